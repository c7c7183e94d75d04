using Emulation.Rules.Cli.Output;

namespace Emulation.Rules.Cli.Tests;

public sealed class SourceExcerptTests
{
    [Fact]
    public void The_caret_stands_below_the_column()
    {
        SourceExcerpt.Of("abc def", 5).Should().Be(("    abc def", "        ^"));
    }

    [Fact]
    public void A_tab_takes_one_cell_in_both_lines()
    {
        SourceExcerpt.Of("\t\tx", 3).Should().Be(("      x", "      ^"));
    }

    [Fact]
    public void Combining_marks_and_pairs_do_not_move_the_caret()
    {
        SourceExcerpt.Of("e\u0302\u0301x", 4).Caret.Should().Be("     ^");
        SourceExcerpt.Of("😀x", 3).Caret.Should().Be("     ^");
    }

    [Fact]
    public void A_column_behind_the_end_points_behind_the_end()
    {
        SourceExcerpt.Of("ab", 9).Should().Be(("    ab", "      ^"));
    }

    [Theory]
    [InlineData(1, false, true)]
    [InlineData(300, true, true)]
    [InlineData(500, true, false)]
    public void A_long_line_is_trimmed_around_the_caret(int column, bool before, bool after)
    {
        var source = new string('a', column - 1) + "X" + new string('b', 500 - column);

        var (line, caret) = SourceExcerpt.Of(source, column);

        line.Length.Should().BeLessThanOrEqualTo(4 + 100 + 2);
        line[caret.IndexOf('^', StringComparison.Ordinal)].Should().Be('X');
        line.TrimStart().StartsWith('…').Should().Be(before);
        line.EndsWith('…').Should().Be(after);
    }

    [Fact]
    public void Control_characters_never_reach_the_terminal()
    {
        PlainText.OneLine("a\u001b[31mb\nc\u202Ed").Should().Be("a [31mb c d");
    }
}
