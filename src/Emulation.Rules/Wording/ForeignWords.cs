using Emulation.Rules.Diagnostics;
using static Emulation.Rules.Wording.ForeignTexts;

namespace Emulation.Rules.Wording;

/// <summary>
/// Words of speech, of spreadsheets and of programs that are recognised in expressions, and what is written for them here.
/// </summary>
internal static class ForeignWords
{
    /// <summary>What is called like a function: <c>IF(c, a, b)</c>.</summary>
    public static readonly WordList CalledIf = Row("if", "if iif nếu neu");

    public static readonly WordList CalledAnd = Row("and", "and và va");

    public static readonly WordList CalledOr = Row("or", "or hoặc hoac");

    public static readonly WordList CalledNot = Row("not", "not không khong");

    /// <summary>What joins two comparisons.</summary>
    public static readonly WordList Joins = Row("and", "&& and và va");

    /// <summary>What to write is made when it is said: a language may be registered by then.</summary>
    private static readonly (Func<LocalizedText> Hint, WordList Words)[] WordsAnywhere =
    [
        (() => And, Row("and", "and và va andalso")),
        (() => Or, Row("or", "or hoặc hoac hay orelse")),
        (() => Not, Row("not", "not không khong chưa")),
        (() => Choose, Row("if", "if iif nếu neu khi when case then thì else elseif switch")),
        (() => Given, Row("nothing", "null nil none undefined")),
        (() => Write("true"), Row("yes", "true đúng có yes")),
        (() => Write("false"), Row("no", "false sai no")),
        (() => Clock, Row("today", "now today getdate")),
        (() => Allowed, Row(null, "new typeof var let return function")),
    ];

    private static readonly (Func<LocalizedText> Hint, WordList Words)[] WordsBetweenValues =
    [
        (() => Times, Row("times", "x nhân nhan times")),
        (() => Divided, Row("divided", "chia div")),
        (() => Write("+"), Row("plus", "cộng plus")),
        (() => Minus, Row("minus", "trừ minus")),
        (() => Write("=="), Row("equals", "is bằng bang equals equal")),
        (() => Write("!="), Row("differs", "neq khác khac")),
        (() => Above, Row("above", "lớn lon hơn trên greater more above")),
        (() => Below, Row("below", "nhỏ nho dưới less below")),
        (() => Write("x == 1 || x == 2"), Row("oneOf", "in thuộc")),
        (() => Write("x >= 1 && x <= 2"), Row("between", "between từ")),
        (() => OnlyCompared, Row(null, "like contains startswith matches")),
        (() => Allowed, Row(null, "as")),
    ];

    public static IReadOnlyList<WordList> All { get; } =
    [
        CalledIf, CalledAnd, CalledOr, CalledNot, Joins,
        .. WordsAnywhere.Concat(WordsBetweenValues).Select(row => row.Words),
    ];

    /// <summary>What to write for a word that says the same wherever it stands; null when it is not known.</summary>
    public static LocalizedText? Anywhere(string word) => HintOf(WordsAnywhere, word);

    /// <summary>What to write for a word that stands between two values; null when it is not known.</summary>
    public static LocalizedText? BetweenValues(string word) => HintOf(WordsBetweenValues, word);

    private static LocalizedText? HintOf((Func<LocalizedText> Hint, WordList Words)[] rows, string word) =>
        Array.Find(rows, row => row.Words.Contains(word.Normalize())).Hint?.Invoke();

    private static WordList Row(string? name, string words) => new(name, [.. words.Split(' ').Select(word => word.Normalize())]);
}
