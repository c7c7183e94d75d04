using Emulation.Rules.Compilation;
using Emulation.Rules.Diagnostics;
using Emulation.Rules.Scoring;
using Emulation.Rules.Submissions;

namespace Emulation.Rules.Ranking;

/// <summary>
/// What <see cref="DataChecks"/> looks at, submission by submission: kept is what the roster and quotas are compared with.
/// </summary>
internal sealed class StreamedChecks
{
    private readonly CompiledCampaign _campaign;
    private readonly SubmissionIndex _index;
    private readonly DiagnosticBag _bag;
    private readonly DiagnosticBag _wrongValues;
    private readonly SubmissionChecks _values;
    private readonly CheckPass? _checks;
    private readonly ResultLimits _limits;
    private readonly bool _comparesRoster;
    private readonly HashSet<string> _choices;
    private readonly PackedSubmissions _compared = new(few: 0);

    public StreamedChecks(CompiledCampaign campaign, SubmissionIndex index, DiagnosticBag bag)
    {
        (_campaign, _index, _bag) = (campaign, index, bag);
        _wrongValues = new DiagnosticBag(bag.Work);
        _values = new SubmissionChecks(index, _wrongValues);
        _checks = campaign.Checks.Count > 0 ? new CheckPass(campaign, bag) : null;
        _limits = new ResultLimits(campaign, bag);
        _comparesRoster = !campaign.Roster.IsEmpty;
        _choices = new(QuotaAgreement.ChoicesOf(campaign.Definition), StringComparer.Ordinal);
    }

    /// <summary>How many were added.</summary>
    public int Count { get; private set; }

    public void Add(Submission submission)
    {
        Count++;
        var completed = _campaign.Roster.Complete(submission);
        _values.Add(completed);
        _limits.Add(completed);
        if (_comparesRoster || _choices.Count > 0)
        {
            _compared.Add(
                submission with { Values = submission.Values.RemoveRange(submission.Values.Keys.Where(id => !_choices.Contains(id))) });
        }

        if (_checks is not null && IsSound(completed))
        {
            _checks.Run(completed);
        }
    }

    /// <summary>Reports what only shows in all of them together.</summary>
    public void Complete()
    {
        _values.Report();
        _checks?.Report();
        _limits.Report();
        foreach (var diagnostic in _wrongValues.ToSortedList())
        {
            _bag.Add(diagnostic);
        }

        new RosterChecks(_campaign.Roster, _bag).Run(_compared, Attendance.Everyone);
        if (!_wrongValues.HasErrors && _choices.Count > 0)
        {
            new QuotaAgreement(_campaign.Definition, _bag).Check([.. _compared.Select(_campaign.Roster.Complete)]);
        }
    }

    /// <summary>Whether nothing is wrong with the values of a submission, so that rules can be put to them.</summary>
    private bool IsSound(Submission submission)
    {
        var own = new DiagnosticBag(_bag.Work);
        new SubmissionChecks(_index, own).Run([submission]);
        return !own.HasErrors;
    }
}
