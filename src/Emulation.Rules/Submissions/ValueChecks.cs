using System.Collections.Immutable;
using System.Globalization;
using Emulation.Rules.Definitions;
using Emulation.Rules.Diagnostics;
using Emulation.Rules.Wording;

namespace Emulation.Rules.Submissions;

/// <summary>
/// Checks the values of submissions against their indicators. What is wrong with an indicator is one fault, however many submissions have
/// it.
/// </summary>
internal sealed class ValueChecks(FaultGroups faults, WorkMeter work, SubmissionIndex index)
{
    /// <summary>What is less has fewer than four digits that count, and is a year of our time mistyped.</summary>
    public const int LeastYear = 1000;

    public void Check(Submission submission, IndicatorDefinition indicator, SubmittedValue submitted)
    {
        if (indicator.Type == IndicatorType.List && submitted.Value.Value is ImmutableArray<ListItem> items)
        {
            CheckItems(submission, indicator, items, submitted);
            CheckEvidence(new Place(submission, submitted, null, indicator.Id, null), indicator, isNeeded: items.Length > 0);
        }
        else
        {
            Check(new Place(submission, submitted, null, indicator.Id, null), indicator, submitted.Value);
        }
    }

    /// <summary>Whether there is nothing to say of a value, if it needs no evidence.</summary>
    public static bool IsSound(IndicatorDefinition indicator, IndicatorValue written) =>
        SubmissionChecks.Convert(indicator, written) is { } value && value.Value switch
        {
            decimal number => !IsOutside(indicator, number) && !HasTooManyDecimals(indicator, number),
            string text => text.Length <= TextLimits.Value && !IsUnknownChoice(indicator, text),
            DateOnly date => date.Year >= LeastYear,
            _ => true,
        };

    private void CheckItems(Submission submission, IndicatorDefinition list, ImmutableArray<ListItem> items, SubmittedValue submitted)
    {
        work.Step();
        if (index.AreSound(list, submitted.Value, work))
        {
            return;
        }

        for (var i = 0; i < items.Length; i++)
        {
            work.Step();
            foreach (var (id, value) in items[i].Values)
            {
                var place = new Place(submission, submitted, list.Id, id, i + 1);
                if (list.FieldOf(id) is { } field)
                {
                    Check(place, field, value);
                }
                else
                {
                    RefuseField(place, id, list);
                }
            }
        }
    }

    private void Check(Place place, IndicatorDefinition indicator, IndicatorValue written)
    {
        if (SubmissionChecks.Convert(indicator, written) is not { } value)
        {
            CheckKind(place, indicator, written);
            return;
        }

        if (value.Value is decimal number)
        {
            CheckNumber(place, indicator, number);
        }
        else if (value.Value is string { Length: > TextLimits.Value } text)
        {
            TextLimits.Refuse(faults, place.Key, place.Name, text, place.Position, TextLimits.Value);
        }
        else if (value.Value is DateOnly { Year: < LeastYear } date)
        {
            faults.Add(
                Codes.EarlyDate, place.Key, value.ToString(), place.Position, place.Participant, place.Name, value.ToString(), date.Year);
        }
        else if (value.Value is string choice && IsUnknownChoice(indicator, choice))
        {
            RefuseChoice(place, indicator, choice);
        }

        CheckEvidence(place, indicator, isNeeded: true);
    }

    /// <summary>Of a list that has items, and of every other value.</summary>
    private void CheckEvidence(Place place, IndicatorDefinition indicator, bool isNeeded)
    {
        if (indicator.EvidenceRequired && isNeeded && !place.HasEvidence)
        {
            faults.Add(Codes.NoEvidence, place.Key, "", place.Position, place.Participant, place.Name);
        }
    }

    private void RefuseField(Place place, string id, IndicatorDefinition list) => faults.AddWith(
        Codes.UnknownIndicator, place.Key, "", place.Position, () => [place.Key, Suggestion.For(id, list.Item.Select(f => f.Id))]);

