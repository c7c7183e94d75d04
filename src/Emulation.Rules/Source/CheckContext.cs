using Emulation.Rules.Definitions;
using Emulation.Rules.Diagnostics;

namespace Emulation.Rules.Source;

/// <summary>What the parts of a check share: the text, the names in scope, what was found.</summary>
internal sealed class CheckContext(RuleExpression expression, ExpressionScope scope, DiagnosticBag bag)
{
    private readonly HashSet<string> _unknown = new(StringComparer.Ordinal);

    public ExpressionScope Scope => scope;

    /// <summary>The names mentioned; a field of a list is called <c>list.field</c>.</summary>
    public SortedSet<string> Names { get; } = new(StringComparer.Ordinal);

    /// <summary>Texts that are dates.</summary>
    public Dictionary<TextNode, DateOnly> Dates { get; } = [];

    /// <summary>What lists are asked.</summary>
    public Dictionary<CallNode, ListCall> Lists { get; } = [];

    /// <summary>What the history is asked.</summary>
    public Dictionary<CallNode, HistoryCall> Histories { get; } = [];

    /// <summary>Comparisons with the levels of the grades.</summary>
    public Dictionary<CallNode, GradeLevels> Grades { get; } = [];

    /// <summary>The host's functions that are called.</summary>
    public HashSet<string> HostFunctions { get; } = new(StringComparer.Ordinal);

    /// <summary>Whether a name is mentioned that was declared but refused: what uses it is no mistake of its own.</summary>
    public bool MentionsBroken { get; set; }

    public string TextOf(Node node) => TextAt(node.Span);

    public string TextAt(TextSpan span) => expression.Text[span.Start..span.End];

    /// <summary>Whether the character at an index was written by a person, and not put there for a short form.</summary>
    public bool IsWritten(int index) => expression.Wrote?.Invoke(index) != false;

    public void Report(DiagnosticDescriptor descriptor, int index, params object?[] arguments) =>
        bag.Add(descriptor.At(expression.At(index), arguments));

    /// <summary>Reports a name that is not there, however often it is written.</summary>
    public void ReportUnknown(string name, int index, LocalizedText hint)
    {
        if (_unknown.Add(name))
        {
            Report(Codes.UnknownName, index, name, hint);
        }
    }

    /// <summary>Reports that a criterion has no maximum, however often it is named.</summary>
    public void ReportOpen(string criterion, int index)
    {
        if (_unknown.Add(criterion))
        {
            Report(Codes.NoMaximum, index, criterion);
        }
    }

    /// <summary>Reports something that has no place in rules, with what to write in its place.</summary>
    public void Refuse(Node node, LocalizedText hint)
    {
        var text = TextOf(node);
        if (_unknown.Add(text))
        {
            Report(Codes.NotAllowed, node.Span.Start, text, hint);
        }
    }

    public void ReportComma(TextSpan span) => bag.Add(CommaFaults.InNumber(expression, span));

    /// <summary>The same inside a function of a list, where the names of its items come first.</summary>
    public CheckContext Inside(ListName list) => new(expression, scope.Inside(list), bag);
}
