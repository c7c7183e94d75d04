using Emulation.Rules.Diagnostics;
using static Emulation.Rules.Diagnostics.Pairs;

namespace Emulation.Rules.Wording;

/// <summary>What submitted data are and should be.</summary>
internal static class SubmissionTexts
{
    public static readonly LocalizedText Number = Text("một số", "a number");

    public static readonly LocalizedText Integer = Text("một số nguyên", "a whole number");

    public static readonly LocalizedText Boolean = Text("true hoặc false", "true or false");

    public static readonly LocalizedText YesNo = Text(
        "có hoặc không (cũng nhận: đúng/sai, x/✓, yes/no, true/false, 1/0)",
        "yes or no (also taken: có/không, đúng/sai, x/✓, true/false, 1/0)");

    public static readonly LocalizedText Date = Text("một ngày, như 2017-12-31", "a date, such as 2017-12-31");

    public static readonly LocalizedText ListOfItems = Text("một danh sách [ { … } ]", "a list [ { … } ]");

    public static readonly LocalizedText Words = Text("văn bản", "text");

    public static readonly LocalizedText List = Text("một danh sách [ … ]", "a list [ … ]");

    public static readonly LocalizedText ListOfValues =
        Text("một danh sách có mục không phải { … }", "a list with an item that is not { … }");

    public static readonly LocalizedText Object = Text("một đối tượng { … }", "an object { … }");

    public static readonly LocalizedText OneValue = Text(
        "Số liệu này nhận một giá trị: viết giá trị không có [ ].", "This indicator takes one value: write the value without [ ].");

    public static readonly LocalizedText ValueOrItems = Text(
        "Nếu nhận một giá trị, bỏ [ ]; nếu là danh sách, viết mỗi mục như { \"mã trường\": giá trị }.",
        "If it takes one value, leave out [ ]; if it is a list, write each item like { \"field\": value }.");

    public static readonly LocalizedText ValueAlone =
        Text("Chỉ viết giá trị, như 12 hoặc \"văn bản\".", "Write the value alone, such as 12 or \"text\".");

    public static readonly LocalizedText Participants = Text("mã đơn vị", "the participants");

    public static readonly LocalizedText Clusters = Text("cụm", "the clusters");

    public static readonly LocalizedText Case = Text("chữ hoa, chữ thường", "case");

    public static readonly LocalizedText Zeros = Text("số 0 ở đầu", "zeros in front");

    private static readonly LocalizedText Or = Text(" hoặc ", " or ");

    public static LocalizedText DateLike(IReadOnlyList<string> examples)
    {
        var listed = Join(Or, [.. examples.Select(LocalizedText.Same)]);
        return Text($"một ngày, như {listed}", $"a date, such as {listed}");
    }

    public static LocalizedText LettersAlike(string one, string other) =>
        Text($"chữ trông giống nhau ({one} và {other})", $"letters that look alike ({one} and {other})");
}
