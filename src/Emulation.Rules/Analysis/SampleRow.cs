using Emulation.Rules.Compilation;
using Emulation.Rules.Definitions;

namespace Emulation.Rules.Analysis;

/// <summary>A row for values that nobody submitted.</summary>
internal sealed class SampleRow
{
    private readonly CompiledCampaign _campaign;
    private readonly Row _row;
    private readonly Dictionary<string, IndicatorDefinition> _indicators;
    private readonly ILookup<string, ConstantDefinition> _constantsBy;

    public SampleRow(CompiledCampaign campaign)
    {
        _campaign = campaign;
        _row = new Row(campaign.Layout);
        _row.Clear();
        var definition = campaign.Definition;
        _indicators = definition.Indicators.ToDictionary(i => i.Id, StringComparer.Ordinal);
        _constantsBy = definition.Constants.Where(c => c.By is not null).ToLookup(c => c.By!, StringComparer.Ordinal);
        var fixedOnes = definition.Constants.Where(c => c.Value is not null);
        Constants = fixedOnes.ToDictionary(c => c.Id, c => c.Value!.Value, StringComparer.Ordinal);
    }

    /// <summary>What stands for itself in conditions: the campaign's constants, and the bounds of the criterion at hand.</summary>
    public Dictionary<string, decimal> Constants { get; }

    public void SetBounds(CriterionDefinition criterion)
    {
        if (criterion.MaxPoints is { } maximum)
        {
            Constants[CampaignCompiler.MaxPoints] = maximum;
        }
        else
        {
            Constants.Remove(CampaignCompiler.MaxPoints);
        }

        Constants[CampaignCompiler.MinPoints] = criterion.MinPoints;
    }

    /// <summary>The axis of what a slot stands for; null when it cannot be varied.</summary>
    public Axis? AxisOf(Slot slot, ConditionShape shape)
    {
        if (slot.Name == CampaignCompiler.Cluster)
        {
            var declared = _campaign.Definition.Clusters;
            var clusters = declared.Count > 0 ? declared : ["", .. shape.ConstantsOf(slot.Name).OfType<string>()];
            return Axis.Values(slot, clusters.Select(IndicatorValue.Of));
        }

        // A constant by choice varies with the choice.
        return _indicators.TryGetValue(slot.MissingName, out var indicator) && _campaign.Layout.Find(indicator.Id) is { } own
            ? Axis.Of(indicator, own, shape.ConstantsOf(indicator.Id))
            : null;
    }

    /// <summary>A scope in which names have these values, and constants those that belong to a choice among them.</summary>
    public RangeScope ScopeWith(RangeScope scope, IReadOnlyList<Axis> axes, IReadOnlyList<IndicatorValue> values)
    {
        var names = new Dictionary<string, Possible>(StringComparer.Ordinal);
        for (var i = 0; i < axes.Count; i++)
        {
            names[axes[i].Name] = Possible.Only(values[i]);
            foreach (var constant in _constantsBy[axes[i].Name])
            {
                names[constant.Id] = Possible.Number(NumberRange.Only(constant.Values[(string)values[i].Value]));
            }
        }

        return scope.With(names);
    }

    public Row With(IReadOnlyList<Axis> axes, IReadOnlyList<IndicatorValue> values)
    {
        for (var i = 0; i < axes.Count; i++)
        {
            _row.Set(axes[i].Slot, values[i]);
            foreach (var constant in _constantsBy[axes[i].Name])
            {
                _row.Set(_campaign.Layout[constant.Id], constant.Values[(string)values[i].Value]);
            }
        }

        return _row;
    }
}
