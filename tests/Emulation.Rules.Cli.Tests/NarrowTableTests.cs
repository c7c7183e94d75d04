using Emulation.Rules.Cli.Output;
using FluentAssertions;
using Spectre.Console;
using Xunit;

namespace Emulation.Rules.Cli.Tests;

public sealed class NarrowTableTests
{
    [Fact]
    public void A_table_whose_words_fit_stays_a_table() =>
        Lines(80, Offices()).Should().Contain(line => line.Contains("Rank   Participant   Name", StringComparison.Ordinal));

    [Fact]
    public void On_a_terminal_too_narrow_for_its_words_each_row_is_a_record() =>
        Lines(40, Offices()).Should().Equal(
            "",
            "Rank         1",
            "Participant  31",
            "Name         Bảo hiểm xã hội thành phố",
            "             Hải Phòng",
            "Total        93.85",
            "Note         one thing",
            "             another",
            "",
            "Rank         2",
            "Participant  33",
            "Name         Bảo hiểm xã hội tỉnh Hưng",
            "             Yên");

    [Fact]
    public void One_long_word_that_can_be_broken_does_not_take_a_table_apart()
    {
        var table = Page.Table(Page.Column("Criterion"), Page.Column("Reason"));
        table.AddRow(Page.Cell("Forms"), Page.Cell("communicationFormsTargetOfTheWholeYear = 4"));

        Lines(30, table).Should().Contain(line => line.Contains("Criterion   Reason", StringComparison.Ordinal));
    }

    [Fact]
    public void No_word_is_broken_where_all_of_them_fit_and_short_columns_stay_on_a_line()
    {
        var table = Page.Table(Page.Column("Place"), Page.Column("Name"), Page.Column("Recommendation"), Page.Column("Why"));
        table.AddRow(
            Page.Cell("2"), Page.Cell("Nguyễn An"), Page.Cell("tie for the council"),
            Page.Cell("2 share place 2 and 1 can be chosen: the council decides about it"));

        Lines(58, table).Should().Equal(
            "",
            "  Place   Name        Recommendation     Why",
            "──────────────────────────────────────────────────────────",
            "  2       Nguyễn An   tie for the        2 share place 2",
            "                      council            and 1 can be",
            "                                         chosen: the",
            "                                         council decides",
            "                                         about it",
            "");
    }

    [Theory]
    [InlineData(46)]
    [InlineData(42)]
    public void Where_a_sentence_would_stand_a_word_below_the_other_each_row_is_a_record(int width)
    {
        var table = Page.Table(Page.Column("Place"), Page.Column("Name"), Page.Column("Recommendation"), Page.Column("Why"));
        table.AddRow(
            Page.Cell("2"), Page.Cell("Nguyễn An"), Page.Cell("tie for the council"),
            Page.Cell("2 share place 2 and 1 can be chosen: the council decides about it, and what it does not give stays free below"));

        Lines(width, table).Take(5).Select(line => line[..Math.Min(line.Length, 35)]).Should().Equal(
            "",
            "Place           2",
            "Name            Nguyễn An",
            "Recommendation  tie for the council",
            "Why             2 share place 2 and");
    }

    [Fact]
    public void A_table_of_no_rows_on_a_narrow_terminal_is_no_fault() =>
        Lines(10, Page.Table(Page.Column("Participant"), Page.Column("Name"))).Should().OnlyContain(line => line.Length == 0);

    private static Table Offices()
    {
        var table = Page.Table(
            Page.NumberColumn("Rank"), Page.Column("Participant"), Page.Column("Name"), Page.NumberColumn("Total"), Page.Column("Note"));
        table.AddRow(
            Page.Cell("1"), Page.Cell("31"), Page.Cell("Bảo hiểm xã hội thành phố Hải Phòng"), Page.Cell("93.85"),
            Page.Lines(["one thing", "another"]));
        table.AddRow(Page.Cell("2"), Page.Cell("33"), Page.Cell("Bảo hiểm xã hội tỉnh Hưng Yên"), Page.Cell(Texts.NoFigure), Page.Cell(""));
        return table;
    }

    private static List<string> Lines(int width, Table table)
    {
        var text = new StringWriter { NewLine = "\n" };
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = AnsiSupport.No,
            ColorSystem = ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,
            Out = new AnsiConsoleOutput(text),
            Enrichment = new ProfileEnrichment { UseDefaultEnrichers = false },
        });
        console.Profile.Width = width;
        console.Write(NarrowTable.Fit(console, table));
        return [.. text.ToString().TrimEnd('\n').Split('\n').Select(line => line.TrimEnd())];
    }
}
