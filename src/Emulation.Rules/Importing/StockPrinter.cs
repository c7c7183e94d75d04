using System.Globalization;
using Emulation.Rules.Diagnostics;
using Emulation.Rules.Wording;

namespace Emulation.Rules.Importing;

/// <summary>Writes an expression of stock RulesEngine as one of a campaign, and learns from it what its names are.</summary>
internal sealed partial class StockPrinter(NameTable names, Action<LocalizedText> tell)
{
    /// <summary>The values that what was written since the last time reads.</summary>
    public HashSet<ImportedName> Read { get; } = [];

    /// <summary>A condition.</summary>
    /// <exception cref="ImportRefusal">It cannot be taken.</exception>
    public Printed Condition(StockNode node, StockScope scope) => Want(Print(node, scope), GuessedType.Boolean, node);

    /// <summary>Any value but a list.</summary>
    /// <exception cref="ImportRefusal">It cannot be taken.</exception>
    public Printed Value(StockNode node, StockScope scope)
    {
        var printed = Print(node, scope);
        return printed.Name is { Type: GuessedType.List } ? throw new ImportRefusal(node.At, ImportTexts.ListAlone) : printed;
    }

    private Printed Print(StockNode node, StockScope scope) => node switch
    {
        StockNumber number => new Printed(number.Text, Printed.Single, GuessedType.Number),
        StockText text => Quoted(text.Text, GuessedType.Text),
        StockWord { Word: "null" } => throw new ImportRefusal(node.At, ImportTexts.Malformed("null")),
        StockWord word => new Printed(word.Word, Printed.Single, GuessedType.Boolean),
        StockPath path => Path(path, scope),
        StockUnary { Operator: "!" } not =>
            new Printed("!" + Condition(not.Operand, scope).Inside(Printed.Sign), Printed.Sign, GuessedType.Boolean),
        StockUnary minus => new Printed("-" + Number(minus.Operand, scope).Inside(Printed.Single), Printed.Sign, GuessedType.Number),
        StockBinary binary => Binary(binary, scope),
        StockChoice choice => Choose(choice, scope),
        StockCall call => Call(call, scope),
        StockMember member => Member(member, scope),
        StockLambda lambda => throw new ImportRefusal(lambda.At, ImportTexts.Malformed("=>")),
        StockArray array => throw new ImportRefusal(array.At, ImportTexts.ListAlone),
        _ => throw new InvalidOperationException($"There is no node {node.GetType().Name}."),
    };

    private Printed Number(StockNode node, StockScope scope) => Want(Print(node, scope), GuessedType.Number, node);

    private Printed Choose(StockChoice choice, StockScope scope)
    {
        var (condition, then, otherwise) = (Condition(choice.Condition, scope), Value(choice.Then, scope), Value(choice.Otherwise, scope));
        Match(then, otherwise, choice);
        return new Printed(
            $"{condition.Inside(Printed.Or)} ? {then.Inside(Printed.Or)} : {otherwise.Inside(Printed.Choice)}",
            Printed.Choice,
            Known(then, otherwise));
    }

    private Printed Binary(StockBinary binary, StockScope scope)
    {
        switch (binary.Operator)
        {
            case "&&":
                return Joined(" && ", Printed.And, [Condition(binary.Left, scope), Condition(binary.Right, scope)]);
            case "||":
                return Joined(" || ", Printed.Or, [Condition(binary.Left, scope), Condition(binary.Right, scope)]);
            case "+" or "-":
                return Operation(binary, Printed.Sum, scope);
            case "*" or "/" or "%":
                return Operation(binary, Printed.Product, scope);
            case "??":
                return OrDefault(binary, scope);
            case "in":
                return AnyOf(binary.Left, (StockArray)binary.Right, scope);
            default:
                return Compare(binary, scope);
        }
    }

    private Printed Operation(StockBinary binary, int level, StockScope scope)
    {
        var (left, right) = (Number(binary.Left, scope), Number(binary.Right, scope));
        if (binary.Operator == "/")
        {
            tell(ImportTexts.Division);
        }

        return new Printed($"{left.Inside(level)} {binary.Operator} {right.Inside(level + 1)}", level, GuessedType.Number);
    }

    private static Printed Joined(string by, int level, IReadOnlyList<Printed> parts) =>
        parts.Count == 1 ? parts[0] : new Printed(string.Join(by, parts.Select(part => part.Inside(level))), level, GuessedType.Boolean);

