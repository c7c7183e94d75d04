using System.Globalization;
using System.Linq.Expressions;
using Emulation.Rules.Definitions;
using Emulation.Rules.Diagnostics;
using Emulation.Rules.Expressions;
using Emulation.Rules.Source;
using Emulation.Rules.Tests.Support;
using RulesEngine.ExpressionBuilders;
using RulesEngine.Models;

namespace Emulation.Rules.Tests.Expressions;

/// <summary>A plain expression is put together as RulesEngine parses it: the same tree, to the last digit of a number.</summary>
public sealed class PlainExpressionTests
{
    private static readonly RuleExpressionParser Engine = new(new ReSettings
    {
        CustomTypes = [typeof(Fn)],
        IsExpressionCaseSensitive = true,
        AutoRegisterInputType = false,
    });

    private static readonly ExpressionScope Scope = new ExpressionScope(
        [
            ScopeName.Of<decimal>("x"), ScopeName.Of<decimal>("n"), ScopeName.Of<string>("s"), ScopeName.Of<bool>("b"),
            ScopeName.Of<DateTime>("d"), ScopeName.Of<string>("k", ["one", "two"]), ScopeName.Of<string>("cluster", ["North"]),
            ScopeName.Of<decimal>("total"), ScopeName.Of<decimal>("rank"), ScopeName.Of<string>("grade", ["good", "weak"]),
        ],
        [new ListName("l", [ScopeName.Of<decimal>("v"), ScopeName.Of<bool>("ok")])]).WithGrades(["good", "weak"]).WithHistory(["flag"]);

    [Theory]
    [InlineData("x >= 90 && x < 95 || !(n > 1.50)")]
    [InlineData("x * 10 / 3 - -2 + - 0.25 % n")]
    [InlineData("-(5) + -x")]
    [InlineData("- -5 == x")]
    [InlineData("1 + 2 * 3 - 4")]
    [InlineData("000012 + 123456789 + 1234567890")]
    [InlineData("9.8e-05 + 0.1234567890123456789012345678 + 1m + 2.50M")]
    [InlineData("k == \"one\" ? 1 : 2.5")]
    [InlineData("b ? 1 : 2")]
    [InlineData("b == true && (b != false)")]
    [InlineData("s == \"a\\\\\\\"b\" || s != \"\" || s == \"x\"")]
    [InlineData("d < \"2026-06-30\" && d != d")]
    [InlineData("l.Count(v > 1) + 1 > x && history.Any(\"flag\") && Fn.Given(n)")]
    [InlineData("Fn.Round(x, 2) > Fn.Max(1, x) + Fn.Min(l.Count(), 2)")]
    [InlineData("Fn.DaysBetween(d, \"2026-06-30\") > 0")]
    [InlineData("l.Sum(v) / l.Count() == 2")]
    public void What_is_plain_is_put_together_as_the_engine_parses_it(string text)
    {
        var (plain, parsed) = Both(text);

        plain.Should().NotBeNull("it is plain");
        plain.Should().Be(parsed);
    }

    [Theory]
    [InlineData("x gt 1")]
    [InlineData("Fn.GradeAtLeast(grade, \"good\")")]
    [InlineData("x > 79228162514264337593000000000")]
    public void What_is_not_plain_is_left_to_the_engine(string text) => Both(text).Plain.Should().BeNull();

    [Fact]
    public void Whatever_is_drawn_comes_out_as_the_engine_parses_it()
    {
        var count = 0;
        for (var seed = 1; seed <= 2500; seed++)
        {
            var text = new RandomExpressions(new Random(seed)).Next();
            if (Both(text) is ({ } plain, var parsed))
            {
                plain.Should().Be(parsed, $"seed {seed}: {text}");
                count++;
            }
        }

        count.Should().BeGreaterThan(200, "otherwise nothing is shown");
    }

    /// <summary>The two trees written out; of an expression that is refused, or not plain, none.</summary>
    private static (string? Plain, string? Parsed) Both(string text)
    {
        var bag = new DiagnosticBag();
        var written = new RuleExpression { Text = text, Position = SourcePosition.None };
        if (ExpressionChecker.Check(written, Scope, null, bag) is not { } valid)
        {
            return (null, null);
        }

        var printer = new ExpressionPrinter(valid.Context, argument => Argument(argument, written));
        printer.Print(valid.Root).Should().BeTrue();
        ParameterExpression[] parameters = [.. Scope.ParametersOf(valid.Context.Names), .. printer.StandIns.Select(s => s.Parameter)];
        if (PlainExpression.Of(valid, printer.StandInOf) is not { } plain)
        {
            return (null, null);
        }

        var guard = new ExpressionGuard(parameters);
        var parsed = guard.Visit(Engine.Parse(printer.Text, parameters, null!));
        guard.HasRefused.Should().BeFalse(text);
        return (TreeText.Of(plain), TreeText.Of(parsed!));
    }

    private static ParsedExpression Argument(CheckedExpression argument, RuleExpression written) =>
        new ExpressionParser([]).Value(
            written with { Text = argument.Context.TextOf(argument.Root) }, argument.Context.Scope, new DiagnosticBag())!;

    /// <summary>A tree with the type of every node and the bits of every number.</summary>
    private sealed class TreeText : ExpressionVisitor
    {
        private readonly System.Text.StringBuilder _text = new();

        public static string Of(Expression tree)
        {
            var writer = new TreeText();
            writer.Visit(tree);
            return writer._text.ToString();
        }

        public override Expression? Visit(Expression? node)
        {
            var method = node is BinaryExpression binary ? $"{binary.Method}" : "";
            var value = node switch
            {
                ConstantExpression { Value: decimal number } => string.Join('.', decimal.GetBits(number)),
                ConstantExpression constant => string.Create(CultureInfo.InvariantCulture, $"'{constant.Value}'"),
                ParameterExpression parameter => parameter.Name,
                _ => "",
            };
            _text.Append(CultureInfo.InvariantCulture, $"({node?.NodeType} {node?.Type.Name} {method}{value}");
            var visited = base.Visit(node);
            _text.Append(')');
            return visited;
        }
    }
}
