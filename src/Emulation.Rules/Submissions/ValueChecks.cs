using System.Collections.Immutable;
using Emulation.Rules.Definitions;
using Emulation.Rules.Diagnostics;
using Emulation.Rules.Wording;

namespace Emulation.Rules.Submissions;

/// <summary>
/// Checks the values of submissions against their indicators. What is wrong with an indicator is one fault, however many submissions have
/// it.
/// </summary>
internal sealed class ValueChecks(FaultGroups faults, WorkMeter work)
{
    public void Check(Submission submission, IndicatorDefinition indicator, SubmittedValue submitted)
    {
        if (indicator.Type == IndicatorType.List && submitted.Value.Value is ImmutableArray<ListItem> items)
        {
            CheckItems(submission, indicator, items, submitted);
        }
        else
        {
            Check(new Place(submission, submitted, indicator.Id, null), indicator, submitted.Value);
        }
    }

    private void CheckItems(Submission submission, IndicatorDefinition list, ImmutableArray<ListItem> items, SubmittedValue submitted)
    {
        for (var i = 0; i < items.Length; i++)
        {
            work.Step();
            foreach (var (id, value) in items[i].Values)
            {
                var place = new Place(submission, submitted, $"{list.Id}.{id}", i + 1);
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
        else if (indicator.Type == IndicatorType.Choice && value.Value is string choice && !IsChoice(indicator, choice))
        {
            RefuseChoice(place, indicator, choice);
        }

        if (indicator.EvidenceRequired && !place.HasEvidence)
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
        if (number < indicator.Min || number > indicator.Max)
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

        if (indicator.Decimals is { } decimals && decimal.Round(number, decimals) != number)
        {
            faults.Add(
                Codes.TooManyDecimals,
                place.Key,
                DecimalText.Of(number),
                place.Position,
                place.Participant,
                place.Name,
                DecimalText.Of(number),
                decimals);
        }
    }

    private static bool IsChoice(IndicatorDefinition indicator, string choice)
    {
        foreach (var known in indicator.Choices)
        {
            if (known.Id == choice)
            {
                return true;
            }
        }

        return false;
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
    private readonly record struct Place(Submission Submission, SubmittedValue Submitted, string Key, int? Item)
    {
        public string Participant => Submission.Participant;

        /// <summary>The indicator, or a field of one item: <c>prizes[2].level</c>.</summary>
        public string Name => Item is { } item ? Key.Insert(Key.IndexOf('.', StringComparison.Ordinal), $"[{item}]") : Key;

        public SourcePosition Position => Submitted.HasPosition ? Submitted.Position : Submission.Position;

        public bool HasEvidence => Submission.Evidence.ContainsKey(Name);
    }
}
