namespace Emulation.Rules.Cli.Output;

/// <summary>A campaign to start from.</summary>
internal sealed partial class Texts
{
    public string AboutNew =>
        In(
            "Tạo một phong trào mẫu nhỏ, chạy được ngay, để sửa thành của mình.",
            "Makes a small sample campaign that runs as it stands, to edit into your own.");

    public string AboutNewDirectory =>
        In(
            "Thư mục sẽ tạo: chưa có, hoặc còn trống. Mã phong trào lấy từ tên thư mục.",
            "The folder to make: not there yet, or empty. The campaign's id is made of its name.");

    public string NoFolderName => In("thiếu tên thư mục.", "there is no folder name.");

    public string FolderNotVacant(string path) => In(
        $"'{path}' đã có và không trống; không ghi gì vào đó. Hãy chọn một thư mục mới.",
        $"'{path}' exists and is not empty; nothing was written. Choose a new folder.");

    public string CampaignMade(string id, string directory, IEnumerable<string> files) => In(
        $"Đã tạo phong trào '{id}' trong '{directory}': {List(files)}.", $"Made the campaign '{id}' in '{directory}': {List(files)}.");

    public string NextSteps =>
        In(
            "Chạy thử, rồi sửa campaign.json (README.md hướng dẫn) và sau mỗi lần sửa chạy lại:",
            "Try it, then edit campaign.json (README.md says how) and run these again after each edit:");
}
