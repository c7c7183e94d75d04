using System.Globalization;
using Emulation.Rules.Definitions;

namespace Emulation.Rules.Documents.Papers;

/// <summary>The criteria tree as papers number it: I, then 1, then 1.1.</summary>
internal static class CriterionNumbers
{
    private static readonly (int Value, string Sign)[] Roman =
        [
            (1000, "M"),
            (900, "CM"),
            (500, "D"),
            (400, "CD"),
            (100, "C"),
            (90, "XC"),
            (50, "L"),
            (40, "XL"),
            (10, "X"),
            (9, "IX"),
            (5, "V"),
            (4, "IV"),
            (1, "I"),
        ];

    public static IEnumerable<(CriterionDefinition Criterion, string Number, int Depth)> Of(IReadOnlyList<CriterionDefinition> criteria) =>
        Of(criteria, "", 0);

    /// <summary>Ids of the criteria that are of another kind than the group they stand in, and so count in a total of the sheet.</summary>
    public static IReadOnlySet<string> OutsideTheirGroup(IReadOnlyList<CriterionDefinition> criteria) => Of(criteria)
        .SelectMany(node => node.Criterion.Criteria.Where(child => child.Kind != node.Criterion.Kind)).Select(child => child.Id)
        .ToHashSet(StringComparer.Ordinal);

    /// <summary>A heading: the number before the name, unless the name brings one along (I., 2), 1.3., a)).</summary>
    public static string Headed(string number, string name) => IsNumbered(name.TrimStart()) ? name : $"{number}. {name}";

    private static bool IsNumbered(string name)
    {
        var space = name.IndexOf(' ', StringComparison.Ordinal);
        if (space < 2 || name[space - 1] is not ('.' or ')' or '/'))
        {
            return false;
        }

        var sign = name[..(space - 1)];
        return sign.All(c => char.IsAsciiDigit(c) || c == '.') || sign.All("IVXLCDM".Contains)
            || (sign.Length == 1 && char.IsLetter(sign[0]));
    }

    private static IEnumerable<(CriterionDefinition Criterion, string Number, int Depth)> Of(
        IReadOnlyList<CriterionDefinition> criteria, string above, int depth) =>
        criteria.SelectMany((criterion, i) =>
        {
            var own = (i + 1).ToString(CultureInfo.InvariantCulture);
            var number = depth switch
            {
                0 => RomanOf(i + 1),
                1 => own,
                _ => $"{above}.{own}",
            };
            return Of(criterion.Criteria, number, depth + 1).Prepend((criterion, number, depth));
        });

    public static string RomanOf(int number)
    {
        var text = "";
        foreach (var (value, sign) in Roman)
        {
            for (; number >= value; number -= value)
            {
                text += sign;
            }
        }

        return text;
    }
}
