namespace Emulation.Rules.Wording;

/// <summary>What people write into the tables they submit, in lower case.</summary>
internal static class TableWords
{
    public static readonly string[] Yes = ["true", "yes", "y", "t", "có", "đúng", "đ", "x", "✓", "✔", "☑", "√", "1"];

    public static readonly string[] No = ["false", "no", "n", "f", "không", "ko", "sai", "s", "☐", "0"];

    /// <summary>Columns that number the rows.</summary>
    public static readonly string[] Numbering = ["stt", "tt", "số tt", "số thứ tự", "thứ tự", "no.", "no", "#"];

    public static readonly string[] Participant =
        [
            "participant", "participant's id", "participant id", "mã đơn vị", "mã", "mã số", "mã đv", "mã cá nhân", "mã cán bộ",
            "mã công chức", "mã viên chức", "mã tập thể", "mã lớp",
        ];

    public static readonly string[] Name = ["name", "tên", "tên đơn vị", "họ tên", "họ và tên", "đơn vị"];

    public static readonly string[] Cluster = ["cluster", "cụm", "khối", "cụm thi đua", "khối thi đua", "cụm, khối", "cụm/khối"];

    public static readonly string[] Status = ["status"];

    public static readonly string[] Award = ["award", "danh hiệu", "mã danh hiệu"];

    public static readonly string[] Year = ["year", "năm"];

    public static readonly string[] Kind = ["kind", "loại", "loại khen thưởng"];

    public static readonly string[] For = ["for", "đơn vị cũ", "đơn vị đạt"];

    public static readonly string[] Revoked = ["revoked", "bị hủy bỏ", "bị thu hồi"];

    /// <summary>How a row begins that sums up the others; longer ones before those they begin with.</summary>
    public static readonly string[] Total =
        ["tổng cộng", "tổng số", "tổng", "cộng", "trung bình", "bình quân", "grand total", "total", "sum", "average"];
}
