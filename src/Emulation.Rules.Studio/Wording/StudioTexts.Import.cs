using Emulation.Rules.Diagnostics;

namespace Emulation.Rules.Studio.Wording;

public partial class StudioTexts
{
    public virtual string Import => In("Nhập từ tệp", "Import a file");

    public virtual string ImportFile => In("Chọn tệp Excel, CSV hoặc JSON", "Choose an Excel, CSV or JSON file");

    public virtual string ImportCulture => In("Cách viết số và ngày", "How it writes numbers and dates");

    /// <summary>What helps where a file writes numbers or dates in another way than it is read.</summary>
    public virtual LocalizedText ChooseImportCulture => LocalizedText.FromPair(
        "Chọn lại Cách viết số và ngày ở trên như trong tệp.", "Choose above how it writes numbers and dates, as the file has them.");

    public virtual string CultureFound => In("tự nhận ra (2.5 hoặc 2,5)", "as the file shows (2.5 or 2,5)");

    public virtual string CultureVietnamese => In("2,5 và 31/12/2026 (Việt Nam)", "2,5 and 31/12/2026 (Vietnamese)");

    public virtual string CultureEnglish => In("2.5 và 12/31/2026 (Mỹ)", "2.5 and 12/31/2026 (US)");

    public virtual string ImportHelp =>
        In(
            "Chưa có gì được lưu cho đến khi bạn bấm nhập: mọi vướng mắc hiện ra trước.",
            "Nothing is kept until you import: every problem is shown first.");

    public virtual string UseSample(string path) => In($"Đọc {path} của bộ quy tắc", $"Read {path} of the rules");

    public virtual string ReadFrom(string file, int count) => In($"{file}: {count} đơn vị", $"{file}: {count} participants");

    public virtual string ImportNow(int count) => In($"Nhập {count} đơn vị", $"Import {count} participants");

    public virtual string ImportDone(int added, int changed, int unchanged) => In(
        $"Đã nhập: {added} mới, {changed} thay đổi, {unchanged} giữ nguyên.",
        $"Imported: {added} new, {changed} changed, {unchanged} as before.");

    public virtual string MendFirst => In("Hãy sửa các lỗi trong tệp rồi đọc lại.", "Mend the errors in the file, then read it again.");

    public virtual LocalizedText TooLarge(string file, long most) =>
        LocalizedText.FromPair($"{file} lớn hơn {most / 1024 / 1024} MiB.", $"{file} is larger than {most / 1024 / 1024} MiB.");

    public virtual LocalizedText EmptyFile(string file) => LocalizedText.FromPair(
        $"Tệp {file} trống, không có gì bên trong, nên không làm minh chứng được.",
        $"The file {file} is empty: with nothing in it, it cannot be evidence.");

    public virtual LocalizedText NotUploaded(string file) => LocalizedText.FromPair(
        $"Trình duyệt không đọc được {file}: tệp vừa bị sửa, chuyển đi hoặc đang bị khóa. Hãy đóng tệp ở chương trình khác rồi chọn lại.",
        $"The browser cannot read {file}: it was changed or moved just now, or is locked. Close it elsewhere, then choose it again.");

    public virtual LocalizedText UnusableName(string name) => LocalizedText.FromPair(
        $"Tên '{name}' không dùng được: hãy đổi thành tên có từ 1 đến 200 ký tự, đều hiển thị được.",
        $"The name '{name}' cannot be used: change it to one of 1 to 200 characters, all of which can be seen.");

    public virtual LocalizedText NoSuchFileKind(string file) => LocalizedText.FromPair(
        $"Không đọc được {file}: hãy chọn tệp .xlsx, .csv, .tsv, .txt hoặc .json.",
        $"{file} cannot be read: choose a .xlsx, .csv, .tsv, .txt or .json file.");

    public virtual LocalizedText NoSuchTableKind(string file) => LocalizedText.FromPair(
        $"Không đọc được {file}: hãy chọn tệp .xlsx, .csv, .tsv hoặc .txt.",
        $"{file} cannot be read: choose a .xlsx, .csv, .tsv or .txt file.");

    public virtual LocalizedText TooManyFiles(int most) =>
        LocalizedText.FromPair($"Mỗi lần chọn nhiều nhất {most} tệp.", $"Choose at most {most} files at a time.");

    public virtual string MoreFiles => In("Danh sách đi kèm", "Lists that go with it");

    public virtual string MoreFilesHelp => In(
        "Mỗi tệp là một bảng Excel hoặc CSV: mỗi dòng một mục, có cột mã đơn vị. Bảng kết quả của lần chấm khác (CSV) cũng dùng được. "
            + "Đơn vị không có dòng nào thì danh sách trống.",
        "Each file is a table (Excel or CSV) with a row for each item and a column of participants' ids. The table of results of another "
            + "evaluation (CSV) will do too. Who has no row has an empty list.");

    public virtual string PastAwards => In("Danh hiệu, khen thưởng những năm trước", "Awards of earlier years");

    public virtual string AddFile => In("Thêm tệp", "Add a file");

    public virtual string AddFileTo(string list) => In($"Thêm tệp cho {list}", $"Add a file for {list}");

    public virtual string AddSampleTo(string path, string list) => In($"Đọc {path} vào {list}", $"Read {path} into {list}");

    public virtual string TakeOut(string file) => In($"Bỏ {file}", $"Take out {file}");

    public virtual string SampleFiles => In("Tệp mẫu của bộ quy tắc", "Sample files of the rules");
}
