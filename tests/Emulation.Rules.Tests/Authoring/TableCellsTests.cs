using Emulation.Rules.Authoring;

namespace Emulation.Rules.Tests.Authoring;

public sealed class TableCellsTests
{
    /// <summary>Each cell's text is where its place says, but for quotes that are doubled.</summary>
    [Theory]
    [InlineData("a,b\n1,\"x, \"\"y\"\" z\",2\n", "a|b/1|x, \"y\" z|2")]
    [InlineData("a;b\r\n1;\"\"\"\"\r\n", "a|b/1|\"")]
    [InlineData("\uFEFFa\tb\n\"1\n2\"\t 3 \n\n4\t", "a|b/1\n2|3//4|")]
    [InlineData("a,b", "a|b")]
    public void Cells_are_cut_at_the_separator_of_the_header_and_quotes_kept_together(string text, string cells)
    {
        var found = TableCells.Of(text).ToList();

        string.Join('/', found.GroupBy(cell => cell.Row).Select(row => string.Join('|', row.Select(cell => cell.Text)))).Should().Be(cells);
        found.Should().OnlyContain(cell => text.Substring(cell.Start, cell.End - cell.Start).Replace("\"\"", "\"") == cell.Text);
        found.GroupBy(cell => cell.Row).Should().OnlyContain(row => row.Select((cell, i) => cell.Column == i).All(isNext => isNext));
    }
}
