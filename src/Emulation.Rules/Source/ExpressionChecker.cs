using Emulation.Rules.Definitions;
using Emulation.Rules.Diagnostics;
using Emulation.Rules.Wording;

namespace Emulation.Rules.Source;

/// <summary>
/// Checks the names, types and literals of an expression. It gives the kind of each part, or null for one that is wrong: what
/// contains it is then not told as well.
/// </summary>
internal sealed class ExpressionChecker : NodeVisitor<ValueKind?>
{
    private readonly CheckContext _context;
    private readonly OperandCheck _operands;

    private ExpressionChecker(CheckContext context)
    {
        _context = context;
        _operands = new OperandCheck(context);
    }

    /// <summary>The expression; null, and said so, when something is wrong with it.</summary>
    /// <param name="expression">Its text.</param>
    /// <param name="scope">The names it may use.</param>
    /// <param name="wanted">What it has to give; null for anything.</param>
    /// <param name="bag">Takes what is wrong.</param>
    public static CheckedExpression? Check(RuleExpression expression, ExpressionScope scope, ValueKind? wanted, DiagnosticBag bag)
    {
        if (ExpressionReader.Read(expression, bag) is not { } root)
        {
            return null;
        }

        var found = new DiagnosticBag();
        var context = new CheckContext(expression, scope, found);
        var kind = new ExpressionChecker(context).Check(root, wanted);
        if (context.MentionsBroken)
        {
            // Whatever else there is to say can wait until that declaration is mended.
            return null;
        }

        foreach (var diagnostic in found.ToSortedList())
        {
            bag.Add(diagnostic);
        }

        return kind is { } given && found.Count == 0 ? new CheckedExpression(root, given, context) : null;
    }

    public override ValueKind? VisitNumber(NumberNode node) => NumberLiteral.IsWhole(node.Text) ? ValueKind.Whole : ValueKind.Number;

    public override ValueKind? VisitText(TextNode node) => ValueKind.Text;

    public override ValueKind? VisitTruth(TruthNode node) => ValueKind.Truth;

    public override ValueKind? VisitGroup(GroupNode node) => Visit(node.Inner);

    public override ValueKind? VisitName(NameNode node)
    {
        var scope = _context.Scope;
        if (scope.FindList(node.Name) is not null)
        {
            _context.Report(Codes.BareList, node.Span.Start, node.Name);
            return null;
        }

        if (scope.Find(node.Name) is { } found)
        {
            _context.Names.Add(node.Name);
            return found.Kind;
        }

        if (node.Name == HistoryCall.Name && scope.PastAwards is not null)
        {
            _context.Report(Codes.BareHistory, node.Span.Start);
        }
        else if (node.Name == FnFunction.Class)
        {
            _context.Refuse(node, ExpressionHints.FnAlone);
        }
        else
        {
            UnknownNames.Report(node, _context);
        }

        return null;
    }

    public override ValueKind? VisitMember(MemberNode node) => MemberFaults.Report(node, _context);

    public override ValueKind? VisitCall(CallNode node)
    {
        if (node.Callee is not MemberNode { Target: NameNode target } member)
        {
            return node.Callee is NameNode bare ? BareCalls.Report(bare, node, _context) : MemberFaults.Report(node, _context);
        }

        if (_context.Scope.FindList(target.Name) is { } list)
        {
            return List(list, node, member);
        }

        return target.Name == FnFunction.Class ? Function(node, member)
            : target.Name == HistoryCall.Name && _context.Scope.PastAwards is not null ? History(node, member)
            : MemberFaults.Report(node, _context);
    }

    public override ValueKind? VisitUnary(UnaryNode node) => _operands.Unary(node, Visit(node.Operand));

    public override ValueKind? VisitBinary(BinaryNode node) =>
        _operands.ReportNull(node) ? ValueKind.Truth : _operands.Binary(node, Visit(node.Left), Visit(node.Right));

