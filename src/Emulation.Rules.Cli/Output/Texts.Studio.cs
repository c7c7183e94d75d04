namespace Emulation.Rules.Cli.Output;

internal sealed partial class Texts
{
    public string AboutStudio => In(
        "Mở xưởng quy tắc trên máy này: sửa, chấm thử, ban hành quy tắc, nhập số liệu, xem kết quả. Kết thúc bằng Ctrl+C.",
        "Opens the studio on this machine: edit, try and publish rules, take in figures, see results. Ctrl+C ends it.");

    public string AboutStudioDirectory => In(
        "Thư mục phong trào, hoặc thư mục chứa các thư mục đó. Mặc định: thư mục hiện tại.",
        "The campaign's folder, or a folder of such folders. Default: the current folder.");

    public string AboutPort =>
        In("Cổng trên 127.0.0.1. Mặc định: một cổng còn trống.", "The port on 127.0.0.1. Default: one that is free.");

    public string AboutNoBrowser => In("Không mở trình duyệt, chỉ in địa chỉ.", "Opens no browser, only prints the address.");

    public string NoPort(int port) =>
        In($"{port} không phải cổng: cần số từ 0 đến 65535.", $"{port} is no port: it takes a number from 0 to 65535.");

    public string PortTaken(int port) =>
        In($"cổng {port} đang được chương trình khác dùng; hãy chọn cổng khác.", $"another program uses port {port}; choose another port.");

    public string StudioRuns =>
        In(
            "Đang chạy trên máy này. Địa chỉ dùng được một lần. Nhấn Ctrl+C để kết thúc.",
            "Running on this machine. The address works once. Press Ctrl+C to end.");

    public string NoBrowser => In("Không mở được trình duyệt; hãy mở địa chỉ trên.", "No browser could be opened; open the address above.");
}
