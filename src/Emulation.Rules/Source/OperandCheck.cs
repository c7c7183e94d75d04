using Emulation.Rules.Diagnostics;
using Emulation.Rules.Wording;

namespace Emulation.Rules.Source;

/// <summary>Whether values fit the operators between them, and texts what they are compared with.</summary>
internal sealed class OperandCheck(CheckContext context)
{
    /// <summary>What a sign before a value gives.</summary>
    public ValueKind? Unary(UnaryNode node, ValueKind? given)
    {
        var isSign = node.Operator == "-";
        if (given is not { } kind)
        {
            return isSign ? null : ValueKind.Truth;
        }

        if (isSign ? kind.IsNumber() : kind == ValueKind.Truth)
        {
            return kind;
        }

        context.Report(Codes.OperandKinds, node.Anchor, node.Operator, KindNames.Of(kind), OperandHints.Unary(node, kind, context));
        return isSign ? null : ValueKind.Truth;
    }

    /// <summary>What an operator gives for two values.</summary>
    public ValueKind? Binary(BinaryNode node, ValueKind? left, ValueKind? right)
    {
        switch (node.Operation)
        {
            case Operation.Or or Operation.And:
                return Fits(node, left, right, kind => kind == ValueKind.Truth, ValueKind.Truth);
            case Operation.Equality or Operation.Order:
                Compare(node, left, right);
                return ValueKind.Truth;
            case Operation.Division when left == ValueKind.Whole && right == ValueKind.Whole:
                context.Report(Codes.IntegerDivision, node.Anchor);
                return ValueKind.Number;
            default:
                var gives = left == ValueKind.Whole && right == ValueKind.Whole ? ValueKind.Whole : ValueKind.Number;
                return Fits(node, left, right, KindNames.IsNumber, gives);
        }
    }

    /// <summary>Whether something is compared with <c>null</c>, which is said with what to write.</summary>
    public bool ReportNull(BinaryNode node)
    {
        var (name, word) = IsNull(node.Right.Bare) ? (node.Left.Bare, node.Right.Bare) : (node.Right.Bare, node.Left.Bare);
        if (node.Operation != Operation.Equality || !IsNull(word))
        {
            return false;
        }

        var given = name is NameNode { Name: { } asked } && context.Scope.Has(asked)
            ? SyntaxHints.Write($"{(node.Operator is "==" or "eq" ? "!" : "")}Fn.Given({asked})")
            : ForeignTexts.Given;
        context.Report(Codes.ForeignWord, word.Span.Start, context.TextOf(word), given);
        return true;
    }

    private bool IsNull(Node node) =>
        node is NameNode { Name: { } name } && OtherLanguages.HintOf(name) == ForeignTexts.Given && context.Scope.Find(name) is null;

    private ValueKind? Fits(BinaryNode node, ValueKind? left, ValueKind? right, Func<ValueKind, bool> fits, ValueKind gives)
    {
        if (left is not { } one || right is not { } other || (fits(one) && fits(other)))
        {
            return gives;
        }

        Report(node, one, other);
        return null;
    }

    private void Compare(BinaryNode node, ValueKind? left, ValueKind? right)
    {
        if (left is not { } one || right is not { } other)
        {
            return;
        }

        if (node.Operation == Operation.Order && node.Left is BinaryNode { Operation: Operation.Order } && one == ValueKind.Truth)
        {
            context.Report(Codes.Syntax, node.Anchor, ExpressionTexts.TwoComparisons);
        }
        else if (one == ValueKind.Date && node.Right.Bare is TextNode later)
        {
            DateLiteral(later, node.Left is NameNode or CallNode && node.Right is TextNode);
        }
        else if (other == ValueKind.Date && node.Left.Bare is TextNode earlier)
        {
            DateLiteral(earlier, node.Right is NameNode or CallNode && node.Left is TextNode);
        }
        else if (one == ValueKind.Text && other == ValueKind.Text)
        {
            CompareTexts(node);
        }
        else if ((one == ValueKind.Text && node.Left.Bare is TextNode) || (other == ValueKind.Text && node.Right.Bare is TextNode))
        {
            context.Report(Codes.TextAsNumber, node.Anchor);
        }
        else if ((one != other || (node.Operation == Operation.Order && one == ValueKind.Truth)) && !(one.IsNumber() && other.IsNumber()))
        {
            Report(node, one, other);
        }
    }

    private void CompareTexts(BinaryNode node)
    {
        if (node.Operation == Operation.Order)
        {
            context.Report(Codes.TextOrder, node.Anchor);
            return;
        }

        CheckDeclared(node.Left, node.Right);
        CheckDeclared(node.Right, node.Left);
    }

    /// <summary>A date is written beside a name or a function, or in one that takes a date, so that nobody takes it for a text.</summary>
    public void DateLiteral(TextNode text, bool standsBeside)
    {
        if (Literals.DateOf(text.Value) is not { } date)
        {
            context.Report(Codes.InvalidDateLiteral, text.Span.Start, text.Value);
        }
        else if (standsBeside)
        {
            context.Dates.Add(text, date);
        }
        else
        {
            context.Report(Codes.DateLiteralPlace, text.Span.Start, text.Value);
        }
    }

    /// <summary>A text is compared with what can have it, whichever branch of a choice either comes from.</summary>
    private void CheckDeclared(Node left, Node right)
    {
        var compared = Branches(left).Select(branch => branch is NameNode { Name: { } name } ? context.Scope.Find(name) : null).ToList();
        if (compared.Exists(name => name?.Values is null))
        {
            return;
        }

        foreach (var text in Branches(right).OfType<TextNode>().Where(text => !compared.Exists(name => name!.Declares(text.Value))))
        {
            var values = compared.SelectMany(name => name!.Values!).Distinct(StringComparer.Ordinal);
            context.Report(Codes.UndeclaredValue, text.Span.Start, text.Value, compared[0]!.Name, Suggestion.For(text.Value, values));
        }
    }

    private static IEnumerable<Node> Branches(Node node) =>
        node.Bare is ChoiceNode choice ? Branches(choice.One).Concat(Branches(choice.Other)) : [node.Bare];

    /// <summary>Of an operator that nobody wrote there is nothing to say: the short form wants a number.</summary>
    private void Report(BinaryNode node, ValueKind left, ValueKind right)
    {
        if (context.IsWritten(node.Anchor))
        {
            var hint = OperandHints.Binary(node, left, right, context);
            context.Report(Codes.OperandKinds, node.Anchor, node.Operator, KindNames.Of(left, right), hint);
            return;
        }

        var (wrong, kind) = left.IsNumber() ? (node.Right, right) : (node.Left, left);
        context.Report(Codes.NotANumber, wrong.Anchor, KindNames.Of(kind));
    }
}
