using Emulation.Rules.Diagnostics;
using static Emulation.Rules.Diagnostics.Pairs;

namespace Emulation.Rules.Wording;

/// <summary>What fixes are called, and why an edit is refused.</summary>
internal static class EditTexts
{
    public static readonly LocalizedText RemoveRow = Text("Xóa dòng này", "Remove this row");

    public static readonly LocalizedText AddBracket = Text("Thêm )", "Add )");

    public static readonly LocalizedText AddRest = Text("Thêm quy tắc 0 điểm cho phần còn lại", "Add a rule of 0 points for the rest");

    /// <summary>What the rule is called that <see cref="AddRest"/> adds.</summary>
    public static readonly LocalizedText Otherwise = Text("Còn lại", "Otherwise");

    public static readonly LocalizedText ToDense = Text("Đổi thành \"places\": \"dense\"", "Change to \"places\": \"dense\"");

    public static readonly LocalizedText RemoveNesting = Text("Xóa \"Operator\" và \"Rules\"", "Remove \"Operator\" and \"Rules\"");

    public static readonly LocalizedText ThisItem = Text("mục này", "this item");

    public static readonly LocalizedText NoNameHere = Text("Chỗ này không có tên nào để đổi.", "There is no name here to change.");

    public static readonly LocalizedText SameId = Text("Mã mới giống mã cũ.", "The new id is the old one.");

    public static readonly LocalizedText WholeFile = Text("Không xóa cả tệp.", "A whole file is not removed.");

    public static readonly LocalizedText Or = Text(" hoặc ", " or ");

    public static LocalizedText Remove(string what) => Text($"Xóa {what}", $"Remove {what}");

    public static LocalizedText Remove(LocalizedText what) => Text($"Xóa {what}", $"Remove {what}");

    public static LocalizedText Add(string what) => Text($"Thêm {what}", $"Add {what}");

    /// <summary>Said of an expression, where something else is to be typed.</summary>
    public static LocalizedText Write(string what) => Text($"Viết {what}", $"Write {what}");

    /// <summary>Said of a value, which is put in its place.</summary>
    public static LocalizedText Put(string what) => Text($"Ghi {what}", $"Write {what}");

    public static LocalizedText Set(string field, string value) => Text($"Ghi {field} = {value}", $"Set {field} = {value}");

    public static LocalizedText TypeAgain(string what) => Text($"Gõ lại: {what}", $"Type it again: {what}");

    public static LocalizedText ChangeTo(string what) => Text($"Đổi thành {what}", $"Change to {what}");

    public static LocalizedText Swap(string one, string other) =>
        Text($"Đổi chỗ '{one}' và '{other}'", $"Swap '{one}' and '{other}'");

    public static LocalizedText ChangePlaces(string rule) =>
        Text($"Đổi chỗ với quy tắc '{rule}'", $"Change places with rule '{rule}'");

    public static LocalizedText AddLevel(string level) =>
        Text($"Thêm quy tắc '{level}' cho phần còn lại", $"Add a rule '{level}' for the rest");

    public static LocalizedText Wanted(LocalizedText kinds) => Text($"ở đó cần {kinds}", $"there has to be {kinds}");

    public static LocalizedText DoesNotTake(string path, string value, LocalizedText wanted) =>
        Text($"'{path}' không nhận '{value}': {wanted}.", $"'{path}' does not take '{value}': {wanted}.");

    public static LocalizedText AlreadyThere(string name) => Text($"'{name}' đã có ở đó.", $"'{name}' is there already.");

    public static LocalizedText NoJson(string json) => Text($"'{json}' không phải JSON hợp lệ.", $"'{json}' is not valid JSON.");

    public static LocalizedText NoList(string path) => Text($"'{path}' không phải danh sách.", $"'{path}' is no list.");

    public static LocalizedText NoPlace(string path) => Text($"Không có chỗ nào là '{path}'.", $"There is no place '{path}'.");

    public static LocalizedText NoPlace(string path, string step) => Text(
        $"Không có chỗ nào là '{path}': không tìm thấy '{step}'.", $"There is no place '{path}': '{step}' is not found.");

    public static LocalizedText NoPlace(string path, LocalizedText hint) =>
        Text($"Không có chỗ nào là '{path}'. {hint}", $"There is no place '{path}'. {hint}");

    public static LocalizedText SaidAsAWhole(string path, string field, string below) => Text(
        $"'{path}' là của mẫu '{below}'. '{field}' phải ghi nguyên khối: chép cả '{field}' từ mẫu vào đây rồi sửa.",
        $"'{path}' is of the base '{below}'. '{field}' is said as a whole: copy all of '{field}' from the base here, then change it.");

    public static LocalizedText LeftOutHere(string path, string below) => Text(
        $"'{path}' là của mẫu '{below}'. Ở đây, thứ có mã được bỏ bằng cách ghi mã của nó và \"off\": true.",
        $"'{path}' is of the base '{below}'. Here a thing with an id is left out by saying its id and \"off\": true.");

    public static LocalizedText WouldBreak(string id, string newId, LocalizedText error) => Text(
        $"Đổi '{id}' thành '{newId}' sinh lỗi: {error}", $"With '{newId}' for '{id}' there would be an error: {error}");

    public static LocalizedText MeansElse(string id, string newId) => Text(
        $"'{newId}' có nghĩa khác ở một chỗ đang dùng '{id}'.", $"'{newId}' means something else where '{id}' is used.");

    public static LocalizedText NotRenamed(string id, LocalizedText kind) =>
        Text($"'{id}' không đổi tên được ({kind}).", $"'{id}' cannot be renamed ({kind}).");

    public static LocalizedText OfBase(string id, string below) =>
        Text($"'{id}' là của mẫu '{below}'; đổi tên ở đó.", $"'{id}' is of the base '{below}': rename it there.");

    public static LocalizedText NotDeclared(string id) =>
        Text($"'{id}' không được khai báo ở đâu.", $"'{id}' is declared nowhere.");

    public static LocalizedText NoId(string id) => Text($"'{id}' không dùng làm mã được.", $"'{id}' cannot be an id.");

    public static LocalizedText Taken(string id, LocalizedText kind) => Text($"'{id}' đã là {kind}.", $"'{id}' is there already ({kind}).");
}
