using System.Collections.Immutable;
using System.Globalization;
using Emulation.Rules.Definitions;
using Emulation.Rules.Diagnostics;
using Emulation.Rules.Wording;

namespace Emulation.Rules.Submissions;

/// <summary>Checks submissions against a campaign's indicators and clusters.</summary>
internal sealed class SubmissionChecks
{
    /// <summary>So many are compared with each other; more would take time by their square.</summary>
    private const int FewPastAwards = 16;

    private readonly SubmissionIndex _index;
    private readonly DiagnosticBag _bag;
    private readonly AdjustmentChecks _adjustments;
    private readonly FaultGroups _faults = new();
    private readonly ValueChecks _values;
    private readonly SubmittedTexts _texts;
    private readonly NamedParticipants _named;
    private readonly AlikeChecks _participants = new(SubmissionTexts.Participants);
    private readonly AlikeChecks _clusters = new(SubmissionTexts.Clusters);

    public SubmissionChecks(SubmissionIndex index, DiagnosticBag bag)
    {
        _index = index;
        _bag = bag;
        _adjustments = new AdjustmentChecks(index, bag);
        _values = new ValueChecks(_faults, bag.Work, index);
        _texts = new SubmittedTexts(_faults);
        _named = new NamedParticipants(index.Definition);
    }

    public void Run(IEnumerable<Submission> submissions)
    {
        foreach (var submission in submissions)
        {
            Add(submission);
        }

        Report();
    }

    /// <summary>Checks one more.</summary>
    public void Add(Submission submission)
    {
        ArgumentNullException.ThrowIfNull(submission);
        _bag.Work.Step();
        if (string.IsNullOrWhiteSpace(submission.Participant))
        {
            _faults.Add(Codes.NoParticipant, "", "", submission.Position.Within(".participant"));
            return;
        }

        if (!_texts.AreValid(submission))
        {
            return;
        }

        if (!_participants.TryAdd(submission.Participant, submission.Position))
        {
            var before = _participants.FirstOf(submission.Participant);
            var at = submission.Position.Within(".participant");
            _faults.Add(Codes.DuplicateParticipant, "", submission.Participant, at, submission.Participant, before);
        }

        Check(submission);
    }

    /// <summary>Puts what was found into the bag.</summary>
    public void Report()
    {
        _named.ReportTo(_faults, _participants, _bag.Work);
        _faults.ReportTo(_bag);
        _participants.ReportTo(_bag);
        _clusters.ReportTo(_bag);
    }

    /// <summary>The value as the indicator's type takes it; null when it is of another kind.</summary>
    public static IndicatorValue? Convert(IndicatorDefinition indicator, IndicatorValue value) => (indicator.Type, value.Value) switch
    {
        (IndicatorType.Number, decimal) => value,
        (IndicatorType.Integer, decimal number) => number == decimal.Truncate(number) ? value : null,
        (IndicatorType.Boolean, bool) => value,
        (IndicatorType.Text or IndicatorType.Choice, string) => value,
        (IndicatorType.List, ImmutableArray<ListItem> items) => ConvertItems(indicator, items),
        (IndicatorType.Date, DateOnly) => value,
        (IndicatorType.Date, string text) =>
            DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? date : null,
        _ => null,
    };

    /// <summary>Items with each field as its type takes it; null when a field is unknown or of another kind.</summary>
    private static IndicatorValue? ConvertItems(IndicatorDefinition list, ImmutableArray<ListItem> items)
    {
        var converted = ImmutableArray.CreateBuilder<ListItem>(items.Length);
        foreach (var item in items)
        {
            var values = ImmutableSortedDictionary.CreateBuilder<string, IndicatorValue>(StringComparer.Ordinal);
            foreach (var (id, value) in item.Values)
            {
                if (list.FieldOf(id) is not { } field || Convert(field, value) is not { } fitting)
                {
                    return null;
                }

                values[id] = fitting;
            }

            converted.Add(new ListItem { Values = values.ToImmutable() });
        }

        return IndicatorValue.Of(converted.ToImmutable());
    }