    private void RefuseChoice(Place place, IndicatorDefinition indicator, string choice) => faults.AddWith(
        Codes.UnknownChoice,
        place.Key,
        choice,
        place.Position,
        () => [place.Participant, place.Name, choice, Suggestion.For(choice, indicator.Choices.Select(c => c.Id))]);

    private void CheckKind(Place place, IndicatorDefinition indicator, IndicatorValue written)
    {
        var kind = ValueKinds.Of(indicator.Type);
        switch (written.Value)
        {
            case string text when IsQuoted(indicator.Type, text):
                faults.Add(Codes.QuotedValue, place.Key, text, place.Position, place.Participant, place.Name, text, kind, text);
                break;
            case ImmutableArray<ListItem>:
                faults.Add(Codes.WrongShape, place.Key, "", place.Position, place.Name, SubmissionTexts.List, SubmissionTexts.OneValue);
                break;
            default:
                faults.Add(Codes.WrongValue, place.Key, written.ToString(), place.Position, place.Participant, place.Name, written, kind);
                break;
        }
    }

    private void CheckNumber(Place place, IndicatorDefinition indicator, decimal number)
    {
        if (IsOutside(indicator, number))
        {
            var low = indicator.Min is { } min ? $"[{DecimalText.Of(min)}" : "(−∞";
            var high = indicator.Max is { } max ? $"{DecimalText.Of(max)}]" : "+∞)";
            faults.Add(
                Codes.OutOfRange,
                place.Key,
                DecimalText.Of(number),
                place.Position,
                place.Participant,
                place.Name,
                DecimalText.Of(number),
                $"{low}, {high}");
        }

        if (HasTooManyDecimals(indicator, number))
        {
            faults.Add(
                Codes.TooManyDecimals,
                place.Key,
                DecimalText.Of(number),
                place.Position,
                place.Participant,
                place.Name,
                DecimalText.Of(number),
                indicator.Decimals);
        }
    }

    private static bool IsOutside(IndicatorDefinition indicator, decimal number) => number < indicator.Min || number > indicator.Max;

    private static bool HasTooManyDecimals(IndicatorDefinition indicator, decimal number) =>
        indicator.Decimals is { } decimals && decimal.Round(number, decimals) != number;

    private static bool IsUnknownChoice(IndicatorDefinition indicator, string text)
    {
        for (var i = 0; i < indicator.Choices.Count; i++)
        {
            if (indicator.Choices[i].Id == text)
            {
                return false;
            }
        }

        return indicator.Type == IndicatorType.Choice;
    }

    /// <summary>Whether a text would be of the type, were it not in quotes.</summary>
    private static bool IsQuoted(IndicatorType type, string text) => type switch
    {
        IndicatorType.Number => ExactDecimal.TryParse(text, out _) && text.Length > 0,
        IndicatorType.Integer => ExactDecimal.TryParse(text, out var number) && text.Length > 0 && number == decimal.Truncate(number),
        IndicatorType.Boolean => text is "true" or "false",
        _ => false,
    };

    /// <summary>Where a value stands; what costs something is worked out where there is a fault.</summary>
    private readonly record struct Place(Submission Submission, SubmittedValue Submitted, string? List, string Id, int? Item)
    {
        /// <summary>The indicator, or a field of every item: <c>prizes.level</c>.</summary>
        public string Key => List is null ? Id : $"{List}.{Id}";

        public string Participant => Submission.Participant;

        /// <summary>The indicator, or a field of one item: <c>prizes[2].level</c>.</summary>
        public string Name => Item is { } item ? ItemPlace.Of(List!, item, Id) : Key;

        public SourcePosition Position => Item is { } item
            ? Submitted.PlaceIn(Submission).Within(string.Create(CultureInfo.InvariantCulture, $"[{item - 1}].{Id}"))
            : Submitted.PlaceIn(Submission);

        public bool HasEvidence => Submission.Evidence.ContainsKey(Name);
    }
}
