using Emulation.Rules.Diagnostics;
using Emulation.Rules.Submissions;

namespace Emulation.Rules.Tests.Support.Drawing;

/// <summary>
/// Campaigns and submissions drawn from a seed. One generator for every property, the judge and the reference: trees, short forms,
/// workflows
/// with params, combine modes, lists, conditions, caps, population values, adjustments, disqualifications, grades, orders, quotas, awards.
/// </summary>
internal sealed class RandomCampaign
{
    private readonly RandomSubmissions _submissions;

    private RandomCampaign(
        RandomDraw draw, RandomMix mix, CampaignText text, Campaign campaign, IReadOnlyList<(string Id, decimal Min, decimal Max)> leaves)
    {
        Text = text;
        Campaign = campaign;
        _submissions = new RandomSubmissions(draw, mix, Campaign, leaves);
    }

    public CampaignText Text { get; }

    public Campaign Campaign { get; }

    /// <summary>The campaign of a seed.</summary>
    /// <param name="seed">Any number.</param>
    /// <param name="mix">What it may hold; null for everything.</param>
    /// <exception cref="CampaignException">The generator wrote something that does not load.</exception>
    public static RandomCampaign From(int seed, RandomMix? mix = null)
    {
        mix ??= RandomMix.Everything;
        for (var next = seed; ; next = unchecked(next + 1))
        {
            var draw = new RandomDraw(next);
            var (text, leaves) = Write(draw, mix);
            if (Campaign.TryLoad(text.Files(), out var campaign, out var wrong))
            {
                return new RandomCampaign(draw, mix, text, campaign, leaves);
            }

            // Once in some ten thousand an expression nests deeper than is allowed: conditions hold numbers that hold conditions.
            if (wrong.Any(one => one.Severity == DiagnosticSeverity.Error && one.Code != "ER3003"))
            {
                throw new CampaignException(wrong);
            }
        }
    }

    /// <summary>The files of the campaign of a seed.</summary>
    public static CampaignText TextOf(int seed, RandomMix? mix = null) => Write(new RandomDraw(seed), mix ?? RandomMix.Everything).Text;

    public IReadOnlyList<Submission> Submissions(int count) => _submissions.Take(count);

    /// <summary>A copy without some of the values, at least one of which stays.</summary>
    public Submission WithoutSome(Submission submission) => _submissions.WithoutSome(submission);

    private static (CampaignText Text, IReadOnlyList<(string Id, decimal Min, decimal Max)> Leaves) Write(RandomDraw draw, RandomMix mix)
    {
        var workflows = new RandomWorkflows(draw);
        var criteria = new RandomCriteria(draw, mix, workflows);
        var tree = mix.RulesOnly ? criteria.Flat(8) : criteria.Tree();
        var grading = mix.RulesOnly ? "" : ", " + new RandomGrading(draw, mix, workflows, criteria.Ids, criteria.MayBeOpen).Json();
        if (criteria.UsesRelative)
        {
            workflows.AddAs("relative", RandomPopulation.Rules(draw));
        }

        var declared = criteria.UsesRelative ? $", \"workflows\": {RandomPopulation.Declared(draw)}" : "";
        var text = new CampaignText
        {
            Indicators = RandomNames.Indicators,
            Criteria = tree,
            Rest = $"\"clusters\": [ \"a\", \"ab\" ], \"constants\": {RandomNames.ConstantsJson}, {Rounding(draw)}{declared}{grading}",
            Workflows = string.Join(",\n", workflows.Written),
        };
        return (text, criteria.Leaves);
    }

    private static string Rounding(RandomDraw draw)
    {
        var (criterion, total) = draw.OneIn(12) ? ("null", "null")
            : draw.Pick(("2", "0"), ("0", "1"), ("0", "2"), ("1", "1"), ("1", "2"), ("2", "2"), ("2", "null"));
        return $$"""
            "rounding": { "criterion": {{criterion}}, "total": {{total}}, "percent": {{(draw.OneIn(10) ? "null" : draw.Pick("0", "2"))}},
              "mode": "{{draw.Pick("halfAwayFromZero", "halfToEven", "down")}}" }
            """;
    }
}
