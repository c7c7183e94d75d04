using Emulation.Rules.Definitions;
using Emulation.Rules.Diagnostics;
using Emulation.Rules.Source;

namespace Emulation.Rules.Loading;

/// <summary>What must hold between disqualifications, quotas and grades.</summary>
internal sealed class GradeChecks(CampaignDefinition definition, DiagnosticBag bag)
{
    private readonly QuotaChecks _quotas = new(definition, bag);

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
        if (level.Id == definition.Grades!.Levels[^1].Id)
        {
            bag.Add(Codes.QuotaOnLastLevel.At(quota.Position, level.Id));
        }

        foreach (var part in quota.Of.Where(part => part.Kind == QuotaBaseKind.Award))
        {
            bag.Add(Codes.AwardBaseOfGrade.At(part.Position, part.Id));
        }

        foreach (var part in quota.Of.Where(part => part.Kind == QuotaBaseKind.Leaders))
        {
            bag.Add(Codes.LeadersOfGrade.At(part.Position));
        }

        _quotas.Check(quota);
    }

    private void CheckEffect(DisqualificationEffect effect, DisqualificationDefinition disqualification)
    {
        if (definition.Grades is null)
        {
            bag.Add(Codes.EffectWithoutGrades.At(effect.Position, disqualification.Id));
        }
        else if (effect.Grade is { } grade)
        {
            _quotas.CheckLevel(grade, effect.Position);
        }
    }
}
