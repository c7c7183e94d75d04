using Emulation.Rules.Cli.Commands;
using Emulation.Rules.Definitions;
using Emulation.Rules.Explaining;

namespace Emulation.Rules.Cli.Output;

/// <summary>What was supposed, a line each, so that no one takes the figures for those submitted.</summary>
internal static class WhatIfLines
{
    public static void Write(TextWriter writer, IReadOnlyList<SupposedValue> supposed, CampaignDefinition definition, Texts texts)
    {
        var names = new CampaignNames(definition, texts.Language);
        foreach (var change in supposed)
        {
            var participant = CampaignNames.WithId(change.Submission.Name ?? change.Submission.Participant, change.Submission.Participant);
            writer.WriteLine(PlainText.OneLine(texts.Supposed(participant, names.Indicator(change.Indicator.Id), Shown(change.Value), Shown(change.Submitted))));

            string? Shown(IndicatorValue? value) => value is not null ? names.Value(change.Indicator.Id, value, texts)
                : change.Indicator.Default is { } standing ? $"{texts.Default} {names.Value(change.Indicator.Id, standing, texts)}"
                : null;
        }
    }
}
