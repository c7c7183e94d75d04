using Emulation.Rules.Diagnostics;

namespace Emulation.Rules.Json;

/// <summary>What a field must be, in words.</summary>
internal static class Kinds
{
    public static readonly LocalizedText Object = new() { Vietnamese = "một đối tượng { … }", English = "an object { … }" };
    public static readonly LocalizedText Array = new() { Vietnamese = "một danh sách [ … ]", English = "a list [ … ]" };
    public static readonly LocalizedText Text = new() { Vietnamese = "văn bản trong ngoặc kép", English = "text in double quotes" };
    public static readonly LocalizedText Number = new() { Vietnamese = "một số", English = "a number" };
    public static readonly LocalizedText Boolean = new() { Vietnamese = "true hoặc false", English = "true or false" };
    public static readonly LocalizedText LocalizedText = new()
    {
        Vietnamese = "văn bản, hoặc { \"vi\": …, \"en\": … }", English = "text, or { \"vi\": …, \"en\": … }",
    };
    public static readonly LocalizedText NumberOrExpression = new()
    {
        Vietnamese = "một số, hoặc biểu thức trong ngoặc kép", English = "a number, or an expression in double quotes",
    };
    public static readonly LocalizedText NumberOrByChoice = new()
    {
        Vietnamese = "một số, hoặc { \"by\": …, \"values\": … }", English = "a number, or { \"by\": …, \"values\": … }",
    };

    /// <summary>What to do where the value is right and only its quotes are wrong.</summary>
    public static LocalizedText WithoutQuotes(string value) =>
        new() { Vietnamese = $"Bỏ ngoặc kép: viết {value}.", English = $"Leave out the quotes: write {value}." };

    /// <summary>What to write where an object has an id and the id alone was written.</summary>
    public static LocalizedText ObjectNamed(string id) =>
        new() { Vietnamese = $"Viết {{ \"id\": \"{id}\" }}.", English = $"Write {{ \"id\": \"{id}\" }}." };

    public static readonly LocalizedText Scalar = new()
    {
        Vietnamese = "một số, văn bản, true hoặc false", English = "a number, text, true or false",
    };
}
