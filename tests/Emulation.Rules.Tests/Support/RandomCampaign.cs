using System.Globalization;
using Emulation.Rules.Submissions;

namespace Emulation.Rules.Tests.Support;

/// <summary>Campaigns and submissions drawn from a seed: trees of groups and leaves of every short form, kinds, caps, conditions, roundings.</summary>
internal sealed class RandomCampaign
{
    private const int Indicators = 8;
    private readonly Random _random;
    private int _ids;

    private RandomCampaign(uint seed) => _random = new Random((int)(seed & int.MaxValue));

    public required Campaign Campaign { get; init; }

    public static RandomCampaign From(uint seed) => new(seed ^ 0x5bd1e995) { Campaign = TextOf(seed).Load() };

    /// <summary>The files of the campaign of a seed.</summary>
    public static CampaignText TextOf(uint seed)
    {
        var draw = new RandomCampaign(seed) { Campaign = null! };
        var criteria = string.Join(",\n", Enumerable.Range(0, draw.Int(1, 4)).Select(_ => draw.Criterion(3, "base")));
        return new CampaignText
        {
            Indicators = string.Join(", ", Enumerable.Range(0, Indicators).Select(i => $$"""{ "id": "n{{i}}", "type": "number", "min": 0, "max": 20 }"""))
                + """, { "id": "b0", "type": "boolean" }, { "id": "b1", "type": "boolean" }""",
            Criteria = criteria,
            Rest = $$""" "rounding": { "criterion": {{draw.Pick("null", "0", "2")}}, "total": {{draw.Pick("null", "1", "2")}}, "percent": 2, "mode": "{{draw.Pick("halfAwayFromZero", "halfToEven", "down")}}" } """,
            Workflows = "",
        };
    }

    /// <summary>Submissions with every value given.</summary>
    public IReadOnlyList<Submission> Submissions(int count) => [.. Enumerable.Range(0, count).Select(i => Submission($"p{i:D5}"))];

    /// <summary>A copy without some of the values, at least one of which stays.</summary>
    public Submission WithoutSome(Submission submission)
    {
        var keep = submission.Values.Keys.ElementAt(_random.Next(submission.Values.Count));
        var removed = submission.Values.Keys.Where(key => key != keep && _random.Next(3) == 0);
        return submission with { Values = submission.Values.RemoveRange(removed.ToList()) };
    }

    private Submission Submission(string participant)
    {
        var submission = Campaign.NewSubmission(participant).Set("b0", _random.Next(2) == 0).Set("b1", _random.Next(2) == 0);
        return Enumerable.Range(0, Indicators).Aggregate(submission, (s, i) => s.Set($"n{i}", _random.Next(0, 2001) / 100m));
    }

    private string Criterion(int depth, string kind, bool mayDiffer = true)
    {
        var own = mayDiffer && kind == "base" && _random.Next(5) == 0 ? Pick("bonus", "penalty") : kind;
        return depth > 0 && own != "penalty" && _random.Next(3) > 0 ? Group(depth, own) : Leaf(own);
    }

    private string Group(int depth, string kind)
    {
        var limit = _random.Next(4) switch
        {
            0 => $$""", "maxPoints": 0.5, "cap": true""",
            1 => $$""", "maxPoints": {{Int(5, 30)}}, "combine": "max" """,
            _ => "",
        };
        var adds = !limit.Contains("\"max\"", StringComparison.Ordinal);
        var children = Enumerable.Range(0, Int(1, 4)).Select(_ => Criterion(depth - 1, kind, mayDiffer: adds)).ToList();
        if (kind == "base")
        {
            children.Add(Leaf("base"));
        }

        return $$"""{ "id": "{{Id()}}", "kind": "{{kind}}"{{limit}}{{Applies()}}, "criteria": [ {{string.Join(", ", children)}} ] }""";
    }

    private string Leaf(string kind)
    {
        var by = $"n{_random.Next(Indicators)}";
        if (kind == "penalty")
        {
            return $$"""{ "id": "{{Id()}}", "kind": "penalty", "minPoints": -{{Int(1, 6)}}, "mark": "0 - {{by}}"{{Applies()}} }""";
        }

        var form = _random.Next(4) switch
        {
            0 => $"\"mark\": \"{by}\"",
            1 => $$""" "bands": { "by": "{{by}}", "below": 0, "from": { "3": 1.5, "7.25": "maxPoints / 3", "15": "maxPoints" } } """,
            2 => $$""" "proportion": { "of": "{{by}}", "to": {{Int(1, 25)}}, "cap": {{Pick("1", "0.8", "1.2")}} } """,
            _ => $$""" "deductions": [ { "each": "{{by}}", "points": 0.3 }, { "when": "b0 && {{by}} > 18", "points": "all" } ] """,
        };
        return $$"""{ "id": "{{Id()}}", "kind": "{{kind}}", "maxPoints": {{Int(1, 15)}}, {{form}}{{Applies()}} }""";
    }

    private string Applies() => _random.Next(4) == 0
        ? $$""", "appliesWhen": "{{Pick("b0", "b1", "n0 > 5")}}", "notApplicable": "{{Pick("exclude", "full", "zero")}}" """
        : "";

    private string Id() => string.Create(CultureInfo.InvariantCulture, $"c{_ids++}");

    private int Int(int low, int high) => _random.Next(low, high);

    private string Pick(params string[] choices) => choices[_random.Next(choices.Length)];
}