    private Printed Compare(StockBinary binary, StockScope scope)
    {
        if (binary.Right is StockWord right && Tested(binary.Left, right.Word, binary.Operator, scope) is { } test)
        {
            return test;
        }

        if (binary.Left is StockWord left && Tested(binary.Right, left.Word, binary.Operator, scope) is { } turned)
        {
            return turned;
        }

        var (one, other) = (Value(binary.Left, scope), Value(binary.Right, scope));
        if (binary.Operator is not ("==" or "!="))
        {
            // Texts have no order here, but dates are written as texts.
            (one, other) = (Ordered(one, binary.Left), Ordered(other, binary.Right));
        }

        Match(one, other, binary);
        return new Printed(
            $"{one.Inside(Printed.Sum)} {binary.Operator} {other.Inside(Printed.Sum)}", Printed.Comparison, GuessedType.Boolean);
    }

    /// <summary>A comparison with null or a truth value; null where the operator makes it none.</summary>
    private Printed? Tested(StockNode node, string word, string sign, StockScope scope)
    {
        if (sign is not ("==" or "!="))
        {
            return null;
        }

        var holds = sign == "==";
        if (word == "null")
        {
            return Given(node, scope, given: !holds);
        }

        var value = Condition(node, scope);
        return holds == (word == "true") ? value : new Printed("!" + value.Inside(Printed.Sign), Printed.Sign, GuessedType.Boolean);
    }

    private Printed Given(StockNode node, StockScope scope, bool given)
    {
        var printed = Print(node, scope);
        return printed.Name is null ? throw new ImportRefusal(node.At, ImportTexts.Malformed("null"))
            : new Printed($"{(given ? "" : "!")}Fn.Given({printed.Text})", given ? Printed.Single : Printed.Sign, GuessedType.Boolean);
    }

    private Printed OrDefault(StockBinary binary, StockScope scope)
    {
        var value = Value(binary.Left, scope);
        if (value.Name is not { } name || binary.Right is not (StockNumber or StockText or StockWord { Word: not "null" }))
        {
            throw new ImportRefusal(binary.At, ImportTexts.UnknownFunction("??"));
        }

        var otherwise = Print(binary.Right, scope);
        Match(value, otherwise, binary);
        name.Default = otherwise.Text;
        tell(ImportTexts.DefaultValue(name.Id, otherwise.Text));
        return value;
    }

    /// <summary>The value is one of some: a comparison with each.</summary>
    private Printed AnyOf(StockNode node, StockArray array, StockScope scope) => array.Items.Count == 0
        ? new Printed("false", Printed.Single, GuessedType.Boolean)
        : Joined(" || ", Printed.Or, [.. array.Items.Select(item => Compare(new StockBinary(node.At, "==", node, item), scope))]);

    private static Printed Ordered(Printed printed, StockNode node) => printed.Type switch
    {
        GuessedType.Text when IsDate(node) => printed with { Type = GuessedType.Date },
        GuessedType.Text or GuessedType.Boolean => throw new ImportRefusal(node.At, ImportTexts.MixedTypes(printed.Text)),
        GuessedType.Unknown or GuessedType.Number or GuessedType.Date or GuessedType.List => printed,
        _ => throw new InvalidOperationException($"There is no type {printed.Type}."),
    };

    private static bool IsDate(StockNode node) =>
        node is StockText text && DateOnly.TryParseExact(text.Text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _);

    /// <summary>Two sides of one type: what is known of one is learnt of the other.</summary>
    private void Match(Printed one, Printed other, StockNode node)
    {
        if (one.Name is { } first && other.Name is { } second && one.Type == GuessedType.Unknown && other.Type == GuessedType.Unknown)
        {
            names.Alike(first, second);
            return;
        }

        Want(one, other.Type, node);
        Want(other, one.Type, node);
        Remember(one, other);
        Remember(other, one);
    }

    private static void Remember(Printed value, Printed text)
    {
        if (value.Name is { } name
            && text is { Type: GuessedType.Text, Name: null }
            && !name.Texts.Contains(text.Text, StringComparer.Ordinal))
        {
            name.Texts.Add(text.Text);
        }
    }

    private static Printed Want(Printed printed, GuessedType type, StockNode node)
    {
        if (type == GuessedType.Unknown || printed.Type == type)
        {
            return printed;
        }

        if (printed.Type != GuessedType.Unknown)
        {
            throw new ImportRefusal(node.At, ImportTexts.MixedTypes(printed.Text));
        }

        if (printed.Name is { } name)
        {
            name.Type = type;
        }

        return printed with { Type = type };
    }

    private static GuessedType Known(Printed one, Printed other) => one.Type == GuessedType.Unknown ? other.Type : one.Type;

    private static Printed Quoted(string text, GuessedType type) =>
        new(
            "\"" + text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal) + "\"",
            Printed.Single,
            type);
}
