using System.Collections.Frozen;

namespace Emulation.Rules.Source;

/// <summary>Names a campaign cannot give to anything.</summary>
internal static class ReservedNames
{
    /// <summary>Figures of the sheet that grade and award rules see.</summary>
    public static readonly FrozenSet<string> BuiltIn = FrozenSet.ToFrozenSet(
        ["cluster", "maxPoints", "minPoints", "total", "baseTotal", "bonusTotal", "penaltyTotal", "deductedTotal", "maxTotal", "percent",
         "grade", "rank", "clusterSize", "history", "Fn", "ListFn"],
        StringComparer.Ordinal);

    /// <summary>Columns of a score table that a list's items may have as well: inside an aggregate the item's own stands.</summary>
    private static readonly FrozenSet<string> Columns = FrozenSet.ToFrozenSet(
        ["total", "percent", "grade", "rank"], StringComparer.Ordinal);

    /// <summary>Words of the expression parser, which reads them in any case.</summary>
    public static readonly FrozenSet<string> ParserWords = FrozenSet.ToFrozenSet(
        [
            "le", "ge", "lt", "gt", "eq", "ne", "neq", "mod", "and", "andalso", "or", "orelse", "not", "is", "as", "in", "new",
            "it", "parent", "root", "iif", "np", "isnull", "cast", "true", "false", "null", "out", "_", "bool", "char", "string",
            "sbyte", "byte", "short", "ushort", "int", "uint", "long", "ulong", "float", "double", "decimal", "object", "boolean",
            "int16", "int32", "int64", "uint16", "uint32", "uint64", "single", "datetime", "datetimeoffset", "dateonly",
            "timeonly", "timespan", "guid", "math", "convert", "uri", "enum"
        ],
        StringComparer.OrdinalIgnoreCase);

    /// <summary>What expanded workflows call the answer to <c>Fn.Given</c> ends so.</summary>
    public const string AnswerEnding = "_given_";

    public static bool Contains(string name) =>
        BuiltIn.Contains(name) || ParserWords.Contains(name) || name.EndsWith(AnswerEnding, StringComparison.Ordinal);

    /// <summary>Whether a field of a list's items may have this name, though it is reserved elsewhere.</summary>
    public static bool MayBeField(string name) => Columns.Contains(name);

    /// <summary>Whether <paramref name="text"/> matches <c>[A-Za-z_][A-Za-z0-9_]*</c>.</summary>
    public static bool IsId(string text) =>
        text.Length > 0 && !char.IsAsciiDigit(text[0]) && text.All(c => char.IsAsciiLetterOrDigit(c) || c == '_');
}
