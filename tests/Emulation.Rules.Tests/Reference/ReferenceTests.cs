using System.Globalization;
using Emulation.Rules.Tests.Support;
using Emulation.Rules.Tests.Support.Drawing;
using Xunit.Abstractions;

namespace Emulation.Rules.Tests.Reference;

public sealed class ReferenceTests(ITestOutputHelper output)
{
    private const int Participants = 80;
    private static readonly int DefaultCases = Effort.Of(500);

    /// <summary>EMULATION_REFERENCE_SEED and EMULATION_REFERENCE_CASES choose where to start and how many sheets to compare.</summary>
    [Fact]
    public void The_reference_agrees_on_random_campaigns_over_random_values()
    {
        var first = Number("EMULATION_REFERENCE_SEED", 4574);
        var wanted = Number("EMULATION_REFERENCE_CASES", DefaultCases);
        var (seed, compared, skipped) = (first, 0, 0);
        for (; compared < wanted; seed++)
        {
            var draw = RandomCampaign.From(seed);
            var submissions = draw.Submissions(Participants);
            try
            {
                ReferenceComparison.Differences(
                    ReferenceEvaluation.Of(draw.Text.Files(), submissions), draw.Campaign.Evaluate(submissions))
                        .Should().BeEmpty($"seed {seed}");
                compared += submissions.Count;
            }
            catch (OnTheBorderException)
            {
                skipped += submissions.Count;
            }
        }

        output.WriteLine($"{compared} sheets agree from seed {first} up to {seed}; {skipped} turn on digits that decimals do not have");
        skipped.Should().BeLessThan((compared / 25) + (2 * Participants));
    }

    private static int Number(string variable, int otherwise) =>
        Environment.GetEnvironmentVariable(variable) is { Length: > 0 } text ? int.Parse(text, CultureInfo.InvariantCulture) : otherwise;
}
