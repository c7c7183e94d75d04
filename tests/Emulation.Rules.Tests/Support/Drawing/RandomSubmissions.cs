using System.Collections.Immutable;
using System.Globalization;
using Emulation.Rules.Definitions;
using Emulation.Rules.Submissions;

namespace Emulation.Rules.Tests.Support.Drawing;

/// <summary>Submissions that hit the borders of rules and tie with each other.</summary>
internal sealed class RandomSubmissions(
    RandomDraw draw, RandomMix mix, Campaign campaign, IReadOnlyList<(string Id, decimal Min, decimal Max)> leaves)
{
    private static readonly DateOnly Border = new(2026, 6, 30);

    /// <summary>So many, some of them alike but for a figure.</summary>
    public IReadOnlyList<Submission> Take(int count)
    {
        List<Submission> taken = [];
        for (var i = 0; i < count; i++)
        {
            var id = string.Create(CultureInfo.InvariantCulture, $"p{i:D5}");
            taken.Add(i > 0 && draw.OneIn(4) ? Like(taken[draw.Int(0, i - 1)], id) : New(id));
        }

        return taken;
    }

    /// <summary>A copy without some of the values, at least one of which stays.</summary>
    public Submission WithoutSome(Submission submission)
    {
        var keep = draw.PickFrom([.. submission.Values.Keys]);
        var removed = submission.Values.Keys.Where(key => key != keep && !HasDefault(key) && draw.OneIn(3));
        return submission with { Values = submission.Values.RemoveRange(removed.ToList()) };
    }

    private bool HasDefault(string indicator) => campaign.Definition.Indicators.First(i => i.Id == indicator).Default is not null;

    private Submission Like(Submission other, string id)
    {
        var copy = other with { Participant = id, Cluster = draw.PickFrom(RandomNames.Clusters) };
        return draw.OneIn(2) ? copy : copy.With("x", draw.Figure());
    }

    private Submission New(string id)
    {
        var submission = campaign.NewSubmission(id, draw.PickFrom(RandomNames.Clusters)).With("x", draw.Figure());
        var all = submission.With("y", draw.Figure()).With("n", draw.Int(-1, 8)).With("z", draw.Figure())
            .With("q", draw.Figure()).With("r", draw.Int(0, 3)).With("b", draw.OneIn(2)).With("f", draw.OneIn(3))
            .With("d", Border.AddDays(draw.Int(-1, 1))).With("s", draw.PickFrom(RandomNames.Texts))
            .With("k", draw.PickFrom(RandomNames.Kinds)).With("m", draw.PickFrom(RandomNames.Forms));
        all = mix.Lists ? all.With("l", IndicatorValue.Of([.. draw.Some(0, 3, _ => Item())])) : all;
        foreach (var indicator in mix.Missing ? all.Values.Keys.Except(["x"], StringComparer.Ordinal) : [])
        {
            all = draw.OneIn(HasDefault(indicator) ? 2 : indicator == "z" ? 6 : 25)
                ? all with { Values = all.Values.Remove(indicator) } : all;
        }

        return Past(Adjusted(all));
    }

    private Submission Adjusted(Submission submission)
    {
        if (!mix.Adjustments || !draw.OneIn(5) || leaves.Count == 0)
        {
            return submission;
        }

        var (id, min, max) = draw.PickFrom(leaves);
        return submission.Adjust(id, draw.Pick(min, max, min + ((max - min) * 0.3335m)), "Checked", "Team");
    }

    private Submission Past(Submission submission)
    {
        if (mix.RulesOnly || draw.OneIn(6))
        {
            return submission;
        }

        var past = submission with { History = [] };
        foreach (var year in (int[])[2022, 2023, 2024, 2025, 2026])
        {
            past = draw.OneIn(3) ? past.WithPastAward("flag", year) : past;
            past = draw.OneIn(6) ? past.WithPastAward("medal", year) : past;
        }

        return past;
    }

    private ListItem Item()
    {
        var values = ImmutableSortedDictionary.CreateBuilder<string, IndicatorValue>(StringComparer.Ordinal);
        values["v"] = draw.Figure();
        values["lev"] = draw.Pick("a", "ab");
        values["on"] = Border.AddDays(draw.Int(-1, 1));
        values["ok"] = draw.OneIn(2);
        values["key"] = draw.PickFrom(RandomNames.Keys);
        if (!mix.Defaults || draw.OneIn(2))
        {
            values["w"] = draw.Int(0, 3);
        }

        return new ListItem { Values = values.ToImmutable() };
    }
}
