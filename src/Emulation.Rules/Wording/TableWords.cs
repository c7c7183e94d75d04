namespace Emulation.Rules.Wording;

/// <summary>What people write into the tables they submit, in lower case.</summary>
internal static class TableWords
{
    public static readonly WordList Yes = new("yes", "true", "yes", "y", "t", "có", "đúng", "đ", "x", "✓", "✔", "☑", "√", "1");

    public static readonly WordList No = new("no", "false", "no", "n", "f", "không", "ko", "sai", "s", "☐", "0");

    /// <summary>Columns that number the rows.</summary>
    public static readonly WordList Numbering = new("numbering", "stt", "tt", "số tt", "số thứ tự", "thứ tự", "no.", "no", "#");

    public static readonly WordList Participant = new(
        "participant",
        "participant", "participant's id", "participant id", "mã đơn vị", "mã", "mã số", "mã đv", "mã cá nhân", "mã cán bộ",
        "mã công chức", "mã viên chức", "mã tập thể", "mã lớp");

    public static readonly WordList Name = new("name", "name", "tên", "tên đơn vị", "họ tên", "họ và tên", "đơn vị");

    public static readonly WordList Cluster = new(
        "cluster", "cluster", "cụm", "khối", "cụm thi đua", "khối thi đua", "cụm, khối", "cụm/khối");

    public static readonly WordList Status = new("status", "status");

    public static readonly WordList Award = new("award", "award", "danh hiệu", "mã danh hiệu");

    public static readonly WordList Year = new("year", "year", "năm");

    public static readonly WordList Kind = new("kind", "kind", "loại", "loại khen thưởng");

    public static readonly WordList For = new("for", "for", "đơn vị cũ", "đơn vị đạt");

    public static readonly WordList Revoked = new("revoked", "revoked", "bị hủy bỏ", "bị thu hồi");

    /// <summary>How a row begins that sums up the others; longer ones before those they begin with.</summary>
    public static readonly WordList Total = new(
        "total",
        "tổng cộng", "tổng số", "tổng", "cộng", "trung bình", "bình quân", "grand total", "total", "sum", "average");

    public static IReadOnlyList<WordList> All { get; } =
        [Yes, No, Numbering, Participant, Name, Cluster, Status, Award, Year, Kind, For, Revoked, Total];
}
