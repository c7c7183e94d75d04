using Emulation.Rules.Documents.Reading;

namespace Emulation.Rules.Documents.Tests.Reading;

public sealed class SeparatorTests
{
    [Theory]
    [InlineData("a;b", ';', "the only line has no end")]
    [InlineData("1,5;b;\n1,5;b;\n1,5;b;\n", ';', "more cells in as many lines")]
    [InlineData("1,5;b;\r\n1,5;b;\r\n1,5;b;\r\n", ';', "lines of Windows end in two characters")]
    [InlineData("a,b;c\n1;2\n3;4", ';', "a decimal comma stands in some lines only")]
    [InlineData("a|b\n\n\n\n1|2\n", '|', "empty lines say nothing")]
    [InlineData("\"x;y;z\",b\n\"x;y;z\",1\n", ',', "what stands in quotes parts nothing")]
    [InlineData("\"x;\n;y\",b\n\"z\",1\n", ',', "a line break in quotes ends no line")]
    [InlineData("a\tb\n1,5\t2\n", '\t', "as many lines, and every line")]
    [InlineData("a,b;c,d\n", ',', "of several the one with more cells")]
    [InlineData("a,b;c\n", ',', "of several alike the first")]
    [InlineData("a\nb\n", ',', "one column")]
    [InlineData("", ',', "nothing at all")]
    public void What_parts_most_lines_in_the_same_way_is_the_separator(string start, char separator, string why) =>
        Separators.Of(start).Should().Be(separator, why);

    [Theory]
    [InlineData(29, ';')]
    [InlineData(30, ',')]
    public void The_first_sixty_lines_are_looked_at(int ofMoreCells, char separator)
    {
        var first = string.Concat(Enumerable.Repeat("a;b\n", 30)) + string.Concat(Enumerable.Repeat("a,b,c\n", ofMoreCells));

        Separators.Of(first).Should().Be(separator);
        Separators.Of(first + string.Concat(Enumerable.Repeat("a|b|c|d\n", 100))).Should().Be(separator);
    }
}
