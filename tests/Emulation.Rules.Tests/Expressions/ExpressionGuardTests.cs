using System.Linq.Expressions;
using Emulation.Rules.Expressions;
using Emulation.Rules.Tests.Support;
using RulesEngine.ExpressionBuilders;
using RulesEngine.Models;

namespace Emulation.Rules.Tests.Expressions;

/// <summary>The guard is the second lock: it refuses what rules do not need, also without the checker before it.</summary>
public sealed class ExpressionGuardTests
{
    private static readonly ParameterExpression[] Names =
    [
        Expression.Parameter(typeof(decimal), "x"), Expression.Parameter(typeof(string), "s"), Expression.Parameter(typeof(bool), "b"),
        Expression.Parameter(typeof(DateTime), "d"), Expression.Parameter(typeof(string), "k"),
    ];

    private static readonly RuleExpressionParser Parser = new(new ReSettings { CustomTypes = [typeof(Fn)] });

    /// <summary>Other ways of writing what rules may mean: they give the same tree.</summary>
    private static readonly string[] SameTree =
        ["DateTime(2026, 1, 1) > d", "np(s) == s", "iif(b, x, 1) > 1", "x = 1", "0x7fffffff > x", "0b1111 > x"];

    public static TheoryData<string> Hostile() =>
        [.. HostileExpressions.AcceptedByRulesEngine.Except(SameTree).Where(text => !text.Contains("\"1\"", StringComparison.Ordinal))];

    [Theory]
    [MemberData(nameof(Hostile))]
    public void It_refuses_what_the_engine_alone_accepts(string text)
    {
        var guard = new ExpressionGuard(Names);
        guard.Visit(Parser.Parse(text, Names, null!));
        guard.HasRefused.Should().BeTrue();
    }

    [Theory]
    [InlineData("1 / 2 > x")]
    [InlineData("s < \"a\"")]
    [InlineData("d > \"2026-12-31\"")]
    [InlineData("s + s == \"a\"")]
    public void It_refuses_what_the_checker_tells_first(string text)
    {
        var guard = new ExpressionGuard(Names);
        guard.Visit(Parser.Parse(text, Names, null!));
        guard.HasRefused.Should().BeTrue();
    }

    [Fact]
    public void It_counts_the_texts_that_are_left()
    {
        var guard = new ExpressionGuard(Names);
        guard.Visit(Parser.Parse("s == \"a\" && x > \"1\"", Names, null!));
        guard.HasRefused.Should().BeFalse();
        guard.TextCount.Should().Be(1);
    }
}
