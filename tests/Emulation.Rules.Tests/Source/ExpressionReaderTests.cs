using Emulation.Rules.Definitions;
using Emulation.Rules.Diagnostics;
using Emulation.Rules.Source;

namespace Emulation.Rules.Tests.Source;

public sealed class ExpressionReaderTests
{
    [Theory]
    [InlineData("a || b && c == d + e * -f", "[a || [b && [c == [d + [e * [- f]]]]]]")]
    [InlineData("a - b - c / d / e", "[[a - b] - [[c / d] / e]]")]
    [InlineData("a < b == c != d", "[[[a < b] == c] != d]")]
    [InlineData("a and b or not c and d", "[[a and b] or [[not c] and d]]")]
    [InlineData("a ? b : c ? d : e", "[a ? b : [c ? d : e]]")]
    [InlineData("a > 1 ? b : c + 2.5", "[[a > 1] ? b : [c + 2.5]]")]
    [InlineData("!a == b", "[[! a] == b]")]
    [InlineData("(a + b) * Fn.Min(c, (d))", "[([a + b]) * Fn.Min(c, (d))]")]
    [InlineData("l.Count(x => x.q > 1) mod 2", "[l.Count(x => [x.q > 1]) mod 2]")]
    [InlineData("a.b(c).d == \"e \\\" f\"", "[a.b(c).d == \"e \" f\"]")]
    public void Operators_bind_as_in_the_engine(string text, string tree) => ExpressionTree.Of(Read(text)).Should().Be(tree);

    [Fact]
    public void Every_node_knows_its_first_character_and_the_one_past_its_last()
    {
        const string Text = "x + l.Sum( v ) >= (2.50 - \"a\\\"b\")";
        Read(Text).All.Select(node => Text[node.Span.Start..node.Span.End]).Should().Equal(
            Text, "x + l.Sum( v )", "x", "l.Sum( v )", "l.Sum", "l", "v", "(2.50 - \"a\\\"b\")", "2.50 - \"a\\\"b\"", "2.50", "\"a\\\"b\"");
    }

    private static Node Read(string text)
    {
        var bag = new DiagnosticBag();
        var node = ExpressionReader.Read(new RuleExpression { Text = text, Position = SourcePosition.None }, bag);
        bag.ToSortedList().Should().BeEmpty();
        return node!;
    }
}