    private void Check(Submission submission)
    {
        CheckCluster(submission);
        if (submission.Values.Count == 0)
        {
            _faults.Add(Codes.NoValues, "", submission.Participant, submission.Position, submission.Participant);
        }

        foreach (var (id, submitted) in submission.Values)
        {
            SubmittedTexts.ThrowIfNull(submitted?.Value, submission, "values", id);
            if (_index.Indicators.TryGetValue(id, out var indicator))
            {
                _values.Check(submission, indicator, submitted);
            }
            else
            {
                RefuseIndicator(id, submitted.Position);
            }
        }

        _named.Add(submission);
        _adjustments.Check(submission);
        CheckHistory(submission);
        foreach (var (id, _) in submission.Evidence)
        {
            if (!_index.Indicators.ContainsKey(id) && !ItemPlace.IsOf(submission, id, _index.Indicators))
            {
                RefuseIndicator(id, submission.Position.Within($".evidence.{id}"));
            }
        }
    }

    private void RefuseIndicator(string id, SourcePosition position) =>
        _faults.AddWith(Codes.UnknownIndicator, id, "", position, () => [id, Suggestion.For(id, _index.Indicators.Keys)]);

    private void CheckHistory(Submission submission)
    {
        if (submission.History is not { Length: > 0 } history)
        {
            return;
        }

        var seen = history.Length <= FewPastAwards ? null : new HashSet<(string, int, PastAwardKind, string?)>();
        for (var i = 0; i < history.Length; i++)
        {
            var past = history[i];
            if (!_index.KnownAwards.Contains(past.Award))
            {
                RefusePastAward(submission, past);
            }
            else if (seen is null ? StandsBefore(i, history) : !seen.Add(past.Key))
            {
                var at = past.PlaceIn(submission);
                _faults.Add(Codes.DuplicatePastAward, at.File, past.Award, at, submission.Participant, past.Award, past.Year);
            }
            else
            {
                CheckYear(submission, past);
            }
        }
    }

    private static bool StandsBefore(int index, ImmutableArray<PastAward> history)
    {
        for (var i = 0; i < index; i++)
        {
            if (history[i].Key == history[index].Key)
            {
                return true;
            }
        }

        return false;
    }

    private void CheckYear(Submission submission, PastAward past)
    {
        var at = past.PlaceOfYearIn(submission);
        if (past.Year < ValueChecks.LeastYear)
        {
            _faults.Add(Codes.EarlyYear, at.File, YearText(past.Year), at, submission.Participant, past.Award, YearText(past.Year));
        }
        else if (past.Year >= _index.Definition.Year)
        {
            var (year, judged) = (YearText(past.Year), YearText(_index.Definition.Year.Value));
            _faults.Add(Codes.LaterAward, at.File, year, at, submission.Participant, past.Award, year, judged);
        }
    }

    private static string YearText(int year) => year.ToString(CultureInfo.InvariantCulture);

    private void RefusePastAward(Submission submission, PastAward past)
    {
        var at = past.PlaceIn(submission);
        _faults.AddWith(
            Codes.UnknownPastAward,
            at.File,
            past.Award,
            at,
            () => [submission.Participant, past.Award, Suggestion.For(past.Award, _index.Definition.KnownAwards())]);
    }

    private void CheckCluster(Submission submission)
    {
        if (_index.Definition.Clusters.Count == 0)
        {
            _clusters.TryAdd(submission.Cluster ?? "", submission.Position);
        }
        else if (string.IsNullOrEmpty(submission.Cluster) || !_index.Clusters.Contains(submission.Cluster))
        {
            RefuseCluster(submission, submission.Cluster ?? "");
        }
    }

    private void RefuseCluster(Submission submission, string cluster)
    {
        var at = submission.Position.Within(".cluster");
        LocalizedText Nearest() => Suggestion.For(cluster, _index.Definition.Clusters);
        if (cluster.Length == 0)
        {
            _faults.AddWith(
                Codes.NoCluster, "", submission.Participant, at, () => [submission.Participant, Nearest()]);
        }
        else
        {
            _faults.AddWith(
                Codes.UnknownCluster, "", cluster, at, () => [submission.Participant, cluster, Nearest()]);
        }
    }
}
