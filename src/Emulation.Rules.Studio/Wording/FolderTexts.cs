using Emulation.Rules.Diagnostics;

namespace Emulation.Rules.Studio.Wording;

/// <summary>What keeping a folder alike says: it is told to whoever started the studio, whose language is not known there.</summary>
internal static class FolderTexts
{
    public static readonly LocalizedText Unreadable =
        LocalizedText.FromPair("không đọc hoặc ghi được tệp", "a file cannot be read or written");

    public static readonly LocalizedText ChangedOnBothSides = LocalizedText.FromPair(
        "được sửa cả ở xưởng lẫn trong thư mục; hãy sửa cho giống nhau",
        "was changed both in the studio and in the folder; make them the same");

    public static readonly LocalizedText NoId = LocalizedText.FromPair(
        "không tìm thấy mã phong trào (trường \"id\"), nên thư mục này chưa có trong xưởng; hãy ghi mã và lưu tệp dạng UTF-8",
        "no id of a campaign (field \"id\") is found, so this folder is not in the studio yet; write the id and save the file as UTF-8");

    public static readonly LocalizedText TooLarge = LocalizedText.FromPair(
        "lớn hơn 32 MB nên không được đưa vào xưởng; hãy để số liệu lớn ngoài thư mục này hoặc chia nhỏ tệp",
        "is larger than 32 MB and is not taken into the studio; keep large data outside this folder, or split the file");

    public static readonly LocalizedText TooManyFiles = LocalizedText.FromPair(
        "có hơn 500 tệp nên không được đưa vào xưởng; hãy để trong thư mục chỉ những tệp của phong trào",
        "has more than 500 files and is not taken into the studio; leave only the campaign's own files in the folder");

    public static LocalizedText At(string folder, string path, LocalizedText what) =>
        LocalizedText.FromPair($"{folder}/{path}: {what}", $"{folder}/{path}: {what}");

    /// <summary>The note of a version taken in: it is kept, so that it holds both languages.</summary>
    public static string ReadFrom(string folder) => $"Đọc từ thư mục {folder} · Read from folder {folder}";
}
