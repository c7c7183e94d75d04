using System.Globalization;
using System.Linq.Expressions;
using System.Text;
using Emulation.Rules.Source;

namespace Emulation.Rules.Expressions;

/// <summary>
/// Prints a tree for the engine's parser: numbers with a fraction, an exponent or more than nine digits become decimals
/// (<c>2.5</c> → <c>2.5m</c>; for stock RulesEngine all of them), dates are written out, functions of lists, questions to the history
/// and <c>Fn.Given</c> become parameters.
/// </summary>
internal sealed class ExpressionPrinter(CheckContext context, Func<CheckedExpression, ParsedExpression?> parseArgument) : NodeVisitor<bool>
{
    /// <summary>Begins the names that parts of an expression get: no id has such a letter.</summary>
    private const string StandInPrefix = "\u03C3";

    private readonly StringBuilder _text = new();
    private readonly StringBuilder _stock = new();
    private readonly List<StandIn> _standIns = [];
    private readonly Dictionary<CallNode, ParameterExpression> _standInOf = [];

    /// <summary>The text for the parser.</summary>
    public string Text => _text.ToString().TrimEnd();

    /// <summary>The text stock RulesEngine has to get.</summary>
    public string StockText => _stock.ToString().TrimEnd();

    public IReadOnlyList<StandIn> StandIns => _standIns;

    /// <summary>What stands in for which call.</summary>
    public IReadOnlyDictionary<CallNode, ParameterExpression> StandInOf => _standInOf;

    /// <summary>How many texts were written as texts.</summary>
    public int TextCount { get; private set; }

    /// <summary>Prints an expression; false when what a list is asked could not be parsed, which is said.</summary>
    public bool Print(Node root) => Visit(root);

    public override bool VisitNumber(NumberNode node) =>
        Write(NumberLiteral.IsWhole(node.Text) ? node.Text : NumberLiteral.Decimal(node.Text), NumberLiteral.Decimal(node.Text));

    public override bool VisitText(TextNode node)
    {
        if (context.Dates.TryGetValue(node, out var date))
        {
            return Write(string.Create(CultureInfo.InvariantCulture, $"DateTime({date.Year}, {date.Month}, {date.Day})"));
        }

        TextCount++;
        return Write(Literals.Quote(node.Value));
    }

    public override bool VisitTruth(TruthNode node) => Write(node.Text);

    public override bool VisitName(NameNode node) => Write(node.Name, StockName(node.Name));

    public override bool VisitUnary(UnaryNode node) => Write(node.Operator) && Visit(node.Operand);

    public override bool VisitBinary(BinaryNode node) => Visit(node.Left) && Write(node.Operator) && Visit(node.Right);

    public override bool VisitChoice(ChoiceNode node) =>
        Visit(node.Condition) && Write("?") && Visit(node.One) && Write(":") && Visit(node.Other);

    public override bool VisitGroup(GroupNode node) => Write("(") && Visit(node.Inner) && Write(")");

    public override bool VisitCall(CallNode node)
    {
        if (context.Lists.TryGetValue(node, out var list))
        {
            return WriteList(node, list);
        }

        if (context.Histories.TryGetValue(node, out var question))
        {
            return WriteStandIn(
                node, question.Gives, parameter => new StandIn(HistoryCall.Name, parameter) { History = question }, question.ToString());
        }

        if (context.Grades.TryGetValue(node, out var grades))
        {
            return WriteGrades(grades);
        }

        var function = ((MemberNode)node.Callee).Member;
        return function == FnFunction.Given && node.Arguments is [NameNode { Name: { } asked }]
            ? WriteStandIn(
                node,
                ValueKind.Truth,
                parameter => new StandIn(asked, parameter) { IsOfItem = context.Scope.IsField(asked) },
                context.Scope.IsField(asked) ? $"it.{StandIn.Answer(asked)}" : StandIn.Answer(asked))
            : WriteFunction(function, node.Arguments);
    }

    public override bool VisitMember(MemberNode node) => throw new InvalidOperationException("The checker let a name with a dot pass.");

    public override bool VisitLambda(LambdaNode node) => throw new InvalidOperationException("The checker let an arrow pass.");

    private bool WriteFunction(string function, IReadOnlyList<Node> arguments)
    {
        Write($"{context.Scope.FindFunction(function)!.EngineClass}.{function}");
        Write("(");
        for (var i = 0; i < arguments.Count; i++)
        {
            if (!(i == 0 || Write(",")) || !Visit(arguments[i]))
            {
                return false;
            }
        }

        return Write(")");
    }

    private bool WriteList(CallNode node, ListCall call)
    {
        List<ParsedExpression> arguments = [.. call.Arguments.Select(parseArgument).OfType<ParsedExpression>()];
        var stock = arguments.ConvertAll(argument => argument.StockText);
        return arguments.Count == call.Arguments.Count && WriteStandIn(
            node,
            call.Function.Gives,
            parameter => new StandIn(call.List.Name, parameter) { Function = call.Function, Arguments = arguments },
            StockListCall.Text(call.List.Name, call.Function.Name, stock));
    }

    private bool WriteGrades(GradeLevels grades)
    {
        TextCount += grades.Levels.Count;
        return Write(Comparisons(grades.Name), Comparisons(StockName(grades.Name)));

        string Comparisons(string name) => $"({string.Join(" || ", grades.Levels.Select(level => $"{name} == {Literals.Quote(level)}"))})";
    }

    private bool WriteStandIn(CallNode node, ValueKind kind, Func<ParameterExpression, StandIn> make, string stock)
    {
        var name = string.Create(CultureInfo.InvariantCulture, $"{StandInPrefix}{_standIns.Count}");
        var standIn = make(Expression.Parameter(KindNames.TypeOf(kind), name));
        _standIns.Add(standIn);
        _standInOf.Add(node, standIn.Parameter);
        return Write(name, stock);
    }

    /// <summary>A name as stock RulesEngine has to get it: there a name around a function of a list hides a field of the item.</summary>
    private string StockName(string name) => context.Scope.IsField(name) ? $"it.{name}" : name;

    private bool Write(string text, string? stock = null)
    {
        _text.Append(text).Append(' ');
        _stock.Append(stock ?? text).Append(' ');
        return true;
    }
}
