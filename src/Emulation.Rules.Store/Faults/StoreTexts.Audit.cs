using Emulation.Rules.Diagnostics;
using Emulation.Rules.Store.Auditing;

namespace Emulation.Rules.Store.Faults;

internal static partial class StoreTexts
{
    public static LocalizedText Intact(long entries) =>
        entries == 1
            ? Pair("Nhật ký nguyên vẹn: 1 mục.", "The audit is whole: 1 entry.")
            : Pair($"Nhật ký nguyên vẹn: {entries} mục.", $"The audit is whole: {entries} entries.");

    public static LocalizedText Broken(long sequence, AuditFault fault) => fault switch
    {
        AuditFault.Missing =>
            Pair($"Mục {sequence}: thiếu các mục ngay trước nó.", $"Entry {sequence}: entries right before it are missing."),
        AuditFault.Unlinked =>
            Pair(
                $"Mục {sequence}: không nối với mục trước; một trong hai đã bị thay.",
                $"Entry {sequence}: it does not follow the one before; one of both was replaced."),
        AuditFault.Altered => Pair($"Mục {sequence}: nội dung của mục đã bị sửa.", $"Entry {sequence}: it was altered."),
        AuditFault.ContentAltered =>
            Pair($"Mục {sequence}: dữ liệu ghi cùng mục này đã bị sửa.", $"Entry {sequence}: what was kept with it was altered."),
        AuditFault.CutOff =>
            Pair($"Sau mục {sequence}: các mục cuối đã bị cắt bỏ.", $"Behind entry {sequence}: the last entries were cut off."),
    };
}
