using Emulation.Rules.Definitions;
using Emulation.Rules.Diagnostics;

namespace Emulation.Rules.Loading;

/// <summary>What must hold between disqualifications, quotas and grades.</summary>
internal sealed class GradeChecks(CampaignDefinition definition, DiagnosticBag bag)
{
    private readonly List<string> _levels = [.. (definition.Grades?.Levels ?? []).Select(l => l.Id)];

    /// <summary>Reports every broken reference.</summary>
    public void Run()
    {
        foreach (var disqualification in definition.Disqualifications)
        {
            if (!ReservedNames.IsId(disqualification.Id))
            {
                bag.Add(Codes.InvalidId.At(disqualification.Position, disqualification.Id));
            }

            foreach (var effect in disqualification.Effects.Where(e => e.TouchesGrade))
            {
                CheckEffect(effect, disqualification);
            }
        }

        foreach (var level in definition.Grades?.Levels ?? [])
        {
            if (level.Quota is { } quota)
            {
                CheckQuota(level, quota);
            }
        }
    }

    private void CheckQuota(GradeLevel level, QuotaDefinition quota)
    {
        if (level.Id == _levels[^1])
        {
            bag.Add(Codes.QuotaOnLastLevel.At(quota.Position, level.Id));
        }

        foreach (var part in quota.Of.Where(part => part.Kind == QuotaBaseKind.Grade))
        {
            CheckLevel(part.Id!, part.Position);
        }

        var groups = definition.Indicators.Where(i => i.Type == IndicatorType.Choice).Select(i => i.Id).Prepend(QuotaDefinition.Cluster).ToList();
        foreach (var key in quota.Per.Where(key => !groups.Contains(key, StringComparer.Ordinal)))
        {
            bag.Add(Codes.UnknownQuotaGroup.At(quota.Position, key, Suggestion.For(key, groups)));
        }
    }

    private void CheckEffect(DisqualificationEffect effect, DisqualificationDefinition disqualification)
    {
        if (definition.Grades is null)
        {
            bag.Add(Codes.EffectWithoutGrades.At(effect.Position, disqualification.Id));
        }
        else if (effect.Grade is { } grade)
        {
            CheckLevel(grade, effect.Position);
        }
    }

    private void CheckLevel(string level, SourcePosition position)
    {
        if (!_levels.Contains(level, StringComparer.Ordinal))
        {
            bag.Add(Codes.NoSuchGrade.At(position, level, Suggestion.For(level, _levels)));
        }
    }
}
