using Emulation.Rules.Authoring;
using Emulation.Rules.Diagnostics;
using Emulation.Rules.Studio.Rules;

namespace Emulation.Rules.Studio.Wording;

public partial class StudioTexts
{
    public virtual string DeclaredBelow(string campaign, string file, int line) => In(
        $"Tên này được khai báo ở phong trào gốc {campaign}: {file}, dòng {line}.",
        $"This name is declared in the campaign below, {campaign}: {file}, line {line}.");

    public virtual string OpenThere => In("Mở chỗ đó", "Open it there");

    public virtual string Outline => In("Dàn ý", "Outline");

    public virtual string NotUsed => In("không dùng", "not used");

    public virtual string NothingToOutline => In("Tệp này không có mục nào.", "This file has no entries.");

    public virtual string Files => In("Các tệp", "Files");

    public virtual string EditorLabel => In("Tệp quy tắc", "File of rules");

    public virtual string EditorKeys => In(
        "Ctrl+Space gợi ý · F2 đổi tên · F12 đến nơi khai báo · Ctrl+. sửa nhanh · Ctrl+S lưu · Ctrl+M để phím Tab gõ vào văn bản",
        "Ctrl+Space suggests · F2 renames · F12 goes to the declaration · Ctrl+. mends · Ctrl+S saves · Ctrl+M lets Tab write into the "
            + "text");

    public virtual string GutterHelp => In(
        "Vạch xanh bên lề: đã có ví dụ chạm tới dòng này; khung vàng: chưa đủ ví dụ, rê chuột vào để xem.",
        "A green bar beside a line: a case reaches it; an amber frame: cases lack, rest on it to read which.");

    public virtual string OnlyDraftsChange => In("Chỉ sửa được bản thảo đang viết.", "Only a draft that is being written can be changed.");

    public virtual string NoNameHere => In("Chỗ này không có tên nào để đổi.", "There is no name here to change.");

    public virtual string Unsaved(int files) => files == 1
        ? In("1 tệp chưa lưu", "1 file not saved") : In($"{files} tệp chưa lưu", $"{files} files not saved");

    public virtual string AllSaved => In("Đã lưu hết", "All saved");

    public virtual string Saved => In("Đã lưu.", "Saved.");

    public virtual string ReadOnly => In("chỉ đọc", "read only");

    public virtual string NoSuchDraft(long id) => In(
        $"Phong trào này không có bản thảo số {id} đang mở: bản thảo ấy đã ban hành, đã bỏ hoặc của phong trào khác.",
        $"This campaign has no open draft {id}: it was published, discarded, or is another campaign's.");

    public virtual string OpenDrafts => In("Các bản thảo đang mở", "Open drafts");

    public virtual string ChangedByOthers(IReadOnlyList<string> files) => In(
        $"Người khác đã lưu {string.Join(", ", files)} sau khi bạn mở. Chữ của bạn vẫn còn ở đây và chưa được lưu.",
        $"Somebody else saved {string.Join(", ", files)} after you opened it. Your text is still here and not saved.");

    public virtual string TakenOutByOthers(IReadOnlyList<string> files) => In(
        $"Người khác đã bỏ {string.Join(", ", files)} sau khi bạn mở. Chữ của bạn vẫn còn ở đây và chưa được lưu.",
        $"Somebody else took {string.Join(", ", files)} out after you opened it. Your text is still here and not saved.");

    public virtual string ClosedByOthers => In(
        "Bản thảo này không nhận sửa nữa. Chữ chưa lưu của bạn vẫn còn ở đây: hãy chép lại trước khi rời trang, rồi dán vào một bản thảo "
            + "khác.",
        "This draft takes no more changes. What you have not saved is still here: copy it before you leave the page, and paste it into "
            + "another draft.");

    public virtual string TakeTheirs => In("Lấy bản của họ", "Take theirs");

    public virtual string KeepMine => In("Giữ bản của tôi", "Keep mine");

    public virtual string Mend => In("Sửa", "Mend");

    public virtual string AndMore(int count) => In($"và {count} mục nữa", $"and {count} more");

    public virtual string ProblemCount(int errors, int all) => In(
        $"{errors} lỗi trong {all} mục", $"Problems: {all}, of which errors: {errors}");

    public virtual string Points(decimal points) => In($"{Number(points)} điểm", $"{Number(points)} points");

    public virtual string SumsTo(decimal sum) => In($", cộng lại {Number(sum)}", $", sums to {Number(sum)}");

    public virtual string Rename => In("Đổi tên", "Rename");

    public virtual string OldId => In("Mã hiện nay", "Present id");

    public virtual string NewId => In("Mã mới", "New id");

    public virtual string RenameEverywhere => In("Đổi ở mọi tệp", "Rename in every file");

    public virtual string NoSuchName(string name) => In($"Không có tên '{name}'.", $"There is no name '{name}'.");

    public virtual string RenamedIn(int places, int files) =>
        In($"Đã đổi {places} chỗ trong {files} tệp; chưa lưu.", $"Changed in {places} places of {files} files; not saved yet.");

    public virtual string Tables => In("Bảng số và bảng chọn", "Tables");

    public virtual string BelowAll => In("dưới mọi mức", "below all");

    public virtual string LeaveUnsaved(int files) => files == 1
        ? In("Có 1 tệp chưa lưu. Rời trang này và bỏ những thay đổi ấy?", "1 file is not saved. Leave this page and lose the changes?")
        : In(
            $"Có {files} tệp chưa lưu. Rời trang này và bỏ những thay đổi ấy?",
            $"{files} files are not saved. Leave this page and lose the changes?");

