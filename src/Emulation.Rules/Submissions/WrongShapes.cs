using Emulation.Rules.Diagnostics;

namespace Emulation.Rules.Submissions;

/// <summary>JSON values of a shape that no indicator takes, in words, with what to do.</summary>
internal static class WrongShapes
{
    public static readonly LocalizedText List = new() { Vietnamese = "một danh sách [ … ]", English = "a list [ … ]" };

    public static readonly LocalizedText ListOfValues = new()
    {
        Vietnamese = "một danh sách có mục không phải { … }", English = "a list with an item that is not { … }",
    };

    public static readonly LocalizedText Object = new() { Vietnamese = "một đối tượng { … }", English = "an object { … }" };

    public static readonly LocalizedText OneValue = new()
    {
        Vietnamese = "Số liệu này nhận một giá trị: viết giá trị không có [ ].",
        English = "This indicator takes one value: write the value without [ ].",
    };

    public static readonly LocalizedText ValueOrItems = new()
    {
        Vietnamese = "Nếu nhận một giá trị, bỏ [ ]; nếu là danh sách, viết mỗi mục như { \"mã trường\": giá trị }.",
        English = "If it takes one value, leave out [ ]; if it is a list, write each item like { \"field\": value }.",
    };

    public static readonly LocalizedText ValueAlone = new()
    {
        Vietnamese = "Chỉ viết giá trị, như 12 hoặc \"văn bản\".", English = "Write the value alone, such as 12 or \"text\".",
    };
}
