using System.Globalization;
using Emulation.Rules.Cli.Output;
using Emulation.Rules.Definitions;
using Emulation.Rules.Diagnostics;
using Emulation.Rules.Submissions;

namespace Emulation.Rules.Cli.Commands;

/// <summary><c>--what-if P:INDICATOR=VALUE</c>: submissions with values supposed in them.</summary>
internal sealed class WhatIf(Campaign campaign, IReadOnlyList<Submission> submissions, CultureInfo culture, Texts texts)
{
    private readonly Dictionary<string, IndicatorDefinition> _indicators = campaign.Definition.Indicators.ToDictionary(i => i.Id, StringComparer.Ordinal);

    private readonly Dictionary<string, Submission> _submissions = submissions.ToDictionary(s => s.Participant, StringComparer.Ordinal);

    /// <exception cref="CliException">A text is malformed, says what another has said, or names a participant, an indicator or a value that there cannot be.</exception>
    public IReadOnlyList<SupposedValue> Read(IReadOnlyList<string> changes)
    {
        var supposed = changes.Select(Read).ToList();
        return supposed.GroupBy(s => (s.Submission.Participant, s.Indicator.Id)).FirstOrDefault(same => same.Count() > 1) is { Key: var (participant, indicator) }
            ? throw new CliException(texts.WhatIfTwice(participant, indicator))
            : supposed;
    }

    /// <exception cref="CliException">A submission would not be accepted with its values.</exception>
    public IReadOnlyList<Submission> Apply(IReadOnlyList<SupposedValue> supposed)
    {
        if (supposed.Count == 0)
        {
            return submissions;
        }

        var changes = supposed.ToLookup(s => s.Submission);
        var changed = submissions.Select(s => changes[s].Aggregate(s, (submission, change) => change.ApplyTo(submission))).ToList();
        return campaign.Check(changed).FirstOrDefault(d => d.Severity == DiagnosticSeverity.Error) is { } error ? throw Fault(error) : changed;
    }

    private SupposedValue Read(string text)
    {
        var (participant, id, value) = Split(text);
        if (!_indicators.TryGetValue(id, out var indicator))
        {
            throw Fault(Codes.UnknownIndicator.At(SourcePosition.None, id, Suggestion.For(id, _indicators.Keys)));
        }

        if (indicator.Type == IndicatorType.List)
        {
            throw new CliException(texts.WhatIfList(id));
        }

        if (!_submissions.TryGetValue(participant, out var submission))
        {
            throw new CliException(texts.NoSuchParticipant(participant, NearestId.To(participant, submissions.Select(s => (s.Participant, s.Name)))));
        }

        return new SupposedValue(submission, indicator, value.Length == 0 ? null : ValueOf(indicator, participant, value));
    }

    private IndicatorValue ValueOf(IndicatorDefinition indicator, string participant, string text)
    {
        var bag = new DiagnosticBag();
        var cells = new CellFaults(new TableOrigin(""), culture, isWritten: false, bag);
        var value = cells.Read(indicator, indicator.Id, participant, new DataCell(text, 0, 0));
        cells.Report();
        return value is null || bag.HasErrors ? throw Fault(bag.ToSortedList().First(d => d.Severity == DiagnosticSeverity.Error)) : value;
    }

    /// <summary>
    /// A participant's id and a value may hold <c>:</c> and <c>=</c>, an indicator's id neither: the text divides at the first place where an indicator
    /// stands between the two, and where none does at the first where one could.
    /// </summary>
    private (string Participant, string Indicator, string Value) Split(string text)
    {
        (string Participant, string Indicator, string Value)? first = null;
        for (var equals = text.IndexOf('=', StringComparison.Ordinal); equals >= 0; equals = text.IndexOf('=', equals + 1))
        {
            var colon = text.LastIndexOf(':', equals);
            if (colon > 0 && text[(colon + 1)..equals].Trim() is { Length: > 0 } indicator)
            {
                var parts = (UnicodeText.Identity(text[..colon]), indicator, text[(equals + 1)..].Trim());
                if (_indicators.ContainsKey(indicator))
                {
                    return parts;
                }

                first ??= parts;
            }
        }

        return first is { } likely && UnicodeText.IsValid(text) ? likely : throw new CliException(texts.MalformedWhatIf(text));
    }

    private CliException Fault(Diagnostic diagnostic) =>
        new(texts.WhatIfFault(diagnostic.Message.In(texts.Language) + (diagnostic.Hint is { } hint ? " " + hint.In(texts.Language) : "")));
}
