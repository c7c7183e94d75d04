using System.Globalization;

namespace Emulation.Rules.Tests.Reference;

/// <summary>Works expressions out, node by node.</summary>
/// <param name="levels">The grades, best first, for <c>Fn.GradeAtLeast</c>.</param>
internal sealed class Interpreter(IReadOnlyList<string> levels)
{
    public Exact Number(Node node, Scope scope) => (Exact)Value(node, scope);

    public bool Holds(Node node, Scope scope) => (bool)Value(node, scope);

    public object Value(Node node, Scope scope) => node switch
    {
        Literal literal => literal.Value,
        Name name => scope[name.Id] ?? throw new InvalidOperationException($"'{name.Id}' is missing and was read all the same"),
        Unary { Operator: "!" } not => !Holds(not.Operand, scope),
        Unary minus => -Number(minus.Operand, scope),
        Choice choice => Value(Holds(choice.Condition, scope) ? choice.Then : choice.Otherwise, scope),
        Binary { Operator: "&&" } and => Holds(and.Left, scope) && Holds(and.Right, scope),
        Binary { Operator: "||" } or => Holds(or.Left, scope) || Holds(or.Right, scope),
        Binary binary => Join(binary.Operator, Value(binary.Left, scope), Value(binary.Right, scope)),
        Call { On: "Fn", Function: "Given", Arguments: [Name name] } => scope.IsGiven(name.Id),
        Call { On: "Fn", Function: "GradeAtLeast", Arguments: [var text, Literal { Value: string level }] } =>
            IsAtLeast((string)Value(text, scope), level),
        Call { On: "Fn" } call => Functions.Run(call.Function, [.. call.Arguments.Select(a => Value(a, scope))]),
        Call { On: "history" } call => ((PastAwards)scope["history"]!).Ask(call.Function, [.. call.Arguments.Select(a => Value(a, scope))]),
        Call call => OverItems(call.Function, (IReadOnlyList<Item>)scope[call.On]!, call.Arguments, scope),
        _ => throw new NotSupportedException(node.ToString()),
    };

    private static object Join(string symbol, object left, object right) => (symbol, left, right) switch
    {
        ("==", Exact a, Exact b) => a == b,
        ("!=", Exact a, Exact b) => a != b,
        ("+", Exact a, Exact b) => a + b,
        ("-", Exact a, Exact b) => a - b,
        ("*", Exact a, Exact b) => a * b,
        ("/", Exact a, Exact b) => a / b,
        ("%", Exact a, Exact b) => a % b,
        (_, Exact a, Exact b) => Stands(symbol, a.CompareTo(b)),
        (_, DateOnly or string, DateOnly or string) when left is DateOnly || right is DateOnly =>
            Stands(symbol, Functions.Date(left).CompareTo(Functions.Date(right))),
        ("==", _, _) => left.Equals(right),
        ("!=", _, _) => !left.Equals(right),
        _ => throw new NotSupportedException($"{left} {symbol} {right}"),
    };

    private static bool Stands(string symbol, int compared) => symbol switch
    {
        "==" => compared == 0,
        "!=" => compared != 0,
        "<" => compared < 0,
        "<=" => compared <= 0,
        ">" => compared > 0,
        ">=" => compared >= 0,
        _ => throw new NotSupportedException(symbol),
    };

    private bool IsAtLeast(string text, string level)
    {
        var (place, needed) = (Place(text), Place(level));
        return place >= 0 && place <= needed;

        int Place(string id) => levels.Select((l, i) => (l, i)).Where(p => p.l == id).Select(p => p.i).DefaultIfEmpty(-1).First();
    }

    private object OverItems(string function, IReadOnlyList<Item> items, IReadOnlyList<Node> arguments, Scope scope)
    {
        var inside = items.Select(item => item.Within(scope)).ToList();
        if (function is "Count" or "Any" or "All")
        {
            var held = arguments.Count == 0 ? inside.Count : inside.Count(item => Holds(arguments[0], item));
            return function switch
            {
                "Count" => Exact.Of(held),
                "Any" => held > 0,
                _ => held == inside.Count,
            };
        }

        var numbers = inside.ConvertAll(item => Number(arguments[0], item));
        return Functions.Fold(function.ToLower(CultureInfo.InvariantCulture), numbers) ?? throw new ReferenceFaultException(
            "an empty list");
    }
}