    public override ValueKind? VisitChoice(ChoiceNode node)
    {
        Want(node.Condition, Visit(node.Condition), ValueKind.Truth);
        var (one, other) = (Visit(node.One), Visit(node.Other));
        if (one is null || other is null || one == other)
        {
            return one ?? other;
        }

        if (one.Value.IsNumber() && other.Value.IsNumber())
        {
            return ValueKind.Number;
        }

        _context.Report(Codes.BranchKinds, node.Anchor, KindNames.Of(one.Value, other.Value));
        return null;
    }

    /// <summary>A list's function says what to write; elsewhere an arrow was meant as a comparison.</summary>
    public override ValueKind? VisitLambda(LambdaNode node)
    {
        _context.Refuse(node, ForeignTexts.Allowed);
        return null;
    }

    private ValueKind? Check(Node root, ValueKind? wanted) => wanted is { } kind ? Want(root, Visit(root), kind) : Visit(root);

    /// <summary>What it gives, when that is what is wanted; otherwise null, and said so.</summary>
    private ValueKind? Want(Node node, ValueKind? given, ValueKind wanted)
    {
        if (given is not { } kind || kind == wanted || (kind.IsNumber() && wanted.IsNumber()))
        {
            return given;
        }

        var code = wanted switch
        {
            ValueKind.Truth => Codes.NotACondition,
            ValueKind.Text => Codes.NotAText,
            ValueKind.Number or ValueKind.Whole or ValueKind.Date => Codes.NotANumber,
        };
        _context.Report(code, node.Anchor, KindNames.Of(kind));
        return null;
    }

    private ValueKind? Function(CallNode call, MemberNode member)
    {
        switch (member.Member)
        {
            case FnFunction.Given:
                return FnCalls.Given(call, _context);
            case FnFunction.GradeAtLeast:
                return FnCalls.GradeAtLeast(call, _context);
        }

        if (_context.Scope.FindFunction(member.Member) is not { } function)
        {
            FnCalls.ReportUnknown(member.Member, member.MemberStart, _context);
            return null;
        }

        return FnCalls.Check(call, function, this, _context);
    }

    private ValueKind? History(CallNode call, MemberNode member)
    {
        _context.Names.Add(HistoryCall.Name);
        if (!HistoryCall.Functions.Contains(member.Member, StringComparer.Ordinal))
        {
            var hint = Suggestion.For(member.Member, HistoryCall.Functions, $"{HistoryCall.Name}.");
            _context.ReportUnknown($"{HistoryCall.Name}.{member.Member}", member.MemberStart, hint);
            return null;
        }

        if (HistoryCall.Read(call, member.Member, _context) is not { } question)
        {
            return null;
        }

        _context.Histories.Add(call, question);
        return question.Gives;
    }

    private ValueKind? List(ListName list, CallNode call, MemberNode member)
    {
        _context.Names.Add(list.Name);
        if (ListFunction.Find(member.Member) is not { } function)
        {
            ListFaults.ReportFunction(list, call, member, _context);
            return null;
        }

        if (ListFaults.ReportArguments(list, call, function, _context))
        {
            return function.Gives;
        }

        var asked = new List<CheckedExpression>();
        foreach (var (argument, parameter) in call.Arguments.Zip(function.Parameters))
        {
            var isOfItem = parameter != ListParameter.Amount;
            var context = isOfItem ? _context.Inside(list) : _context;
            ValueKind? wanted = parameter switch
            {
                ListParameter.Condition => ValueKind.Truth,
                ListParameter.Number or ListParameter.Amount => ValueKind.Number,
                ListParameter.Any => null,
                _ => throw new InvalidOperationException($"No kind for {parameter}."),
            };
            if (new ExpressionChecker(context).Check(argument, wanted) is { } kind)
            {
                asked.Add(new CheckedExpression(argument, kind, context));
            }

            _context.MentionsBroken |= context.MentionsBroken;
            _context.Names.UnionWith(context.Names.Select(name => isOfItem && list.HasField(name) ? list.Qualified(name) : name).ToList());
        }

        _context.Lists.Add(call, new ListCall(list, function, asked));
        return function.Gives;
    }
}
