using System.Linq.Expressions;
using Emulation.Rules.Definitions;
using Emulation.Rules.Diagnostics;
using Emulation.Rules.Expressions;
using Emulation.Rules.Source;
using Emulation.Rules.Tests.Support;

namespace Emulation.Rules.Tests.Source;

/// <summary>
/// The checker and the engine's parser agree: what the one lets pass the other takes. EMULATION_FUZZ_SEED and EMULATION_FUZZ_ITERATIONS
/// choose what is tried.
/// </summary>
public sealed class AcceptedExpressionTests
{
    private static readonly ExpressionScope Scope = new ExpressionScope(
        [
            ScopeName.Of<decimal>("x"), ScopeName.Of<decimal>("n"), ScopeName.Of<string>("s"), ScopeName.Of<bool>("b"),
            ScopeName.Of<DateTime>("d"), ScopeName.Of<string>("k", ["one", "two"]), ScopeName.Of<string>("cluster", ["North"]),
            ScopeName.Of<decimal>("total"), ScopeName.Of<decimal>("rank"), ScopeName.Of<string>("grade", ["good", "weak"]),
        ],
        [
            new ListName("l", [
                ScopeName.Of<decimal>("v"), ScopeName.Of<bool>("ok"), ScopeName.Of<DateTime>("on"),
                ScopeName.Of<string>("lev", ["city", "ward"])]),
        ]).WithGrades(["good", "weak"]).WithHistory(["flag"]);

    [Fact]
    public void What_the_checker_lets_pass_parses_and_compiles_and_what_it_refuses_is_told_in_both_languages()
    {
        var (first, count) = (Number("EMULATION_FUZZ_SEED", 4574), Number("EMULATION_FUZZ_ITERATIONS", Effort.Of(1000)));
        var parser = new ExpressionParser([]);
        var accepted = 0;
        for (var seed = first; seed < first + count; seed++)
        {
            var text = new RandomExpressions(new Random(seed)).Next();
            var bag = new DiagnosticBag();
            var parsed = parser.Value(new RuleExpression { Text = text, Position = SourcePosition.None }, Scope, bag);
            var found = bag.ToSortedList();
            (parsed is null).Should().Be(found.Count > 0, $"seed {seed}: {text}");
            found.Should().NotContain(d => d.Code == Codes.EngineDisagrees.Code, $"seed {seed}: {text}");
            found.Should().NotContain(d => d.Message.Vietnamese == d.Message.English, $"seed {seed}: {text}");
            if (parsed is not null)
            {
                accepted++;
                Expression.Lambda(parsed.Body, [.. ParametersOf(parsed.Body)]).Compile().Should().NotBeNull();
            }
        }

        accepted.Should().BeGreaterThan(count / 10, "otherwise nothing is shown");
    }

    private static HashSet<ParameterExpression> ParametersOf(Expression body)
    {
        var finder = new ParameterFinder();
        finder.Visit(body);
        return finder.Found;
    }

    private static int Number(string variable, int otherwise) =>
        Environment.GetEnvironmentVariable(variable) is { Length: > 0 } text
            ? int.Parse(text, System.Globalization.CultureInfo.InvariantCulture)
            : otherwise;

    private sealed class ParameterFinder : ExpressionVisitor
    {
        public HashSet<ParameterExpression> Found { get; } = [];

        protected override Expression VisitParameter(ParameterExpression node)
        {
            Found.Add(node);
            return node;
        }
    }
}
