using System.Text;
using Emulation.Rules.Diagnostics;
using Emulation.Rules.Json;

namespace Emulation.Rules.Tests.Serialization;

/// <summary>What cannot be seen is found in bytes as it is in text.</summary>
public sealed class VisibleBytesTests
{
    /// <summary>All but the planes of ideographs and those of nobody.</summary>
    [Fact]
    public void Every_character_is_written_as_it_is_in_text()
    {
        var differ = new List<string>();
        int[] all = [.. Enumerable.Range(' ', 0x20000), .. Enumerable.Range(0xE0000, 0x1000)];
        foreach (var code in all.Where(Rune.IsValid))
        {
            var json = $"\"ệ{new Rune(code)}ư\"";
            var visible = VisibleJson.Of(json, WorkMeter.Unlimited);
            var bytes = VisibleBytes.Of(Encoding.UTF8.GetBytes(json), out var length);
            if (Encoding.UTF8.GetString(bytes.Span) != visible || length != visible.Length)
            {
                differ.Add($"U+{code:X4}");
            }
        }

        differ.Should().BeEmpty();
    }
}
