using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.RegularExpressions;
using Emulation.Rules.Authoring;

namespace Emulation.Rules.Studio.Rules;

/// <summary>The edits a table asks for, each the smallest there is: comments and layout stay.</summary>
internal sealed partial class RuleTableEdit(RuleWorkspace workspace)
{
    private static readonly JsonSerializerOptions Json = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public EditPlan Set(RuleTableRow row, string value) => row.IsPlain
        ? value.Length == 0 ? new EditPlan() : workspace.Set(row.Path, Choice(row.Label, value))
        : workspace.Set(row.Path, value);

    public EditPlan SetThreshold(RuleTableRow row, string threshold) => workspace.SetName(row.Path, threshold);

    public EditPlan Remove(RuleTableRow row) => workspace.Remove(row.Removable!);

    /// <summary>Whether there is a row of that name, which a new one would overwrite.</summary>
    public static bool Has(RuleTable table, string label) =>
        table.Rows.Any(row => row.Label == label || (Number(row.Label) is { } known && known == Number(label)));

    public EditPlan Add(RuleTable table, string label, string value) => table.Kind switch
    {
        RuleTableKind.Choices => workspace.Add(table.Path, value.Length == 0 ? Quoted(label) : Choice(label, value)),

        // The first constant of a campaign brings the field with it.
        RuleTableKind.Constants when table.Rows.Count == 0
            && workspace.Set($"{table.Path}.{Step(label)}", value) is { Refusal: not null } =>
            workspace.Set(table.Path, $"{{ {Quoted(label)}: {(Number(value) is null ? Quoted(value) : value)} }}"),
        RuleTableKind.Constants or RuleTableKind.ConstantBy or RuleTableKind.Bands or RuleTableKind.Scale =>
            workspace.Set($"{table.Path}.{Step(label)}", value),
    };

    /// <summary>A new name in a path: one that has points or brackets in it and is no number stands in quotes.</summary>
    private static string Step(string label) => Number(label) is null ? $"\"{label}\"" : label;

    /// <summary>What is typed where a number belongs, as JSON writes it: who writes a decimal comma may do so here.</summary>
    public static string AsWritten(string typed, CultureInfo culture) =>
        culture.NumberFormat.NumberDecimalSeparator == "," && WithComma().IsMatch(typed) ? typed.Replace(',', '.') : typed;

    /// <summary>What JSON writes where a number belongs, as it is typed: <see cref="AsWritten"/> takes it back.</summary>
    public static string AsTyped(string written, CultureInfo culture) =>
        culture.NumberFormat.NumberDecimalSeparator == "," && WithPoint().IsMatch(written) ? written.Replace('.', ',') : written;

    [GeneratedRegex(@"^-?[0-9]+\.[0-9]+$", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex WithPoint();

    [GeneratedRegex(@"^-?[0-9]+,[0-9]+$", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex WithComma();

    private static string Choice(string id, string name) => $"{{ \"id\": {Quoted(id)}, \"name\": {Quoted(name)} }}";

    private static string Quoted(string text) => JsonSerializer.Serialize(text, Json);

    private static decimal? Number(string text) =>
        decimal.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number)
            ? number
            : null;
}
