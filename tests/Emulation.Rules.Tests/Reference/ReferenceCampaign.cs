using Emulation.Rules.Submissions;

namespace Emulation.Rules.Tests.Reference;

/// <summary>A campaign as the reference reads it from its files: everything spelt out, expressions as trees.</summary>
internal sealed class ReferenceCampaign
{
    public required IReadOnlyList<ReferenceIndicator> Indicators { get; init; }

    public required IReadOnlyList<ReferenceConstant> Constants { get; init; }

    public required IReadOnlyList<ReferenceCriterion> Criteria { get; init; }

    public required ReferenceRounding Rounding { get; init; }

    public required IReadOnlyList<ReferenceDisqualification> Disqualifications { get; init; }

    /// <summary>Best first; none where the campaign has no grades.</summary>
    public required IReadOnlyList<ReferenceLevel> Levels { get; init; }

    public required IReadOnlyList<ReferenceRule> GradeRules { get; init; }

    public required bool WithinCluster { get; init; }

    public required bool RankTiesToCouncil { get; init; }

    public required IReadOnlyList<ReferenceKey> OrderBy { get; init; }

    public required IReadOnlyList<ReferenceAward> Awards { get; init; }

    public required int Year { get; init; }

    public required Interpreter Interpreter { get; init; }

    public IEnumerable<ReferenceCriterion> AllCriteria() => Criteria.SelectMany(c => c.WithDescendants());

    /// <summary>What the expressions of everywhere see of a participant.</summary>
    public Scope ScopeOf(Submission submission)
    {
        var scope = new Scope();
        foreach (var indicator in Indicators)
        {
            var submitted = submission.Values.GetValueOrDefault(indicator.Id)?.Value;
            scope.Add(indicator.Id, indicator.Read(submitted), submitted is not null);
        }

        foreach (var constant in Constants)
        {
            scope.Add(constant.Id, constant.By is null ? constant.Value : scope[constant.By] is string choice ? constant.Values[choice]
                : null);
        }

        return scope.Add("cluster", submission.Cluster ?? "");
    }

    /// <summary>What somebody has to submit for a name to have a value; null of names that are no figures of a submission.</summary>
    public string? SubmittedFor(string name) =>
        Indicators.Any(i => i.Id == name) ? name : Constants.FirstOrDefault(c => c.Id == name)?.By;
}
