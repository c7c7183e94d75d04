using System.Linq.Expressions;
using Emulation.Rules.Expressions;

namespace Emulation.Rules.Tests.Expressions;

/// <summary>What the engine made of a text once serves for other names of the same kinds, and for no others.</summary>
public sealed class EngineTreesTests
{
    private readonly EngineTrees _trees = new();
    private int _parsed;

    [Fact]
    public void A_text_is_parsed_once_and_reads_the_parameters_of_whoever_asks()
    {
        ParameterExpression[] first = [Decimal("x"), Decimal("y")];
        ParameterExpression[] second = [Decimal("x"), Decimal("y")];

        Run(first, 7m, 3m).Should().Be(4m);
        Run(second, 10m, 4m).Should().Be(6m);
        Run(first, 1m, 2m).Should().Be(-1m);
        _parsed.Should().Be(1);
    }

    [Fact]
    public void Names_of_other_kinds_or_in_another_order_have_trees_of_their_own()
    {
        Of([Decimal("x"), Decimal("y")]);
        Of([Decimal("y"), Decimal("x")]);
        Of([Expression.Parameter(typeof(int), "x"), Expression.Parameter(typeof(int), "y")]);
        Of([Decimal("x"), Decimal("z")]);

        _parsed.Should().Be(4);
    }

    [Fact]
    public void What_was_refused_is_not_asked_again()
    {
        var asked = 0;
        for (var i = 0; i < 2; i++)
        {
            _trees.Of("no text", [], () =>
            {
                asked++;
                return null;
            }).Should().BeNull();
        }

        asked.Should().Be(1);
    }

    private decimal Run(ParameterExpression[] parameters, decimal one, decimal other) =>
        Expression.Lambda<Func<decimal, decimal, decimal>>(Of(parameters), parameters).Compile(preferInterpretation: true)(one, other);

    private Expression Of(ParameterExpression[] parameters) => _trees.Of("the first less the second", parameters, () =>
    {
        _parsed++;
        return Expression.Subtract(parameters[0], parameters[1]);
    })!;

    private static ParameterExpression Decimal(string name) => Expression.Parameter(typeof(decimal), name);
}
