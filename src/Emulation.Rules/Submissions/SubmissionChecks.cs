using System.Collections.Immutable;
using System.Globalization;
using Emulation.Rules.Definitions;
using Emulation.Rules.Diagnostics;

namespace Emulation.Rules.Submissions;

/// <summary>Checks submissions against a campaign's indicators and clusters.</summary>
internal sealed class SubmissionChecks(SubmissionIndex index, DiagnosticBag bag)
{
    private readonly AdjustmentChecks _adjustments = new(index, bag);

    public void Run(IReadOnlyCollection<Submission> submissions)
    {
        if (submissions.Count == 0)
        {
            bag.Add(Codes.NoSubmissions.At(SourcePosition.None));
        }

        var first = new Dictionary<string, SourcePosition>(StringComparer.Ordinal);
        foreach (var submission in submissions)
        {
            if (string.IsNullOrWhiteSpace(submission.Participant))
            {
                bag.Add(Codes.NoParticipant.At(submission.Position));
                continue;
            }

            if (!AreValid(submission))
            {
                continue;
            }

            if (!first.TryAdd(submission.Participant.Normalize(), submission.Position))
            {
                bag.Add(Codes.DuplicateParticipant.At(submission.Position, submission.Participant, first[submission.Participant.Normalize()]));
            }

            Check(submission);
        }
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
        (IndicatorType.Date, string text) => DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? date : null,
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
                if (list.Item.FirstOrDefault(f => f.Id == id) is not { } field || Convert(field, value) is not { } fitting)
                {
                    return null;
                }

                values[id] = fitting;
            }

            converted.Add(new ListItem { Values = values.ToImmutable() });
        }

        return IndicatorValue.Of(converted.ToImmutable());
    }

    /// <summary>Whether every text that was set past <see cref="Submission.Set"/> has a normal form; the values' have.</summary>
    private bool AreValid(Submission submission)
    {
        var valid = IsValid("participant", submission.Participant, submission) & IsValid("name", submission.Name, submission) & IsValid("cluster", submission.Cluster, submission);
        foreach (var (_, documents) in submission.Evidence)
        {
            foreach (var document in documents)
            {
                valid &= IsValid("evidence", document, submission);
            }
        }

        foreach (var adjustment in submission.Adjustments)
        {
            valid &= IsValid("reason", adjustment.Reason, submission) & IsValid("by", adjustment.By, submission);
        }

        foreach (var past in submission.History ?? [])
        {
            valid &= IsValid("award", past.Award, submission);
        }

        return valid;
    }

    private bool IsValid(string field, string? text, Submission submission)
    {
        if (text is null || UnicodeText.IsValid(text))
        {
            return true;
        }

        bag.Add(Codes.InvalidDataText.At(submission.Position, field));
        return false;
    }

    private void Check(Submission submission)
    {
        CheckCluster(submission);
        if (submission.Values.Count == 0)
        {
            bag.Add(Codes.NoValues.At(submission.Position, submission.Participant));
        }

        foreach (var (id, submitted) in submission.Values)
        {
            if (index.Indicators.TryGetValue(id, out var indicator))
            {
                CheckValue(submission, indicator, submitted);
            }
            else
            {
                bag.Add(Codes.UnknownIndicator.At(submitted.Position, id, Suggestion.For(id, index.Indicators.Keys)));
            }
        }

        _adjustments.Check(submission);
        CheckHistory(submission);
        foreach (var id in submission.Evidence.Keys.Where(id => !index.Indicators.ContainsKey(id)))
        {
            bag.Add(Codes.UnknownIndicator.At(submission.Position, id, Suggestion.For(id, index.Indicators.Keys)));
        }
    }

    private void CheckHistory(Submission submission)
    {
        var seen = new HashSet<PastAward>();
        foreach (var past in submission.History ?? [])
        {
            if (!index.KnownAwards.Contains(past.Award))
            {
                bag.Add(Codes.UnknownPastAward.At(submission.Position, submission.Participant, past.Award, Suggestion.For(past.Award, index.Definition.KnownAwards())));
            }
            else if (!seen.Add(past))
            {
                bag.Add(Codes.DuplicatePastAward.At(submission.Position, submission.Participant, past.Award, past.Year));
            }
        }
    }

    private void CheckCluster(Submission submission)
    {
        if (index.Definition.Clusters.Count == 0)
        {
            return;
        }

        if (string.IsNullOrEmpty(submission.Cluster))
        {
            bag.Add(Codes.NoCluster.At(submission.Position, submission.Participant, Suggestion.For("", index.Definition.Clusters)));
        }
        else if (!index.Clusters.Contains(submission.Cluster.Normalize()))
        {
            bag.Add(Codes.UnknownCluster.At(submission.Position, submission.Participant, submission.Cluster, Suggestion.For(submission.Cluster, index.Definition.Clusters)));
        }
    }

    private void CheckValue(Submission submission, IndicatorDefinition indicator, SubmittedValue submitted)
    {
        var at = submitted.Position.File.Length == 0 ? submission.Position : submitted.Position;
        if (indicator.Type == IndicatorType.List && submitted.Value.Value is ImmutableArray<ListItem> items)
        {
            CheckItems(submission, indicator, items, at);
            return;
        }

        if (Convert(indicator, submitted.Value) is not { } value)
        {
            bag.Add(Codes.WrongValue.At(at, submission.Participant, indicator.Id, submitted.Value, ValueKinds.Of(indicator.Type)));
            return;
        }

        if (value.Value is decimal number)
        {
            CheckNumber(submission, indicator, number, at);
        }
        else if (indicator.Type == IndicatorType.Choice && value.Value is string choice && indicator.Choices.All(c => c.Id != choice))
        {
            bag.Add(Codes.UnknownChoice.At(at, submission.Participant, indicator.Id, choice, Suggestion.For(choice, indicator.Choices.Select(c => c.Id))));
        }

        if (indicator.EvidenceRequired && !submission.Evidence.ContainsKey(indicator.Id))
        {
            bag.Add(Codes.NoEvidence.At(at, submission.Participant, indicator.Id));
        }
    }

    private void CheckItems(Submission submission, IndicatorDefinition list, ImmutableArray<ListItem> items, SourcePosition at)
    {
        for (var i = 0; i < items.Length; i++)
        {
            foreach (var (id, value) in items[i].Values)
            {
                if (list.Item.FirstOrDefault(f => f.Id == id) is { } field)
                {
                    var named = field with { Id = string.Create(CultureInfo.InvariantCulture, $"{list.Id}[{i + 1}].{id}") };
                    CheckValue(submission, named, new SubmittedValue { Value = value, Position = at });
                }
                else
                {
                    bag.Add(Codes.UnknownIndicator.At(at, $"{list.Id}.{id}", Suggestion.For(id, list.Item.Select(f => f.Id))));
                }
            }
        }
    }

    private void CheckNumber(Submission submission, IndicatorDefinition indicator, decimal number, SourcePosition at)
    {
        if (number < indicator.Min || number > indicator.Max)
        {
            var low = indicator.Min is { } min ? $"[{DecimalText.Of(min)}" : "(−∞";
            var high = indicator.Max is { } max ? $"{DecimalText.Of(max)}]" : "+∞)";
            bag.Add(Codes.OutOfRange.At(at, submission.Participant, indicator.Id, DecimalText.Of(number), $"{low}, {high}"));
        }

        if (indicator.Decimals is { } decimals && decimal.Round(number, decimals) != number)
        {
            bag.Add(Codes.TooManyDecimals.At(at, submission.Participant, indicator.Id, DecimalText.Of(number), decimals));
        }
    }
}
