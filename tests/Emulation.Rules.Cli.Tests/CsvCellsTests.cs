using Emulation.Rules.Cli.Data;
using Emulation.Rules.Cli.Output;
using Emulation.Rules.Diagnostics;
using Emulation.Rules.Submissions;

namespace Emulation.Rules.Cli.Tests;

public sealed class CsvCellsTests
{
    private static readonly Texts English = new(Language.English);

    [Theory]
    [InlineData("a,b;c,d\n1,2;3,4", new[] { "a", "b;c", "d" })]
    [InlineData("a;b\n2,5;3,5,7", new[] { "a", "b" })]
    [InlineData("a\tb,c\td\n", new[] { "a", "b,c", "d" })]
    [InlineData("\"x,y,z\";b\n", new[] { "x,y,z", "b" })]
    [InlineData("a\n1,5\n", new[] { "a" })]
    public void The_header_decides_the_separator(string text, string[] expected)
    {
        Read(text)[0].Select(cell => cell.Text).Should().Equal(expected);
    }

    [Fact]
    public void Every_cell_knows_its_line_and_column()
    {
        var rows = Read("a,bc,d\r\n\r\nCần Thơ,\"x\"\"y\",z\r\n");

        rows.Should().HaveCount(2);
        Places(rows[0]).Should().Equal("a@1:1", "bc@1:3", "d@1:6");
        Places(rows[1]).Should().Equal("Cần Thơ@3:1", "x\"y@3:9", "z@3:16");
    }

    [Fact]
    public void A_cell_after_a_line_break_in_quotes_stands_on_the_line_where_it_starts()
    {
        var rows = Read("a,b,c\n1,\"two\nlines\",3\n4,5,6\n");

        Places(rows[1]).Should().Equal("1@2:1", "two\nlines@2:3", "3@3:8");
        Places(rows[2]).Should().Equal("4@4:1", "5@4:3", "6@4:5");
    }

    [Fact]
    public void A_text_without_a_line_has_no_rows()
    {
        Read("").Should().BeEmpty();
    }

    [Theory]
    [InlineData("a,b\nx,y\n1,\"open\n2,3\n", "data.csv:3", "a quote opened in this row is never closed.")]
    [InlineData("a,b\n1,x\"y\n", "data.csv:2:4", "malformed quote: a cell that holds \" must stand in quotes and write it as \"\".")]
    [InlineData("a,b\n1,\"x\"y\n", "data.csv:2:6", "malformed quote: a cell that holds \" must stand in quotes and write it as \"\".")]
    public void A_malformed_quote_is_told_with_its_place(string text, string place, string message)
    {
        var read = () => Read(text);

        var fault = read.Should().Throw<CliException>().Which;
        fault.ExitCode.Should().Be(1);
        fault.Position!.ToString().Should().Be(place);
        fault.Message.Should().Be(message);
    }

    private static IReadOnlyList<IReadOnlyList<TextCell>> Read(string text) => CsvCells.Read(text, "data.csv", English);

    private static IEnumerable<string> Places(IEnumerable<TextCell> cells) =>
        cells.Select(cell => $"{cell.Text}@{cell.Position.Line}:{cell.Position.Column}");
}
