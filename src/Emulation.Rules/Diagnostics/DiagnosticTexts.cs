using static Emulation.Rules.Diagnostics.Pairs;

namespace Emulation.Rules.Diagnostics;

/// <summary>What stands around and inside messages, whatever they are about.</summary>
internal static class DiagnosticTexts
{
    /// <summary>What stands before the line that says what to do, in DIAGNOSTICS.vi.md and DIAGNOSTICS.en.md.</summary>
    public static readonly LocalizedText Mend = Text("Cách sửa: ", "Mend: ");

    public static readonly LocalizedText NoNames = Text("Ở đây không có tên nào.", "There are none here.");

    public static readonly LocalizedText Nothing = Text("không có gì", "nothing");

    public static LocalizedText SeverityOf(DiagnosticSeverity severity) => severity switch
    {
        DiagnosticSeverity.Error => Text("lỗi", "error"),
        DiagnosticSeverity.Warning => Text("cảnh báo", "warning"),
        DiagnosticSeverity.Info => Text("thông tin", "info"),
    };

    public static LocalizedText DidYouMean(string name) => Text($"Có phải '{name}'?", $"Did you mean '{name}'?");

    public static LocalizedText ThereAre(string names) => Text($"Có: {names}.", $"There are: {names}.");

    public static LocalizedText NameOfSeveral(string ids) => Text(
        $"Nhiều mục có tên này: ghi mã của một mục ({ids}), hoặc đặt cho mỗi mục một tên riêng.",
        $"Several have this name: write the id of one ({ids}), or give each a name of its own.");

    public static LocalizedText LookAlike(string meant, LocalizedText here, LocalizedText there) => Text(
        $"Có phải '{meant}'? Trông giống nhau, nhưng ở đây là {here}, ở đó là {there}.",
        $"Did you mean '{meant}'? They look alike, but here stands {here}, there {there}.");

    public static LocalizedText AtPlaces(LocalizedText message, int count, string listed) => Text(
        $"{message} Có {count} chỗ như vậy{listed}.", $"{message} {count} places are like this{listed}.");

    public static LocalizedText InFile(string code, string file, int count) =>
        Text($"{code} trong {file}: {count}", $"{code} in {file}: {count}");

    public static LocalizedText Counted(string code, int count) => Text($"{code}: {count}", $"{code}: {count}");

    public static LocalizedText Characters(long count) => Text($"{count} ký tự", $"{count} characters");

    public static LocalizedText Bytes(long count) => Text($"{count} byte", $"{count} bytes");
}
