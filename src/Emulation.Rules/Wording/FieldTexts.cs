using Emulation.Rules.Diagnostics;
using static Emulation.Rules.Diagnostics.Pairs;

namespace Emulation.Rules.Wording;

/// <summary>What a field of a criterion has to be.</summary>
internal static class FieldTexts
{
    public static readonly LocalizedText Group = Text("một nhóm", "a group");

    public static readonly LocalizedText Leaf = Text("một tiêu chí", "a criterion");

    public static readonly LocalizedText Positive = Text("lớn hơn 0", "greater than 0");

    public static readonly LocalizedText PositiveOrOff =
        Text("lớn hơn 0, hoặc bằng 0 khi có minPoints âm", "greater than 0, or 0 beside a negative minPoints");

    public static readonly LocalizedText NotTiny = Text("ít nhất 0.000001", "at least 0.000001");

    public static readonly LocalizedText Negative = Text("nhỏ hơn 0", "less than 0");

    public static readonly LocalizedText AbsentOrZero =
        Text("để trống: tiêu chí trừ điểm chỉ có minPoints", "left out: a penalty has minPoints only");

    public static readonly LocalizedText AbsentOnGroup =
        Text("để trống ở một nhóm điểm thưởng", "left out of a group of bonuses");

    public static readonly LocalizedText ColumnOfIds = Text("mã đơn vị", "participants' ids");

    public static readonly LocalizedText ColumnOfNames = Text("tên đơn vị", "participants' names");

    public static readonly LocalizedText ColumnOfClusters = Text("cụm", "clusters");

    public static readonly LocalizedText ColumnOfNumbers = Text("số thứ tự", "row numbers");

    public static readonly LocalizedText ColumnOfStatus = Text("trạng thái chấm", "the state of sheets");

    public static readonly LocalizedText OneOfTwoNumbers = Text("Sửa một trong hai con số.", "Mend one of the two numbers.");

    public static LocalizedText ChangedAt(string place) =>
        Text($"Phong trào mở rộng đã sửa nhóm này ở {place}.", $"What extends it changes the group at {place}.");

    public static LocalizedText ConstantChangedAt(string constant, string place) => Text(
        $"Phong trào mở rộng đã sửa hằng số '{constant}' ở {place}.", $"What extends it changes constant '{constant}' at {place}.");

    public static readonly LocalizedText BelowMaximum = Text("nhỏ hơn maxPoints", "less than maxPoints");
}
