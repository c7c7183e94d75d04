using System.Security.Cryptography;
using System.Text;
using Emulation.Rules.Fingerprints;

namespace Emulation.Rules.Tests.Serialization;

public sealed class FingerprintMemoryTests
{
    [Fact]
    public void A_fingerprint_is_that_of_the_whole_text_however_long_its_parts_are()
    {
        var texts = Enumerable.Range(0, 40).Select(i => new string((char)('a' + (i % 26)), i * 5_000)).ToList();

        var fingerprint = CanonicalJson.Fingerprint(writer =>
        {
            writer.WriteStartArray();
            texts.ForEach(writer.WriteStringValue);
            writer.WriteEndArray();
        });

        var whole = $"[{string.Join(',', texts.Select(text => $"\"{text}\""))}]";
        fingerprint.Should().Be(Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(whole))));
    }
}
