using Emulation.Rules.Definitions;
using Emulation.Rules.Diagnostics;

namespace Emulation.Rules.Loading;

/// <summary>What a quota may name, on grades or on awards.</summary>
internal sealed class QuotaChecks(CampaignDefinition definition, DiagnosticBag bag)
{
    private const decimal MostPercent = 100m;

    private readonly HashSet<string> _levels = [.. (definition.Grades?.Levels ?? []).Select(l => l.Id)];
    private readonly HashSet<string> _groups =
        [QuotaDefinition.Cluster, .. definition.Indicators.Where(i => i.Type == IndicatorType.Choice).Select(i => i.Id)];

    public void Check(QuotaDefinition quota)
    {
        foreach (var (field, constant) in quota.Constants)
        {
            CheckConstant(quota, field, constant);
        }

        foreach (var part in quota.Of.Where(part => part.Kind == QuotaBaseKind.Grade))
        {
            CheckLevel(part.Id!, part.Position);
        }

        foreach (var key in quota.Per.Where(key => !_groups.Contains(key)))
        {
            bag.Add(Codes.UnknownQuotaGroup.At(quota.Position, key, Suggestion.For(key, _groups)));
        }
    }

    private void CheckConstant(QuotaDefinition quota, string field, string name)
    {
        if (definition.Constants.FirstOrDefault(c => c.Id == name) is not { } constant)
        {
            var hint = Suggestion.For(name, definition.Constants.Select(c => c.Id));
            bag.Add(Codes.UnknownQuotaConstant.At(quota.Position, field, name, hint));
            return;
        }

        var isShare = field == "share";
        IEnumerable<decimal> values = constant.Value is { } one ? [one] : constant.Values.Values;
        foreach (var value in values.Distinct().Order())
        {
            if (value < 0m || value > (isShare ? MostPercent : QuotaLoader.Most) || (!isShare && value != decimal.Truncate(value)))
            {
                bag.Add(Codes.QuotaConstantRange.At(constant.Position, name, DecimalText.Of(value), field));
            }
            else if (isShare && value is > 0m and < 1m)
            {
                bag.Add(Codes.TinyShare.At(constant.Position, name, DecimalText.Of(value)));
            }
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
