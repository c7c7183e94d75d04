using System.Collections;
using System.Collections.Immutable;
using System.Linq.Dynamic.Core;
using Emulation.Rules.Compilation;
using Emulation.Rules.Definitions;
using Emulation.Rules.Expressions;
using Emulation.Rules.Submissions;

namespace Emulation.Rules.Judge;

/// <summary>
/// A list as stock RulesEngine takes it: items of a class with a property for each field, and one for whether the item has it.
/// </summary>
internal static class StockList
{
    public static object Of(IndicatorDefinition list, ImmutableArray<ListItem> items)
    {
        var values = list.Item.Select(field => new DynamicProperty(field.Id, RowLayout.TypeOf(field.Type)));
        var answers = list.Item.Select(field => new DynamicProperty(StandIn.Answer(field.Id), typeof(bool)));
        var type = DynamicClassFactory.CreateType([.. values, .. answers], createParameterCtor: false);
        var result = (IList)Activator.CreateInstance(typeof(List<>).MakeGenericType(type))!;
        foreach (var item in items)
        {
            var made = Activator.CreateInstance(type)!;
            foreach (var field in list.Item)
            {
                type.GetProperty(StandIn.Answer(field.Id))!.SetValue(made, item.Values.ContainsKey(field.Id));
                var given = item.Values.GetValueOrDefault(field.Id);
                if ((given is null ? field.Default : SubmissionChecks.Convert(field, given))?.Value is { } value)
                {
                    type.GetProperty(field.Id)!.SetValue(made, value is DateOnly date ? date.ToDateTime(TimeOnly.MinValue) : value);
                }
            }

            result.Add(made);
        }

        return result;
    }
}
