using Emulation.Rules.Definitions;
using Emulation.Rules.Diagnostics;

namespace Emulation.Rules.Loading;

/// <summary>What a quota may name, on grades or on awards.</summary>
internal sealed class QuotaChecks(CampaignDefinition definition, DiagnosticBag bag)
{
    private readonly HashSet<string> _levels = [.. (definition.Grades?.Levels ?? []).Select(l => l.Id)];
    private readonly HashSet<string> _groups =
        [QuotaDefinition.Cluster, .. definition.Indicators.Where(i => i.Type == IndicatorType.Choice).Select(i => i.Id)];

    public void Check(QuotaDefinition quota)
    {
        foreach (var part in quota.Of.Where(part => part.Kind == QuotaBaseKind.Grade))
        {
            CheckLevel(part.Id!, part.Position);
        }

        foreach (var key in quota.Per.Where(key => !_groups.Contains(key)))
        {
            bag.Add(Codes.UnknownQuotaGroup.At(quota.Position, key, Suggestion.For(key, _groups)));
        }
    }

    public void CheckLevel(string level, SourcePosition position)
    {
        if (!_levels.Contains(level))
        {
            bag.Add(Codes.NoSuchGrade.At(position, level, Suggestion.For(level, _levels)));
        }
    }
}
