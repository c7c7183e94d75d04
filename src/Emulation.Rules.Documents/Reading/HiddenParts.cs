using System.Globalization;
using Emulation.Rules.Diagnostics;

namespace Emulation.Rules.Documents.Reading;

/// <summary>What a sheet does not show and was read all the same, in words.</summary>
internal static class HiddenParts
{
    private const int MostShown = 10;

    public static readonly LocalizedText Mend = new()
    {
        Vietnamese = "xóa các cột, dòng ẩn không dùng", English = "delete hidden columns and rows that are not meant",
    };

    public static LocalizedText Told(IReadOnlyCollection<int> columns, int rows)
    {
        var letters =
            string.Join(", ", columns.Take(MostShown).Select(SourcePosition.ColumnLetters)) + (columns.Count > MostShown ? ", …" : "");
        List<string> vietnamese = [];
        List<string> english = [];
        if (columns.Count > 0)
        {
            vietnamese.Add($"cột ẩn ({letters}) cũng được đọc");
            english.Add($"hidden columns ({letters}) were read too");
        }

        if (rows > 0)
        {
            vietnamese.Add(string.Create(CultureInfo.InvariantCulture, $"dòng ẩn ({rows}) cũng được đọc"));
            english.Add(string.Create(CultureInfo.InvariantCulture, $"hidden rows ({rows}) were read too"));
        }

        return new LocalizedText { Vietnamese = string.Join("; ", vietnamese), English = string.Join("; ", english) };
    }
}