    public virtual string NewFilePath => In("Tệp mới", "New file");

    public virtual string NewFileHelp => In(
        "workflows/TÊN.json chứa quy tắc, data/TÊN.csv chứa số liệu mẫu. TÊN gồm chữ cái không dấu, chữ số, - và _.",
        "workflows/NAME.json holds rules, data/NAME.csv sample figures. NAME is made of letters, digits, - and _.");

    public virtual string NewFileUnusable => In(
        "Chưa thêm tệp: hãy ghi workflows/TÊN.json hoặc data/TÊN.csv.", "No file was added: write workflows/NAME.json or data/NAME.csv.");

    public virtual string RemoveFile(string file) => In($"Bỏ tệp {file}", $"Take {file} out");

    public virtual string FileRemoved(string file) => In(
        $"Đã bỏ '{file}'. Bản thảo mất tệp ấy khi lưu; rời trang mà không lưu thì tệp vẫn còn.",
        $"'{file}' is taken out. The draft loses it when you save; leave the page without saving to keep it.");

    public virtual string FileThere(string file) => In(
        $"Đã có tệp '{file}': hãy mở tệp ấy ở trên.", $"There is a file '{file}' already: open it above.");

    public virtual string NoRows => In("Chưa có dòng nào. Thêm dòng đầu tiên ở dưới.", "There are no rows yet. Add the first one below.");

    public virtual string AddRow => In("Thêm dòng", "Add a row");

    public virtual string AddRowTo(string table) => In($"Thêm dòng vào {table}", $"Add a row to {table}");

    public virtual string Remove => In("Bỏ", "Remove");

    public virtual string RemoveRow(string row, string table) => In($"Bỏ {row} khỏi {table}", $"Remove {row} from {table}");

    /// <summary>Why no row is added.</summary>
    /// <param name="row">Its name.</param>
    public virtual LocalizedText RowThere(string row) => LocalizedText.FromPair(
        $"Đã có dòng '{row}': hãy sửa ngay ở dòng ấy.", $"There is a row '{row}' already: change it there.");

    public virtual string ThresholdOf(string row, string table) => In($"Mức {row} của {table}", $"Threshold {row} of {table}");

    public virtual string ValueOf(string row, string table) => In($"Giá trị của {row}, {table}", $"Value of {row}, {table}");

    public virtual string SeverityOf(DiagnosticSeverity severity) => severity switch
    {
        DiagnosticSeverity.Error => In("lỗi", "error"),
        DiagnosticSeverity.Warning => In("cảnh báo", "warning"),
        DiagnosticSeverity.Info => In("lưu ý", "note"),
    };

    internal string TableOf(RuleTableKind kind) => kind switch
    {
        RuleTableKind.Constants => In("Hằng số", "Constants"),
        RuleTableKind.ConstantBy => In("Hằng số theo lựa chọn:", "Constant by choice:"),
        RuleTableKind.Bands => In("Khung mức điểm:", "Bands:"),
        RuleTableKind.Scale => In("Thang điểm:", "Scale:"),
        RuleTableKind.Choices => In("Lựa chọn:", "Choices:"),
    };

    internal string TableLabel(RuleTableKind kind) => kind switch
    {
        RuleTableKind.Constants => In("Tên", "Name"),
        RuleTableKind.ConstantBy => In("Lựa chọn", "Choice"),
        RuleTableKind.Bands => In("Từ mức", "From"),
        RuleTableKind.Scale => In("Lựa chọn", "Choice"),
        RuleTableKind.Choices => In("Mã", "Id"),
    };

    internal string TableValue(RuleTableKind kind) => kind switch
    {
        RuleTableKind.Constants or RuleTableKind.ConstantBy => In("Giá trị", "Value"),
        RuleTableKind.Bands or RuleTableKind.Scale => In("Điểm", "Points"),
        RuleTableKind.Choices => In("Tên", "Name"),
    };

    public virtual string KindsOf(SymbolKind kind) => kind switch
    {
        SymbolKind.Indicator => In("Số liệu", "Indicators"),
        SymbolKind.Field => In("Trường của danh sách", "Fields"),
        SymbolKind.Choice => In("Lựa chọn", "Choices"),
        SymbolKind.Constant => In("Hằng số", "Constants"),
        SymbolKind.Figure => In("Số tính ra", "Figures"),
        SymbolKind.Criterion => In("Tiêu chí", "Criteria"),
        SymbolKind.Workflow => In("Quy trình chấm", "Workflows"),
        SymbolKind.Rule => In("Quy tắc", "Rules"),
        SymbolKind.Parameter => In("Tham số", "Parameters"),
        SymbolKind.PopulationValue => In("Số của cả cụm", "Values over all participants"),
        SymbolKind.Param => In("Biến của quy trình", "Params"),
        SymbolKind.Grade => In("Mức xếp loại", "Grades"),
        SymbolKind.Award => In("Danh hiệu, hình thức khen thưởng", "Awards"),
        SymbolKind.Cluster => In("Cụm, khối", "Clusters"),
        SymbolKind.LegalBasis => In("Căn cứ", "Legal basis"),
        SymbolKind.Disqualification => In("Không xét thi đua", "Disqualifications"),
        SymbolKind.Check => In("Kiểm tra số liệu", "Checks of data"),
        SymbolKind.Participant => In("Đơn vị", "Participants"),
        SymbolKind.BuiltIn => In("Tên có sẵn", "Built-in names"),
        SymbolKind.Function => In("Hàm", "Functions"),
    };
}
