using System.Text;
using Emulation.Rules.Definitions;
using Emulation.Rules.Diagnostics;
using Emulation.Rules.Json;
using Emulation.Rules.Tests.Support;
using Emulation.Rules.Writing;

namespace Emulation.Rules.Tests.Bounds;

/// <summary>A long text is put together in steps, each a megabyte at most.</summary>
/// <remarks>SEMANTICS 14.6.</remarks>
public sealed class LongTextTests
{
    private const int Megabytes = 6;

    /// <summary>Three bytes each, so that pieces of a megabyte end within one.</summary>
    private static readonly string Written = string.Concat(Enumerable.Repeat("ế", Megabytes * (1 << 20) / 3)) + "a";

    [Fact]
    public void Bytes_become_text_in_steps()
    {
        var text = "";

        var steps = CountedWork.StepsOf(() =>
        {
            var buffer = new LimitedBuffer(WorkMeter.Of(CancellationToken.None), long.MaxValue, () => new InvalidOperationException());
            var bytes = Encoding.UTF8.GetBytes(Written);
            bytes.CopyTo(buffer.GetSpan(bytes.Length));
            buffer.Advance(bytes.Length);
            text = buffer.ToText();
        });

        text.Should().Be(Written);
        steps.Should().Be(1 + Megabytes + 1, "one to write, one for each megabyte, and one for the last letter");
    }

    /// <summary>A letter beyond the first 65,536 is two characters.</summary>
    [Theory]
    [InlineData("abc", "abc")]
    [InlineData("abcd", "abc…")]
    [InlineData("ab😀", "ab…")]
    [InlineData("a😀b", "a😀…")]
    public void A_text_that_is_too_long_is_cut_between_letters_and_says_so(string text, string shown) =>
        MessageLimits.Cut(text, 3).Should().Be(shown);

    [Fact]
    public void Chunks_become_text_in_steps()
    {
        var text = "";
        var piece = Encoding.UTF8.GetBytes(Written[..100_000]);

        var steps = CountedWork.StepsOf(() =>
        {
            using var chunks = new JsonChunks();
            for (var i = 0; i < 20; i++)
            {
                chunks.Add(piece);
            }

            text = chunks.ToText(WorkMeter.Of(CancellationToken.None));
        });

        text.Should().Be(string.Concat(Enumerable.Repeat(Written[..100_000], 20)));
        steps.Should().BeGreaterThanOrEqualTo(Megabytes - 1);
    }
}
