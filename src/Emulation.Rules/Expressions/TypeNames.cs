using Emulation.Rules.Diagnostics;

namespace Emulation.Rules.Expressions;

/// <summary>The types of expressions in words.</summary>
internal static class TypeNames
{
    private static readonly LocalizedText YesNo = new() { Vietnamese = "đúng/sai", English = "true/false" };
    private static readonly LocalizedText Number = new() { Vietnamese = "số", English = "a number" };
    private static readonly LocalizedText Text = new() { Vietnamese = "văn bản", English = "text" };
    private static readonly LocalizedText Date = new() { Vietnamese = "ngày", English = "a date" };
    private static readonly LocalizedText Other = new() { Vietnamese = "giá trị khác", English = "something else" };

    public static LocalizedText Of(Type type) =>
        type == typeof(bool) ? YesNo
        : type == typeof(decimal) || type == typeof(int) ? Number
        : type == typeof(string) ? Text
        : type == typeof(DateTime) ? Date
        : Other;
}
