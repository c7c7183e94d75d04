using System.Globalization;
using Emulation.Rules.Definitions;
using Emulation.Rules.Json;
using Emulation.Rules.Wording;

namespace Emulation.Rules.Authoring;

/// <summary>Mends of numbers that do not go together.</summary>
internal static class NumberFixes
{
    /// <summary>What the criteria add up to; or that the group stops there, where that is less.</summary>
    public static IEnumerable<Fix> Sum(FixPlace place)
    {
        if (place is not { Begins: { Kind: JsonNodeKind.Number, Name: { } field } stated, Object: { } group }
            || !TryRead(stated, out var given))
        {
            yield break;
        }

        var kind = group.TextOf("kind");
        var siblings = (group["criteria"]?.Children ?? []).Where(child => (child.TextOf("kind") ?? kind) == kind).ToList();
        var numbers = siblings.Select(child => PointsOf(child, field)).ToList();
        if (numbers.Contains(null))
        {
            yield break;
        }

        var sum = numbers.Sum()!.Value;
        yield return place.Replace(stated, DecimalText.Of(sum));
        if ((field == "maxPoints" ? given < sum : given > sum) && group["cap"] is null)
        {
            yield return place.Add(group, "cap", "true");
        }
    }

    /// <summary>Two limits the other way round.</summary>
    public static IEnumerable<Fix> Swap(FixPlace place)
    {
        (string Low, string High)[] pairs = [("min", "max"), ("minPoints", "maxPoints"), ("from", "to")];
        foreach (var (low, high) in pairs)
        {
            if (place.Object?[low] is { } first && place.Object[high] is { } second)
            {
                yield return FixPlace.Make(
                    EditTexts.Swap(low, high),
                    place.File.Edit(first.Start, first.End, place.File.Text[second.Start..second.End]),
                    place.File.Edit(second.Start, second.End, place.File.Text[first.Start..first.End]));
            }
        }
    }

    /// <summary>The same number with the other sign.</summary>
    public static IEnumerable<Fix> Sign(FixPlace place)
    {
        if (place.Begins is { Kind: JsonNodeKind.Number or JsonNodeKind.Text } number && TryRead(number, out var value) && value != 0m)
        {
            var written = DecimalText.Of(-value);
            yield return place.Replace(number, number.Kind == JsonNodeKind.Text ? JsonText.Quote(written) : written);
        }
    }

    /// <summary>The limit a default passes; otherwise no default.</summary>
    public static IEnumerable<Fix> Default(FixPlace place)
    {
        if (place.Object is not { } indicator || indicator["default"] is not { } given)
        {
            yield break;
        }

        if (TryRead(given, out var value) && indicator["min"] is { } low && TryRead(low, out var least) && value < least)
        {
            yield return place.Replace(given, low.Text);
        }

        if (TryRead(given, out value) && indicator["max"] is { } high && TryRead(high, out var most) && value > most)
        {
            yield return place.Replace(given, high.Text);
        }

        yield return place.Remove(given);
    }

    /// <summary>A fraction that was meant as a percentage.</summary>
    public static IEnumerable<Fix> Percent(FixPlace place)
    {
        if (place.Begins is { Kind: JsonNodeKind.Number } number && TryRead(number, out var value) && value is > 0 and < 1)
        {
            yield return place.Replace(number, DecimalText.Of(value * 100));
        }
    }

    /// <summary>A share that lacks its percent sign, or has a decimal comma.</summary>
    public static IEnumerable<Fix> Share(FixPlace place)
    {
        if (place.Begins is { } share
            && decimal.TryParse(
                share.Text.Replace(',', '.').TrimEnd('%', ' '), NumberStyles.Float, CultureInfo.InvariantCulture, out var value)
            && value is > 0 and <= 100)
        {
            var percent = !share.Text.Contains('%', StringComparison.Ordinal) && value < 1 ? value * 100 : value;
            yield return place.Replace(share, JsonText.Quote(DecimalText.Of(percent) + "%"));
        }
    }

    public static bool TryRead(EditNode node, out decimal number) =>
        decimal.TryParse(node.Text, NumberStyles.Float, CultureInfo.InvariantCulture, out number);

    private static decimal? PointsOf(EditNode criterion, string field) =>
        criterion[field] is { Kind: JsonNodeKind.Number } stated && TryRead(stated, out var points)
            ? points
            : criterion["criteria"] is null && field == "minPoints" ? 0m : null;
}
