namespace Emulation.Rules.Cli.Output;

/// <summary>What is wrong with a command line.</summary>
internal sealed partial class Texts
{
    private const int DiskFull = 28;
    private const int WindowsDiskFull = unchecked((int)0x80070070);
    private const int QuotaUsed = 122;
    private const int MacQuotaUsed = 69;
    private const int ReadOnly = 30;
    private const int WindowsReadOnly = unchecked((int)0x80070013);
    private const int ManyLinks = 40;
    private const int MacManyLinks = 62;
    private const int WindowsManyLinks = unchecked((int)0x80070781);
    private const int DeviceFault = 5;
    private const int WindowsDeviceFault = unchecked((int)0x8007045D);
    private const int NoAddress = 6;
    private const int NoDevice = 19;
    private const int NobodyReads = 32;
    private const int InUse = 26;
    private const int WindowsInUse = unchecked((int)0x80070020);
    private const int WindowsBadName = unchecked((int)0x8007007B);

    public string NoCommand => In("thiếu tên lệnh.", "a command is missing.");

    public string NoCommandOf(string command, IEnumerable<string> commands) =>
        In($"{command} cần một lệnh: {List(commands)}.", $"{command} needs a command: {List(commands)}.");

    public string OptionMissing(string option) => In($"thiếu tùy chọn {option}.", $"option {option} is missing.");

    public string OptionWithoutValue(string option) => In($"tùy chọn {option} cần một giá trị.", $"option {option} needs a value.");

    public string OptionTakesWholeNumber(string option, string value) => In(
        $"tùy chọn {option} cần một số nguyên, không phải '{value}'.", $"option {option} takes a whole number, not '{value}'.");

    public string OptionTwice(string option) => In($"tùy chọn {option} chỉ viết được một lần.", $"option {option} may be given only once.");

    public string ArgumentMissing(string argument) => In($"thiếu {argument}.", $"{argument} is missing.");

    public string UnknownArgument(string token) => In($"không hiểu '{token}'.", $"'{token}' is not understood.");

    public string UnknownOption(string token, string? nearest) => In(
        $"không có tùy chọn '{token}'.{Meant(nearest)}",
        $"there is no option '{token}'.{Meant(nearest)}");

    public string UnknownCommand(string token, string? nearest, IEnumerable<string> commands) => nearest is null
        ? In($"không có lệnh '{token}'. Có: {List(commands)}.", $"there is no command '{token}'. There are: {List(commands)}.")
        : In($"không có lệnh '{token}'. Có phải '{nearest}'?", $"there is no command '{token}'. Did you mean '{nearest}'?");

    public string NotAmong(string value, IEnumerable<string> choices) => In(
        $"không có '{value}'; có thể dùng: {List(choices)}.", $"'{value}' is none of: {List(choices)}.");

    public string MalformedItems(string text) => In(
        $"--items cần dạng TÊN=TỆP hoặc TÊN=TỆP,TỆP, không phải '{text}'.",
        $"--items takes NAME=FILE or NAME=FILE,FILE, not '{text}'.");

    public string ItemsTwice(string list) => In(
        $"--items cho '{list}' chỉ viết được một lần; nhiều tệp thì cách nhau bằng dấu phẩy.",
        $"--items may be given only once for '{list}'; put commas between several files.");

    public string ItemFileTwice(string list, string file) => In(
        $"--items cho '{list}' ghi tệp '{file}' hai lần.",
        $"--items names '{file}' twice for '{list}'.");

    public string NoSuchList(string name, IReadOnlyList<string> lists) => lists.Count == 0
        ? In(
            $"không có số liệu kiểu list '{name}': phong trào không có số liệu kiểu list nào.",
            $"there is no list indicator '{name}': the campaign has none.")
        : In($"không có số liệu kiểu list '{name}'. Có: {List(lists)}.", $"there is no list indicator '{name}'. There are: {List(lists)}.");

    public string OutIsData(string path) => In($"--out và --data cùng là '{path}'.", $"--out and --data are both '{path}'.");

    public string OutIsInput(string path) =>
        In($"--out sẽ ghi đè '{path}', tệp mà lệnh này đọc.", $"--out would overwrite '{path}', which this command reads.");

    public string OutIsCampaign(string path, string directory) => In(
        $"--out '{path}' là tệp của chính phong trào '{directory}'.",
        $"--out '{path}' is one of the files of the campaign '{directory}' itself.");

    public string NoUnicode => In(
        "chưa so sánh được chữ có dấu: .NET đang chạy ở chế độ không theo ngôn ngữ nào. Hãy đặt DOTNET_SYSTEM_GLOBALIZATION_INVARIANT=0 "
            + "và cài ICU (trên Alpine: gói icu-libs).",
        "letters with accents cannot be compared: .NET runs in invariant globalization mode. Set DOTNET_SYSTEM_GLOBALIZATION_INVARIANT=0 "
            + "and install ICU (on Alpine the package icu-libs).");

    public string IsFolder => In("đây là thư mục.", "it is a folder.");

    public string IsClosed => In("đầu vào chuẩn đã bị đóng.", "standard input is closed.");

    public string IsEndlessLink => In("các liên kết dẫn vòng quanh, không tới tệp nào.", "its links lead in a circle, to no file.");

    public string IsFile => In("đây là tệp, không phải thư mục.", "it is a file, no folder.");

    public string IsFileIn(string folder) => In(
        $"đây là tệp, không phải thư mục. Hãy nêu thư mục chứa nó: '{folder}'.",
        $"it is a file, no folder. Name the folder it is in: '{folder}'.");

    public string NoFileName => In("thiếu tên tệp.", "there is no file name.");

    /// <summary>
    /// Why a file cannot be read or written. What the operating system says is in a language of its own, so of what is not known here only
    /// its number is told.
    /// </summary>
    public string ReasonOf(Exception exception) => exception switch
    {
        UnauthorizedAccessException => In("không có quyền.", "access is denied."),
        DirectoryNotFoundException => In("không có thư mục của tệp.", "its folder does not exist."),
        FileNotFoundException => In("không có tệp này.", "there is no such file."),
        PathTooLongException => In("đường dẫn quá dài.", "the path is too long."),
        IOException { HResult: DiskFull or WindowsDiskFull } => In("hết chỗ trên đĩa.", "the disk is full."),
        IOException { HResult: QuotaUsed or MacQuotaUsed } => In("đã dùng hết dung lượng được cấp.", "the space allowed is used up."),
        IOException { HResult: ReadOnly or WindowsReadOnly } => In("ổ đĩa chỉ cho đọc.", "the file system can only be read."),
        IOException { HResult: ManyLinks or MacManyLinks or WindowsManyLinks } => IsEndlessLink,
        IOException { HResult: DeviceFault or WindowsDeviceFault } => In("thiết bị báo hỏng.", "the device reports a fault."),
        IOException { HResult: NoAddress or NoDevice } => In("không có thiết bị nào ở đó.", "there is no device there."),
        IOException { HResult: NobodyReads } => In("bên nhận đã đóng.", "whoever read it has closed it."),
        IOException { HResult: WindowsInUse or InUse } => In("chương trình khác đang mở tệp.", "another program has the file open."),
        IOException { HResult: WindowsBadName } => In("tên tệp không hợp lệ.", "the name is no file name."),
        _ => In($"hệ thống báo lỗi số {exception.HResult & 0xFFFF}.", $"the system reports error {exception.HResult & 0xFFFF}."),
    };
}
