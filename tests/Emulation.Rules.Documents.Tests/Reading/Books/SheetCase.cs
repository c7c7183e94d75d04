using System.Text;

namespace Emulation.Rules.Documents.Tests.Reading.Books;

/// <summary>A sheet as somebody might send it.</summary>
/// <param name="Name">What it is about, in a few words; its approved outcome is the file of that name.</param>
/// <param name="File">The name it is read by.</param>
/// <param name="Bytes">The file.</param>
internal sealed record SheetCase(string Name, string File, byte[] Bytes)
{
    /// <summary>The culture it is read in; null to find out.</summary>
    public string? Culture { get; init; } = "";

    public bool IsClustered { get; init; }

    public static SheetCase Workbook(string name, Book book) => new(name, "so-lieu.xlsx", book.ToBytes());

    public static SheetCase Workbook(string name, Action<BookSheet> fill) => Workbook(name, new Book().Sheet("Số liệu", fill));

    public static SheetCase Csv(string name, string text) => new(name, "so-lieu.csv", Encoding.UTF8.GetBytes(text));

    public static SheetCase Csv(string name, byte[] bytes) => new(name, "so-lieu.csv", bytes);

    public static SheetCase Json(string name, string text) => new(name, "so-lieu.json", Encoding.UTF8.GetBytes(text));
}
