using System.Globalization;
using Emulation.Rules.Cli.Output;
using Emulation.Rules.Definitions;
using Emulation.Rules.Diagnostics;
using Emulation.Rules.Submissions;

namespace Emulation.Rules.Cli.Commands;

/// <summary><c>--what-if P:INDICATOR=VALUE</c>: values supposed instead of those submitted.</summary>
internal sealed class WhatIf(Campaign campaign, IReadOnlyList<Submission> submissions, CultureInfo culture, Texts texts)
{
    private readonly Dictionary<string, IndicatorDefinition> _indicators =
        campaign.Definition.Indicators.ToDictionary(i => i.Id, StringComparer.Ordinal);

    /// <exception cref="CliException">A text is malformed, says what another has said, or names a participant or a value that there cannot
    /// be.</exception>
    public IReadOnlyList<SupposedValue> Read(IReadOnlyList<string> changes)
    {
        var supposed = changes.Select(Read).ToList();
        return supposed.GroupBy(s => (s.Participant, s.Indicator))
            .FirstOrDefault(same => same.Count() > 1) is { Key: var (participant, indicator) }
            ? throw new CliException(texts.WhatIfTwice(participant, indicator))
            : supposed;
    }

    /// <summary>What was supposed cannot be used: the first reason of why not.</summary>
    public CliException Fault(IReadOnlyList<Diagnostic> diagnostics)
    {
        var diagnostic = diagnostics.First(d => d.Severity == DiagnosticSeverity.Error);
        return new CliException(
            texts.WhatIfFault(diagnostic.Message.In(texts.Language) + (diagnostic.Hint is { } hint ? " " + hint.In(texts.Language) : "")));
    }

    private SupposedValue Read(string text)
    {
        var (participant, id, value) = Split(text);
        var supposed = new SupposedValue { Participant = participant, Indicator = id };
        if (!_indicators.TryGetValue(id, out var indicator))
        {
            // The evaluation says which there are.
            return supposed;
        }

        if (indicator.Type == IndicatorType.List)
        {
            throw new CliException(texts.WhatIfList(id));
        }

        if (submissions.All(s => s.Participant != supposed.Participant))
        {
            throw new CliException(
                texts.NoSuchParticipant(participant, NearestId.To(participant, submissions.Select(s => (s.Participant, s.Name)))));
        }

        if (value.Length == 0)
        {
            return supposed;
        }

        return campaign.TryReadValue(id, value, culture, out var read, out var diagnostics, participant)
            ? supposed with { Value = read }
            : throw Fault(diagnostics);
    }

    /// <summary>
    /// A participant's id and a value may hold <c>:</c> and <c>=</c>, an indicator's id neither: the text divides at the first place where
    /// an indicator stands between the two, and where none does at the first where one could.
    /// </summary>
    private (string Participant, string Indicator, string Value) Split(string text)
    {
        (string Participant, string Indicator, string Value)? first = null;
        for (var equals = text.IndexOf('=', StringComparison.Ordinal); equals >= 0; equals = text.IndexOf('=', equals + 1))
        {
            var colon = text.LastIndexOf(':', equals);
            if (colon > 0 && text[(colon + 1)..equals].Trim() is { Length: > 0 } indicator)
            {
                var parts = (text[..colon].Trim(), indicator, text[(equals + 1)..].Trim());
                if (_indicators.ContainsKey(indicator))
                {
                    return parts;
                }

                first ??= parts;
            }
        }

        return first is { } likely && IsText(text) ? likely : throw new CliException(texts.MalformedWhatIf(text));
    }

    /// <summary>Half a character is none; the terminal may hand over such.</summary>
    private static bool IsText(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsSurrogate(text[i]) && !(char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[++i])))
            {
                return false;
            }
        }

        return true;
    }
}
