using System.Globalization;
using DocumentFormat.OpenXml.Spreadsheet;
using Emulation.Rules.Documents.Wording;

namespace Emulation.Rules.Documents.Spreadsheets;

/// <summary>What the cells of a range take, and what is said to who fills them in.</summary>
internal sealed record InputRule
{
    private const int MostTitle = 32;
    private const int MostPrompt = 255;

    public required string Range { get; init; }

    public required InputKind Kind { get; init; }

    /// <summary>The cells that hold the values of a <see cref="InputKind.List"/>.</summary>
    public string? ListRange { get; init; }

    public decimal? Min { get; init; }

    public decimal? Max { get; init; }

    public required string Title { get; init; }

    public required string Prompt { get; init; }

    public required string Refusal { get; init; }

    public DataValidation ToElement()
    {
        var (type, compare, first, second) = Condition();
        var rule = new DataValidation
        {
            Type = type,
            Operator = compare,
            AllowBlank = true,
            ShowInputMessage = true,
            ShowErrorMessage = Kind != InputKind.Any,
            PromptTitle = Cut(Title, MostTitle),
            Prompt = Cut(Prompt, MostPrompt),
            ErrorTitle = Cut(Title, MostTitle),
            Error = Cut(Refusal, MostPrompt),
            SequenceOfReferences = new() { InnerText = Range },
        };
        if (first is not null)
        {
            rule.Append(new Formula1(first));
        }

        if (second is not null)
        {
            rule.Append(new Formula2(second));
        }

        return rule;
    }

    private (DataValidationValues? Type, DataValidationOperatorValues? Compare, string? First, string? Second) Condition() => Kind switch
    {
        InputKind.Any => (null, null, null, null),
        InputKind.List => (DataValidationValues.List, null, ListRange, null),
        // Every day a spreadsheet knows: 1 January 1900 to 31 December 9999.
        InputKind.Date => (DataValidationValues.Date, DataValidationOperatorValues.Between, "1", "2958465"),
        InputKind.Whole => Bounds(DataValidationValues.Whole),
        InputKind.Number => Bounds(DataValidationValues.Decimal),
    };

    private (DataValidationValues? Type, DataValidationOperatorValues? Compare, string? First, string? Second) Bounds(
        DataValidationValues type) => (Min, Max) switch
    {
        ({ } min, { } max) => (type, DataValidationOperatorValues.Between, Text(min), Text(max)),
        ({ } min, null) => (type, DataValidationOperatorValues.GreaterThanOrEqual, Text(min), null),
        (null, { } max) => (type, DataValidationOperatorValues.LessThanOrEqual, Text(max), null),
        // Any number: the type alone is no condition.
        (null, null) => (type, DataValidationOperatorValues.Between, "-1000000000000000", "1000000000000000"),
    };

    private static string Text(decimal number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Cut(string text, int most)
    {
        var line = PlainText.OneLine(text);
        return line.Length <= most ? line : string.Concat(line.AsSpan(0, most - 1), "…");
    }
}
