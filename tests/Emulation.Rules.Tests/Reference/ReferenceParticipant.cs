using Emulation.Rules.Submissions;

namespace Emulation.Rules.Tests.Reference;

/// <summary>A participant before anybody is scored: the values, what applies, what disqualifies.</summary>
internal sealed class ReferenceParticipant
{
    private readonly Dictionary<string, Applicability> _applies = new(StringComparer.Ordinal);

    public ReferenceParticipant(ReferenceCampaign campaign, Submission submission)
    {
        Campaign = campaign;
        Submission = submission;
        Scope = campaign.ScopeOf(submission);
        foreach (var criterion in campaign.Criteria)
        {
            Decide(criterion, Applicability.Yes);
        }

        Disqualified = campaign.Disqualifications.ToDictionary(d => d.Id, d => Ask(d.When).Holds, StringComparer.Ordinal);
    }

    public ReferenceCampaign Campaign { get; }

    public Submission Submission { get; }

    public string Id => Submission.Participant;

    public string Cluster => Submission.Cluster ?? "";

    public Scope Scope { get; }

    /// <summary>By disqualification; null where it cannot be told.</summary>
    public IReadOnlyDictionary<string, bool?> Disqualified { get; }

    /// <summary>True where it holds, null where it may.</summary>
    public bool? IsBarredBy(string effect) => Barring(Campaign.Disqualifications.Where(d => d.Has(effect)));

    public bool? Barring(IEnumerable<ReferenceDisqualification> disqualifications)
    {
        var answers = disqualifications.Select(d => Disqualified[d.Id]).ToList();
        return answers.Contains(true) ? true : answers.Contains(null) ? null : false;
    }

    public Applicability Applies(ReferenceCriterion criterion) => _applies[criterion.Id];

    private void Decide(ReferenceCriterion criterion, Applicability above)
    {
        var own = above.State != Reference.Applies.Yes || criterion.AppliesWhen is null ? above : Of(criterion);
        _applies[criterion.Id] = own;
        foreach (var child in criterion.Children)
        {
            Decide(child, own);
        }
    }

    private Applicability Of(ReferenceCriterion criterion)
    {
        var (holds, missing) = Ask(criterion.AppliesWhen!);
        return holds switch
        {
            true => Applicability.Yes,
            false => new Applicability(Reference.Applies.No, criterion.NotApplicable, []),
            null => new Applicability(
                missing.Count > 0 ? Reference.Applies.Unknown : Reference.Applies.Failed, criterion.NotApplicable, missing),
        };
    }

    private (bool? Holds, IReadOnlyList<string> Missing) Ask(Node condition)
    {
        var missing = Names.Missing(Names.In(condition, Campaign), Scope);
        if (missing.Count > 0)
        {
            return (null, missing);
        }

        try
        {
            return (Campaign.Interpreter.Holds(condition, Scope), []);
        }
        catch (ReferenceFaultException)
        {
            return (null, []);
        }
    }
}

internal enum Applies
{
    Yes,
    No,
    Unknown,
    Failed,
}

/// <summary>Whether a criterion applies, by its own condition or that of a group above it, and what it counts for where it does
/// not.</summary>
internal sealed record Applicability(Applies State, string? Policy, IReadOnlyList<string> Missing)
{
    public static Applicability Yes { get; } = new(Applies.Yes, null, []);
}
