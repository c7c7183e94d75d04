using System.Linq.Dynamic.Core.Exceptions;
using System.Linq.Expressions;
using Emulation.Rules.Definitions;
using Emulation.Rules.Diagnostics;
using Emulation.Rules.Source;
using RulesEngine.ExpressionBuilders;
using RulesEngine.Models;

namespace Emulation.Rules.Expressions;

/// <summary>
/// Parses what the checker let pass, with RulesEngine unless it is plain, and before the guard: nothing reaches a compiler that did not
/// pass both.
/// </summary>
/// <param name="hostFunctions">The functions of the host.</param>
/// <param name="trees">What the engine made for others with the same functions; null where nobody keeps it.</param>
internal sealed class ExpressionParser(IReadOnlyList<HostFunction> hostFunctions, EngineTrees? trees = null)
{
    private readonly Type? _hostClass = HostFunctionClass.Of(hostFunctions);
    private SortedSet<string> _called = new(StringComparer.Ordinal);

    private readonly Lazy<RuleExpressionParser> _parser = new(() => new RuleExpressionParser(new ReSettings
    {
        CustomTypes = [typeof(Fn), .. HostFunctionClass.Of(hostFunctions) is { } host ? [host] : Type.EmptyTypes],
        IsExpressionCaseSensitive = true,
        AutoRegisterInputType = false,
    }));

    /// <summary>The host's functions that were called in what it has parsed.</summary>
    public IReadOnlyCollection<string> Called => _called;

    /// <summary>Takes what was called by what is parsed no more.</summary>
    public void AddCalled(IEnumerable<string> functions) => _called.UnionWith(functions);

    /// <summary>What is made, and the host's functions that were called meanwhile.</summary>
    public (T Made, IReadOnlyCollection<string> Called) Listen<T>(Func<T> make)
    {
        var around = _called;
        _called = new SortedSet<string>(StringComparer.Ordinal);
        var made = make();
        var own = _called;
        _called = around;
        AddCalled(own);
        return (made, own);
    }

    /// <summary>A condition: true or false. Null when it is refused; the bag says why.</summary>
    public ParsedExpression? Condition(RuleExpression expression, ExpressionScope scope, DiagnosticBag bag) =>
        Parse(expression, scope, ValueKind.Truth, bag);

    /// <summary>A value of any type. Null when it is refused; the bag says why.</summary>
    public ParsedExpression? Value(RuleExpression expression, ExpressionScope scope, DiagnosticBag bag) =>
        Parse(expression, scope, null, bag);

    /// <summary>A number, as a decimal. Null when it is refused; the bag says why.</summary>
    public ParsedExpression? Points(RuleExpression expression, ExpressionScope scope, DiagnosticBag bag) =>
        Parse(expression, scope, ValueKind.Number, bag);

    /// <summary>A text. Null when it is refused; the bag says why.</summary>
    public ParsedExpression? Text(RuleExpression expression, ExpressionScope scope, DiagnosticBag bag) =>
        Parse(expression, scope, ValueKind.Text, bag);

    private ParsedExpression? Parse(RuleExpression expression, ExpressionScope scope, ValueKind? wanted, DiagnosticBag bag) =>
        ExpressionChecker.Check(expression, scope, wanted, bag) is { } valid ? Parse(valid, expression, bag) : null;

    private ParsedExpression? Parse(CheckedExpression valid, RuleExpression expression, DiagnosticBag bag)
    {
        bag.Work.Step();
        var printer = new ExpressionPrinter(valid.Context, argument => Parse(argument, expression, bag));
        if (!printer.Print(valid.Root))
        {
            return null;
        }

        var named = valid.Context.Scope.ParametersOf(valid.Context.Names);
        ParameterExpression[] parameters = [.. named, .. printer.StandIns.Select(s => s.Parameter)];
        var guard = new ExpressionGuard(parameters, _hostClass);
        if ((PlainExpression.Of(valid, printer.StandInOf) ?? EngineTree(printer.Text, parameters)) is not { } parsed
            || guard.Visit(parsed) is not { } body
            || guard.HasRefused
            || guard.TextCount != printer.TextCount
            || KindNames.KindOf(body.Type).IsNumber() != valid.Kind.IsNumber())
        {
            bag.Add(Codes.EngineDisagrees.At(expression.At(valid.Root.Span.Start), valid.Context.TextOf(valid.Root)));
            return null;
        }

        _called.UnionWith(valid.Context.HostFunctions);
        return new ParsedExpression
        {
            Body = body,
            Names = [.. valid.Context.Names],
            StandIns = printer.StandIns,
            StockText = printer.StockText,
        };
    }

    private Expression? EngineTree(string text, ParameterExpression[] parameters) => trees is null
        ? ParseWithRulesEngine(text, parameters)
        : trees.Of(text, parameters, () => ParseWithRulesEngine(text, parameters));

    /// <summary>The tree; null when the engine refuses the text: what it says is about the printed text, not what was written.</summary>
    /// <exception cref="PlatformNotSupportedException">Rules cannot be compiled here.</exception>
    private Expression? ParseWithRulesEngine(string text, ParameterExpression[] parameters)
    {
        DynamicCode.RequireEngine();
        try
        {
            return _parser.Value.Parse(text, parameters, null!);
        }
        catch (Exception exception) when (exception
            is ParseException or InvalidOperationException or ArgumentException
            or FormatException or OverflowException or NotSupportedException)
        {
            return null;
        }
    }
}
