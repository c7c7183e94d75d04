using Emulation.Rules.Definitions;
using Emulation.Rules.Explaining;
using Emulation.Rules.Submissions;
using Spectre.Console;

namespace Emulation.Rules.Cli.Output;

/// <summary>What goes into each column of a data sheet: the sheet itself can hold only ids and names.</summary>
internal static class ColumnGuide
{
    public static void Write(CliContext context, DataSheet sheet)
    {
        var texts = context.Texts;
        var table = Page.Table(Page.Column(texts.ColumnId), Page.Column(texts.Name), Page.Column(texts.WhatToEnter));
        if (sheet.Clusters.Count > 0)
        {
            table.AddRow(Page.Cell("cluster"), Page.Cell(texts.Cluster), Page.Cell(texts.OneOf(sheet.Clusters)));
        }

        foreach (var indicator in sheet.Values)
        {
            Add(table, indicator.Id, indicator, texts);
        }

        foreach (var list in sheet.Lists)
        {
            foreach (var field in list.Item)
            {
                Add(table, $"{list.Id}: {field.Id}", field, texts);
            }
        }

        Page.Write(context, [table]);
    }

    private static void Add(Table table, string column, IndicatorDefinition indicator, Texts texts) =>
        table.AddRow(
            Page.Cell(column), Page.Cell(indicator.Name.In(texts.Language)), Page.Cell(string.Join("; ", PartsOf(indicator, texts))));

    private static IEnumerable<string> PartsOf(IndicatorDefinition indicator, Texts texts)
    {
        yield return indicator.Type switch
        {
            IndicatorType.Choice =>
                texts.OneOf(indicator.Choices.Select(choice => CampaignNames.WithId(choice.Id, choice.Name.In(texts.Language)))),
            IndicatorType.Boolean => texts.OneOf([texts.YesOrNo(true), texts.YesOrNo(false)]),
            _ => texts.KindOf(indicator.Type),
        };
        if (indicator.Unit is { } unit)
        {
            yield return unit.In(texts.Language);
        }

        if (indicator.Min is not null || indicator.Max is not null)
        {
            yield return texts.Between(indicator.Min, indicator.Max);
        }

        if (indicator.Decimals is { } decimals and > 0)
        {
            yield return texts.AtMostDecimals(decimals);
        }

        if (indicator.Default is { } value)
        {
            yield return texts.EmptyIs(value.Value is bool flag ? texts.YesOrNo(flag) : value.ToString());
        }
    }
}
