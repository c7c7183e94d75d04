using Emulation.Rules.Definitions;

namespace Emulation.Rules.Tests.Hosting;

/// <summary>Versions are in the order in which people read them.</summary>
public sealed class VersionOrderTests
{
    /// <summary>Each below the next.</summary>
    private static readonly string[] InOrder = [
        "", "a", "a1.2", "draft", "v2", "0.9", "1-draft", "1-draft.2", "1-draft.10", "1-draft2", "1-draft10", "1", "1.(x", "1.a2", "1.0-rc",
        "1.0", "1.0.0", "1.2", "1.2.1", "1.2a", "1.2a9", "1.2a10", "1.2b", "1.3a", "1.9", "1.10-a", "1.10", "1.10.1", "1.10a", "1a", "2",
        "10",
    ];

    [Fact]
    public void Each_is_below_those_after_it_and_above_those_before()
    {
        for (var i = 0; i < InOrder.Length; i++)
        {
            for (var j = 0; j < InOrder.Length; j++)
            {
                Math.Sign(VersionComparer.Instance.Compare(InOrder[i], InOrder[j]))
                    .Should().Be(Math.Sign(i.CompareTo(j)), "of {0} and {1}", InOrder[i], InOrder[j]);
            }
        }
    }

    [Theory]
    [InlineData("1.02", "1.2")]
    [InlineData("1.2-03", "1.2-3")]
    public void Zeros_before_a_number_count_for_nothing_else(string padded, string plain)
    {
        VersionComparer.Instance.Compare(padded, "1.1").Should().BePositive();
        VersionComparer.Instance.Compare(padded, "1.3").Should().BeNegative();
        Math.Sign(VersionComparer.Instance.Compare(plain, padded)).Should().Be(padded.Contains('-', StringComparison.Ordinal) ? 1 : 0);
    }
}
