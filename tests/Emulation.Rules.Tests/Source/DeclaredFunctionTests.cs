using Emulation.Rules.Compilation;
using Emulation.Rules.Expressions;
using Emulation.Rules.Source;
using Emulation.Rules.Submissions;

namespace Emulation.Rules.Tests.Source;

/// <summary>What expressions may call is declared where they are checked, and is there where they are run.</summary>
public sealed class DeclaredFunctionTests
{
    [Fact]
    public void Every_function_of_Fn_is_declared_with_its_parameters_and_no_other()
    {
        var methods = typeof(Fn).GetMethods().Where(method => method.DeclaringType == typeof(Fn)).ToList();
        FnFunction.Names.Should().Equal(methods.Select(method => method.Name).Order(StringComparer.Ordinal));
        FnFunction.Class.Should().Be(nameof(Fn));
        foreach (var function in FnFunction.All)
        {
            var method = methods.Single(m => m.Name == function.Name);
            method.GetParameters().Select(p => p.Name).Should().Equal(function.Parameters);
            method.GetParameters().Select(p => p.ParameterType).Should().Equal(function.Takes.Select(KindNames.TypeOf));
            function.Gives.Should().Be(ValueKind.Number);
            method.ReturnType.Should().Be<decimal>();
        }
    }

    [Fact]
    public void Every_function_of_lists_has_a_method_that_works_it_out()
    {
        foreach (var function in ListFunction.Names.Select(name => ListFunction.Find(name)!))
        {
            var method = typeof(ListFold).GetMethod(function.Name)!;
            method = method.IsGenericMethodDefinition ? method.MakeGenericMethod(typeof(string)) : method;
            method.ReturnType.Should().Be(KindNames.TypeOf(function.Gives));
            var takes = method.GetParameters().Skip(2).Select(p => p.ParameterType).ToList();
            takes.Should().HaveSameCount(function.Parameters);
            takes.Zip(function.Parameters).Should().OnlyContain(pair => TypesOf(pair.Second).Contains(pair.First), function.Name);
        }
    }

    [Fact]
    public void Every_question_to_the_history_has_a_method_that_answers_it()
    {
        foreach (var function in HistoryCall.Functions)
        {
            typeof(AwardHistory).GetMethods().Where(m => m.Name == function).Select(m => m.ReturnType).Distinct()
                .Should().Equal(KindNames.TypeOf(new HistoryCall(function, "", null, null).Gives));
        }
    }

    /// <summary>A number, or what is made of each item's answer: a sum or the best, how many say yes, all of them.</summary>
    private static Type[] TypesOf(ListParameter parameter) => parameter switch
    {
        ListParameter.Number => [typeof(Func<Row, decimal>), typeof(Func<Row, List<decimal>>)],
        ListParameter.Condition => [typeof(Func<Row, int>)],
        ListParameter.Any => [typeof(Func<Row, List<string>>)],
        ListParameter.Amount => [typeof(decimal)],
        _ => throw new ArgumentOutOfRangeException(nameof(parameter)),
    };
}
