using System.Globalization;
using Emulation.Rules.Definitions;
using Emulation.Rules.Diagnostics;
using static Emulation.Rules.Source.SyntaxTexts;

namespace Emulation.Rules.Source;

/// <summary>What people write elsewhere, in speech, on paper, in spreadsheets and in programs, and how it is written here.</summary>
internal static class OtherLanguages
{
    private const char FirstWide = '\uFF01';
    private const char LastWide = '\uFF5E';

    public static readonly LocalizedText Allowed = Text(
        "Dùng phép tính, so sánh, các số liệu và các hàm của Fn.", "Use arithmetic, comparisons, the indicators and the functions of Fn.");

    public static readonly LocalizedText Choose = Text(
        "Chọn một trong hai viết: điều kiện ? a : b.",
        "One of two is written: condition ? a : b.");
    public static readonly LocalizedText Clock = Text(
        "Quy tắc không có đồng hồ: so với một ngày trong ngoặc kép, \\\"2026-06-30\\\", hoặc khai một số liệu kiểu date.",
        "Rules have no clock: compare with a date in quotes, \\\"2026-06-30\\\", or declare an indicator of type date.");

    public static readonly LocalizedText Given = Text(
        "Hỏi một số liệu đã được nộp chưa bằng Fn.Given(x).", "Ask whether an indicator was submitted with Fn.Given(x).");

    public static readonly LocalizedText DefaultValue = Text(
        "Giá trị thay cho số liệu không nộp khai bằng \\\"default\\\" của số liệu.",
        "What stands for an indicator not submitted is declared as its \\\"default\\\".");

    public static readonly LocalizedText OnlyCompared = Text(
        "Văn bản chỉ so sánh được bằng == và !=.",
        "Texts are only compared, with == and !=.");
    public static readonly LocalizedText QuoteDate = Text(
        "Ngày viết trong ngoặc kép, \\\"2026-06-30\\\", cạnh tên được so sánh.",
        "A date is written in quotes, \\\"2026-06-30\\\", beside the name it is compared with.");

    private static readonly LocalizedText And = Text("Viết && (và).", "Write && (and).");
    private static readonly LocalizedText Or = Text("Viết || (hoặc).", "Write || (or).");
    private static readonly LocalizedText Not = Text(
        "Viết ! trước điều kiện trong ngoặc: !(x >= 10).",
        "Write ! before a condition in brackets: !(x >= 10).");
    private static readonly LocalizedText Times = Text("Phép nhân viết *.", "Multiplication is written *.");
    private static readonly LocalizedText Divided = Text("Phép chia viết /.", "Division is written /.");
    private static readonly LocalizedText Minus = Text("Dấu trừ viết -.", "Minus is written -.");
    private static readonly LocalizedText Power = Text("Lũy thừa viết Fn.Pow(x, n).", "A power is written Fn.Pow(x, n).");
    private static readonly LocalizedText Quote = Text(
        "Gõ ngoặc kép thẳng; trong JSON viết \\\"…\\\".",
        "Type a straight double quote; in JSON write \\\"…\\\".");
    private static readonly LocalizedText Retype = Text(
        "Gõ lại tên hoặc phép toán bằng chữ không dấu.",
        "Type the name or operator again in plain letters.");
    private static readonly LocalizedText Space = Text(
        "Xóa dấu cách này và gõ lại bằng phím cách.",
        "Delete this space and type it again.");
    private static readonly LocalizedText Step = Text("Viết phép cộng, trừ đầy đủ: x + 1.", "Write the sum in full: x + 1.");

    private static readonly Dictionary<string, LocalizedText> Words = Table(
        (And, "and và va andalso"),
        (Or, "or hoặc hoac hay orelse"),
        (Not, "not không khong chưa"),
        (Choose, "if iif nếu neu khi when case then thì else elseif switch"),
        (Given, "null nil none undefined"),
        (Write("true"), "true đúng có yes"),
        (Write("false"), "false sai no"),
        (Clock, "now today getdate"),
        (Allowed, "new typeof var let return function"));

    private static readonly Dictionary<string, LocalizedText> WordsBetween = Table(
        (Times, "x nhân nhan times"),
        (Divided, "chia div"),
        (Write("+"), "cộng plus"),
        (Minus, "trừ minus"),
        (Write("=="), "is bằng bang equals equal"),
        (Write("!="), "neq khác khac"),
        (Write("> hoặc >=", "> or >="), "lớn lon hơn trên greater more above"),
        (Write("< hoặc <=", "< or <="), "nhỏ nho dưới less below"),
        (Write("x == 1 || x == 2"), "in thuộc"),
        (Write("x >= 1 && x <= 2"), "between từ"),
        (OnlyCompared, "like contains startswith matches"),
        (Allowed, "as"));

