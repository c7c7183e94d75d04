using System.Globalization;
using Emulation.Rules.Cases;
using Emulation.Rules.Diagnostics;

namespace Emulation.Rules.Testing;

/// <summary>One worked example, as a test names it and runs it.</summary>
public sealed class CampaignCaseTest
{
    private readonly Campaign _campaign;

    internal CampaignCaseTest(Campaign campaign, CampaignCase example) => (_campaign, Case) = (campaign, example);

    /// <summary>The case.</summary>
    public CampaignCase Case { get; }

    /// <summary>Requires that everything the case expects comes out.</summary>
    /// <exception cref="CampaignTestException">It does not; the message says what was expected, what came out, by which rules, and where
    /// the expectation stands. Or the case expects nothing.</exception>
    public void Check()
    {
        if (Case.Expectations.Count == 0)
        {
            throw new CampaignTestException(
                $"Case '{Case.Name}' of '{_campaign.Definition.Id}' expects nothing, so that nothing can fail: write what has to come out "
                    + $"into its 'expect'.\n  {Case.Position}");
        }

        var result = CaseRunner.Run(_campaign, [Case])[0];
        if (!result.Passed)
        {
            string[] lines =
                [
                    $"Case '{Case.Name}' of '{_campaign.Definition.Id}' does not come out as expected:",
                    .. result.Diagnostics.Select(d => "  " + d.ToString(Language.English)),
                    .. result.Differences.Select(
                        d =>
                            $"  {d.Expectation.Position}: {d.Expectation.Participant}, {d.Expectation.What}: expected "
                                + $"{Shown(d.Expected)}, came to {Shown(d.Got)}"
                        + (d.Rules.Count == 0 ? "" : $" by {string.Join(", ", d.Rules)}")),
                ];
            throw new CampaignTestException(string.Join('\n', lines));
        }
    }

    /// <summary>The case's name, by which a runner lists the test.</summary>
    public override string ToString() => Case.Name;

    private static string Shown(object? value) => value is null ? "nothing" : string.Create(CultureInfo.InvariantCulture, $"{value}");
}
