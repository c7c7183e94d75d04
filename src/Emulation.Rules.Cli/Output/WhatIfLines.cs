using Emulation.Rules.Definitions;
using Emulation.Rules.Explaining;

namespace Emulation.Rules.Cli.Output;

/// <summary>What was supposed, a line each, so that no one takes the figures for those submitted.</summary>
internal static class WhatIfLines
{
    public static void Write(TextWriter writer, Evaluation evaluation, CampaignDefinition definition, Texts texts)
    {
        var names = new CampaignNames(definition, texts.Language);
        foreach (var change in evaluation.Supposed)
        {
            var participant = CampaignNames.WithId(evaluation.SheetOf(change.Participant)!.Name, change.Participant);
            var standing = definition.Indicators.First(i => i.Id == change.Indicator).Default;
            writer.WriteLine(
                PlainText.OneLine(
                    texts.Supposed(participant, names.Indicator(change.Indicator), Shown(change.Value), Shown(change.Submitted))));

            string? Shown(IndicatorValue? value) => value is not null ? names.Value(change.Indicator, value, texts)
                : standing is not null ? $"{texts.Default} {names.Value(change.Indicator, standing, texts)}"
                : null;
        }
    }
}
