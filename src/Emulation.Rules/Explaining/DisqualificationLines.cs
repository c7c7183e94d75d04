using Emulation.Rules.Definitions;
using Emulation.Rules.Scoring;

namespace Emulation.Rules.Explaining;

/// <summary>The disqualifications of a sheet, each with what it does, why it cannot be told, and its legal basis.</summary>
internal static class DisqualificationLines
{
    public static IEnumerable<string> Of(CampaignDefinition definition, ScoreSheet sheet, CampaignNames names, ExplanationTexts texts)
    {
        foreach (var disqualification in definition.Disqualifications)
        {
            var holds = sheet.Disqualifications.Contains(disqualification.Id, StringComparer.Ordinal);
            if (!holds && !sheet.UndeterminedDisqualifications.Contains(disqualification.Id, StringComparer.Ordinal))
            {
                continue;
            }

            var name = names.Titled(names.Disqualification(disqualification.Id), disqualification.Id);
            var effects = disqualification.Effects.Select(effect => texts.EffectOf(effect, names.Grade(effect.Grade)));
            var demotes = disqualification.OnlyDemotes;
            var line = holds ? texts.DisqualificationLine(name, effects, demotes) : texts.UndeterminedLine(name, effects, demotes);
            var basis = disqualification.Basis.Count == 0 ? "" : "; " + texts.Basis(disqualification.Basis.Select(names.Document));
            var fault = sheet.DisqualificationFaults.FirstOrDefault(f => f.Rule == disqualification.Id);
            yield return line + basis + (fault is null ? "" : "; " + fault.Describe(texts.Language));
        }

        if (sheet.DisqualificationMissing.Count > 0)
        {
            yield return "  " + texts.Missing(sheet.DisqualificationMissing.Select(names.Indicator));
        }
    }
}