    private static readonly (string Written, bool IsComparison, LocalizedText Hint)[] KnownSigns =
    [
        ("===", true, Allowed),
        ("!==", true, Allowed),
        ("=<", true, Allowed),
        ("=!", true, Allowed),
        ("~=", true, Allowed),
        (":=", true, Allowed),
        ("**", false, Power),
        ("++", false, Step),
        ("--", false, Step),
        ("??", false, DefaultValue),
        ("?.", false, DefaultValue),
    ];

    private static readonly Dictionary<char, LocalizedText> Characters = new()
    {
        ['≥'] = Write(">="),
        ['≧'] = Write(">="),
        ['≤'] = Write("<="),
        ['≦'] = Write("<="),
        ['≠'] = Write("!="),
        ['×'] = Times,
        ['·'] = Times,
        ['÷'] = Divided,
        ['∕'] = Divided,
        ['–'] = Minus,
        ['−'] = Minus,
        ['—'] = Minus,
        ['∧'] = And,
        ['∨'] = Or,
        ['¬'] = Not,
        ['²'] = Power,
        ['³'] = Power,
        ['√'] = Write("Fn.Sqrt(x)"),
        ['‰'] = Write("0.001 * x"),
        ['\u00A0'] = Space,
        ['\u2007'] = Space,
        ['\u202F'] = Space,
        ['\u3000'] = Space,
        ['“'] = Quote,
        ['”'] = Quote,
        ['„'] = Quote,
        ['‘'] = Quote,
        ['’'] = Quote,
        ['«'] = Quote,
        ['»'] = Quote,
        ['`'] = Quote,
        ['&'] = And,
        ['|'] = Or,
        ['^'] = Power,
        ['['] = Text("Giá trị không có chỉ số; ngoặc viết ( và ).", "Values have no index; brackets are ( and )."),
        ['{'] = Text("Ngoặc viết ( và ).", "Brackets are ( and )."),
        [';'] = Text(
            "Các đối số cách nhau bằng dấu phẩy; số lẻ viết dấu chấm.",
            "Arguments are separated by commas; decimals take a point."),
    };

    /// <summary>What to write for a word that is known from elsewhere; null when it is not.</summary>
    public static LocalizedText? HintOf(string word) =>
        Words.GetValueOrDefault(word.Normalize()) ?? (word.All(char.IsAscii) ? null : HintBetween(word));

    /// <summary>What to write for a word that stands between two values; null when it is not known.</summary>
    public static LocalizedText? HintBetween(string word) =>
        WordsBetween.GetValueOrDefault(word.Normalize()) ?? Words.GetValueOrDefault(word.Normalize());

    /// <summary>The operator of another language that begins at <paramref name="index"/>; null when none does.</summary>
    public static (string Written, bool IsComparison, LocalizedText Hint)? SignAt(string text, int index)
    {
        foreach (var sign in KnownSigns)
        {
            // Two minus signs with a value behind them are a number less a negative one.
            var stands = string.CompareOrdinal(text, index, sign.Written, 0, sign.Written.Length) == 0;
            if (stands && (sign.Hint != Step || IsStep(text, index)))
            {
                return sign;
            }
        }

        return null;
    }

    /// <summary>What to say about a character that may not stand at <paramref name="index"/>.</summary>
    public static Diagnostic Refuse(RuleExpression expression, int index)
    {
        var c = expression.Text[index];
        var hint = Characters.GetValueOrDefault(c)
            ?? (c is >= FirstWide and <= LastWide ? Write(((char)(c - FirstWide + '!')).ToString()) : c < 128 ? Allowed : Retype);
        if (c < 128)
        {
            return Codes.NotAllowed.At(expression.At(index), c.ToString(), hint);
        }

        var shown = char.IsSurrogate(c) || char.IsControl(c) || char.GetUnicodeCategory(c) == UnicodeCategory.Format ? "?" : c.ToString();
        return Codes.ForeignCharacter.At(expression.At(index), shown, ((int)c).ToString("X4", CultureInfo.InvariantCulture), hint);
    }

    /// <summary>Whether it can be part of a word, in any language.</summary>
    public static bool IsWord(char c) =>
        char.IsLetterOrDigit(c) || c == '_' || char.GetUnicodeCategory(c) == UnicodeCategory.NonSpacingMark;

    private static bool IsStep(string text, int index)
    {
        var before = text.AsSpan(0, index).TrimEnd();
        var after = text.AsSpan(index + 2).TrimStart();
        var followsValue = before.Length > 0 && (IsWord(before[^1]) || before[^1] == ')');
        return followsValue && (after.Length == 0 || !(IsWord(after[0]) || after[0] is '(' or '-' or '"' or '!'));
    }

    private static LocalizedText Write(string vietnamese, string english) => Text($"Viết {vietnamese}.", $"Write {english}.");

    private static LocalizedText Write(string text) => SyntaxTexts.Write(text);

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
