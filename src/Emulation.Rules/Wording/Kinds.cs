using Emulation.Rules.Diagnostics;
using static Emulation.Rules.Diagnostics.Pairs;

namespace Emulation.Rules.Wording;

/// <summary>What a field must be, in words.</summary>
internal static class Kinds
{
    public static readonly LocalizedText Object = Text("một đối tượng { … }", "an object { … }");
    public static readonly LocalizedText Array = Text("một danh sách [ … ]", "a list [ … ]");
    public static readonly LocalizedText Text = Text("văn bản trong ngoặc kép", "text in double quotes");
    public static readonly LocalizedText Number = Text("một số", "a number");
    public static readonly LocalizedText Boolean = Text("true hoặc false", "true or false");
    public static readonly LocalizedText LocalizedText = Text(
        "văn bản, hoặc { \"vi\": …, \"en\": … }", "text, or { \"vi\": …, \"en\": … }");
    public static readonly LocalizedText NumberOrExpression =
        Text("một số, hoặc biểu thức trong ngoặc kép", "a number, or an expression in double quotes");
    public static readonly LocalizedText NumberOrByChoice =
        Text("một số, hoặc { \"by\": …, \"values\": … }", "a number, or { \"by\": …, \"values\": … }");

    /// <summary>What to do where the value is right and only its quotes are wrong.</summary>
    public static LocalizedText WithoutQuotes(string value) =>
        Text($"Bỏ ngoặc kép: viết {value}.", $"Leave out the quotes: write {value}.");

    /// <summary>What to write where an object has an id and the id alone was written.</summary>
    public static LocalizedText ObjectNamed(string id) =>
        Text($"Viết {{ \"id\": \"{id}\" }}.", $"Write {{ \"id\": \"{id}\" }}.");

    public static readonly LocalizedText WrittenTruth =
        Text("Viết true hoặc false, không có ngoặc kép.", "Write true or false, without quotes.");

    /// <summary>What to write where a number in quotes has a decimal comma.</summary>
    public static LocalizedText WithPoint(string number) =>
        Text($"Dùng dấu chấm thập phân: viết \"{number}\".", $"Use a decimal point: write \"{number}\".");

    /// <summary>What to write where a date has another order.</summary>
    public static LocalizedText YearFirst(string date) =>
        Text($"Năm đứng trước: viết \"{date}\".", $"The year comes first: write \"{date}\".");

    /// <summary>What to write where a share was given as a number.</summary>
    public static LocalizedText AsShare(string percent) => Written($"\"{percent}%\"");

    /// <summary>What to write.</summary>
    public static LocalizedText Written(string json) => Text($"Viết {json}.", $"Write {json}.");

    public static readonly LocalizedText Scalar = Text("một số, văn bản, true hoặc false", "a number, text, true or false");
}
