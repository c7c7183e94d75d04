using System.Globalization;
using Emulation.Rules.Definitions;
using Emulation.Rules.Json;
using Emulation.Rules.Wording;

namespace Emulation.Rules.Authoring;

/// <summary>Mends of numbers of submitted data.</summary>
internal static class DataNumberFixes
{
    /// <summary>The number rounded to the decimals its indicator takes.</summary>
    public static IEnumerable<Fix> Decimals(FixPlace place)
    {
        if (place.Numbers is [var value, var decimals, ..]
            && place.Quoted is [_, var indicator, ..]
            && Written(place, value, indicator) is { } found)
        {
            var rounded = DecimalText.Of(decimal.Round(value, (int)decimals, MidpointRounding.AwayFromZero));
            yield return found.ToFix(found.Text.Contains(',', StringComparison.Ordinal) ? rounded.Replace('.', ',') : rounded);
        }
    }

    /// <summary>The digits without what separates them.</summary>
    public static IEnumerable<Fix> Digits(FixPlace place) => DataPlace.At(place) is { } found ? [found.ToFix(DigitsOf(found.Text))] : [];

    /// <summary>The number of thousands, or the decimal one, written so that it reads in one way.</summary>
    public static IEnumerable<Fix> EitherReading(FixPlace place) =>
        DataPlace.At(place) is { } found ? [found.ToFix(DigitsOf(found.Text)), found.ToFix(found.Text + "0")] : [];

    /// <summary>A number or truth without quotes.</summary>
    public static IEnumerable<Fix> Unquoted(FixPlace place) =>
        DataPlace.At(place) is { IsQuoted: true } found && JsonValue.Kind(found.Text) is JsonNodeKind.Number or JsonNodeKind.Boolean
            ? [FixPlace.Make(
                EditTexts.Put(found.Text), place.File.Edit(found.Start, found.End, found.Text))]
            : [];

    /// <summary>The only value of a list where one value is wanted.</summary>
    public static IEnumerable<Fix> Single(FixPlace place) =>
        place.Begins is { Kind: JsonNodeKind.Array, Children: [{ IsContainer: false } only] } list
            ? [place.Replace(list, place.File.Text[only.Start..only.End])]
            : [];

    private static DataPlace? Written(FixPlace place, decimal value, string indicator)
    {
        if (DataPlace.At(place) is { } found && IsNumber(found.Text, value))
        {
            return found;
        }

        return place.Object?["values"]?[indicator] is { } node && IsNumber(node.Text, value)
            ? new DataPlace(place.File, node.Text, node.Start, node.End, IsQuoted: false)
            : null;
    }

    private static bool IsNumber(string text, decimal value) =>
        decimal.TryParse(text.Replace(',', '.'), NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && number == value;

    private static string DigitsOf(string text) => string.Concat(text.Where(c => char.IsAsciiDigit(c) || c == '-'));
}
