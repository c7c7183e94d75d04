using System.Collections.Immutable;
using Emulation.Rules.Definitions;
using Emulation.Rules.Diagnostics;
using Emulation.Rules.Submissions;

namespace Emulation.Rules.Documents.Reading;

/// <summary>Submissions in JSON, whose choices may be named by name, as in the cells of a table.</summary>
internal static class JsonSubmissions
{
    public static (IReadOnlyList<Submission> Submissions, IReadOnlyList<Diagnostic> Diagnostics) Read(
        string text, string name, CampaignDefinition definition, IProgress<WorkProgress>? progress, WorkMeter work)
    {
        if (SubmissionJson.TryReadTelling(text, name, progress, out var submissions, out var diagnostics, work.Token)
            && submissions.Count == 0)
        {
            diagnostics = [.. diagnostics, Codes.NoSubmissions.At(new SourcePosition { File = name })];
        }

        var choices =
            definition.Indicators.Where(i => i.Type is IndicatorType.Choice or IndicatorType.List)
                .ToDictionary(i => i.Id, StringComparer.Ordinal);
        var ids = new ChoiceIds(choices);
        return choices.Count == 0
            ? (submissions, diagnostics)
            : ([.. work.Each(submissions).Select(submission => Settle(submission, ids))], diagnostics);
    }

    private static Submission Settle(Submission submission, ChoiceIds choices)
    {
        var values = submission.Values;
        foreach (var (id, submitted) in submission.Values)
        {
            if (choices.Of(id, submitted.Value) is { } settled && settled != submitted.Value)
            {
                values = values.SetItem(id, submitted with { Value = settled });
            }
        }

        return ReferenceEquals(values, submission.Values) ? submission : submission with { Values = values };
    }

    private sealed class ChoiceIds(Dictionary<string, IndicatorDefinition> indicators)
    {
        private readonly Dictionary<string, ChoiceNames> _names = new(StringComparer.Ordinal);

        /// <summary>The value with ids for names; null where there is nothing to change.</summary>
        public IndicatorValue? Of(string id, IndicatorValue value) =>
            indicators.GetValueOrDefault(id) is { } indicator ? Of(id, indicator, value) : null;

        private IndicatorValue? Of(string path, IndicatorDefinition indicator, IndicatorValue value) => value.Value switch
        {
            string text when indicator.Type == IndicatorType.Choice => NamesOf(path, indicator).Find(text),
            ImmutableArray<ListItem> items when indicator.Type == IndicatorType.List =>
                IndicatorValue.Of([.. items.Select(item => Of(path, indicator, item))]),
            _ => null,
        };

        private ListItem Of(string path, IndicatorDefinition list, ListItem item)
        {
            var values = item.Values;
            foreach (var field in list.Item.Where(f => f.Type == IndicatorType.Choice))
            {
                if (item.Values.TryGetValue(field.Id, out var value) && Of($"{path}.{field.Id}", field, value) is { } settled)
                {
                    values = values.SetItem(field.Id, settled);
                }
            }

            return new ListItem { Values = values };
        }

        private ChoiceNames NamesOf(string path, IndicatorDefinition indicator)
        {
            if (!_names.TryGetValue(path, out var names))
            {
                _names.Add(path, names = new ChoiceNames(indicator));
            }

            return names;
        }
    }
}
