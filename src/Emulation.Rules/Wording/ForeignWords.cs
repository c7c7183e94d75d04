using Emulation.Rules.Diagnostics;
using static Emulation.Rules.Wording.ForeignTexts;

namespace Emulation.Rules.Wording;

/// <summary>
/// Words of speech, of spreadsheets and of programs that are recognised in expressions, and what is written for them here.
/// </summary>
internal static class ForeignWords
{
    public static readonly Dictionary<string, LocalizedText> Anywhere = Table(
        (And, "and và va andalso"),
        (Or, "or hoặc hoac hay orelse"),
        (Not, "not không khong chưa"),
        (Choose, "if iif nếu neu khi when case then thì else elseif switch"),
        (Given, "null nil none undefined"),
        (Write("true"), "true đúng có yes"),
        (Write("false"), "false sai no"),
        (Clock, "now today getdate"),
        (Allowed, "new typeof var let return function"));

    public static readonly Dictionary<string, LocalizedText> BetweenValues = Table(
        (Times, "x nhân nhan times"),
        (Divided, "chia div"),
        (Write("+"), "cộng plus"),
        (Minus, "trừ minus"),
        (Write("=="), "is bằng bang equals equal"),
        (Write("!="), "neq khác khac"),
        (Above, "lớn lon hơn trên greater more above"),
        (Below, "nhỏ nho dưới less below"),
        (Write("x == 1 || x == 2"), "in thuộc"),
        (Write("x >= 1 && x <= 2"), "between từ"),
        (OnlyCompared, "like contains startswith matches"),
        (Allowed, "as"));

    /// <summary>What is called like a function: <c>IF(c, a, b)</c>.</summary>
    public static readonly HashSet<string> CalledIf = Words("if iif nếu neu");

    public static readonly HashSet<string> CalledAnd = Words("and và va");

    public static readonly HashSet<string> CalledOr = Words("or hoặc hoac");

    public static readonly HashSet<string> CalledNot = Words("not không khong");

    /// <summary>What joins two comparisons.</summary>
    public static readonly HashSet<string> Joins = Words("&& and và va");

    private static HashSet<string> Words(string words) => new(words.Split(' '), StringComparer.OrdinalIgnoreCase);

    private static Dictionary<string, LocalizedText> Table(params ReadOnlySpan<(LocalizedText Hint, string Words)> rows)
    {
        var table = new Dictionary<string, LocalizedText>(StringComparer.OrdinalIgnoreCase);
        foreach (var (hint, words) in rows)
        {
            foreach (var word in words.Split(' '))
            {
                table.Add(word.Normalize(), hint);
            }
        }

        return table;
    }
}
