using Emulation.Rules.Definitions;
using Emulation.Rules.Documents.Spreadsheets;
using Emulation.Rules.Documents.Wording;

namespace Emulation.Rules.Documents.Templates;

/// <summary>What a column takes, in words and as a rule for its cells.</summary>
internal sealed class ColumnAdvice(DocumentTexts texts)
{
    /// <summary>The unit and the limits, as they stand below a column's name.</summary>
    public string Short(TemplateColumn column) => column.Indicator is { } indicator ? string.Join("; ", UnitAndLimits(indicator)) : "";

    /// <summary>A sentence or two.</summary>
    public string Full(TemplateColumn column)
    {
        if (column.Advice is { } advice)
        {
            return advice;
        }

        if (column.Indicator is not { } indicator)
        {
            return column.Id switch
            {
                TemplateColumns.Participant => texts.EnterParticipant,
                TemplateColumns.Name => texts.EnterName,
                _ => column.Choices.Count == 0 ? texts.EnterCluster : texts.ChooseOne(column.Choices),
            };
        }

        return string.Join(" ", new[]
        {
            column.Choices.Count > 0 ? texts.ChooseOne(column.Choices) : texts.EnterKind(indicator.Type),
            DocumentTexts.Sentence(string.Join("; ", UnitAndLimits(indicator))) is { Length: > 0 } limits ? limits + "." : "",
            DocumentTexts.UnitIsPercent(indicator.Unit?.In(texts.Language)) ? texts.PercentAsNumber : "",
            indicator.Default is { } value ? texts.LeftEmpty(DefaultOf(indicator, value)) : texts.MissingIsNotZero,
            indicator.EvidenceRequired ? texts.EvidenceNeeded : "",
        }.Where(part => part.Length > 0));
    }

    public InputRule Rule(TemplateColumn column, string range, ChoiceLists lists) => new()
    {
        Range = range,
        Kind = KindOf(column),
        ListRange = column.Choices.Count > 0 ? lists.RangeOf(column.Choices) : null,
        Min = column.Indicator?.Min,
        Max = column.Indicator?.Max,
        Title = column.Title,
        Prompt = Full(column),
        Refusal = Full(column),
    };

    public static CellStyle StyleOf(TemplateColumn column) => column.Indicator?.Type switch
    {
        IndicatorType.Number or IndicatorType.Integer => CellStyle.InputNumber,
        IndicatorType.Date => CellStyle.InputDate,
        IndicatorType.Boolean or IndicatorType.Text or IndicatorType.Choice or IndicatorType.List or null => CellStyle.InputText,
    };

    private static InputKind KindOf(TemplateColumn column) => column.Choices.Count > 0 ? InputKind.List : column.Indicator?.Type switch
    {
        IndicatorType.Number => InputKind.Number,
        IndicatorType.Integer => InputKind.Whole,
        IndicatorType.Date => InputKind.Date,
        IndicatorType.Boolean or IndicatorType.Text or IndicatorType.Choice or IndicatorType.List or null => InputKind.Any,
    };

    private IEnumerable<string> UnitAndLimits(IndicatorDefinition indicator)
    {
        if (indicator.Unit is { } unit)
        {
            yield return texts.UnitIs(unit.In(texts.Language));
        }

        if (indicator.Min is not null || indicator.Max is not null)
        {
            yield return texts.Between(indicator.Min, indicator.Max);
        }

        if (indicator.Decimals is { } decimals and > 0)
        {
            yield return texts.AtMostDecimals(decimals);
        }
    }

    private string DefaultOf(IndicatorDefinition indicator, IndicatorValue value) => value.Value switch
    {
        bool flag => texts.YesOrNo(flag),
        decimal number => texts.Number(number),
        DateOnly date => texts.Date(date),
        string text => indicator.Choices.FirstOrDefault(c => c.Id == text)?.Name.In(texts.Language) ?? text,
        _ => value.ToString(),
    };
}
