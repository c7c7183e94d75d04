using Emulation.Rules.Definitions;
using Emulation.Rules.Diagnostics;

namespace Emulation.Rules.Expressions;

/// <summary>Checks the names of an expression against its scope and gathers them.</summary>
internal sealed class NameCheck(RuleExpression expression, IReadOnlyList<Token> tokens, ExpressionScope scope, DiagnosticBag bag)
{
    private static readonly HashSet<string> WordOperators = new(
        ["and", "or", "not", "true", "false", "mod", "eq", "ne", "lt", "le", "gt", "ge"], StringComparer.Ordinal);

    private bool _hasIf;

    public SortedSet<string> Mentioned { get; } = new(StringComparer.Ordinal);

    public bool MentionsBroken { get; private set; }

    /// <summary>The name at <paramref name="i"/>; one that is not there is reported.</summary>
    public string Check(int i)
    {
        var name = tokens[i].Text;
        if (i > 0 && tokens[i - 1].Kind == TokenKind.Dot)
        {
            if (!Functions.Contains(name) && i > 1 && tokens[i - 2].Is(TokenKind.Name, nameof(Fn)))
            {
                bag.Add(Codes.UnknownName.At(expression.At(tokens[i].Start), "Fn." + name, Suggestion.For(name, Functions.Names)));
            }
        }
        else if (scope.Find(name) is not null)
        {
            Mentioned.Add(name);
        }
        else if (name == nameof(Fn))
        {
            if (i + 1 == tokens.Count || tokens[i + 1].Kind != TokenKind.Dot)
            {
                bag.Add(Codes.NotAllowed.At(expression.At(tokens[i].Start), name, Habits.OfRefused));
            }
        }
        else if (scope.IsBroken(name))
        {
            MentionsBroken = true;
        }
        else if (!WordOperators.Contains(name))
        {
            CheckUnknown(i);
        }

        return name;
    }

    /// <summary>Of <c>if … then … else</c> the first word tells all.</summary>
    private void CheckUnknown(int i)
    {
        if (!_hasIf)
        {
            var isCall = i + 1 < tokens.Count && tokens[i + 1].Kind == TokenKind.Open;
            bag.Add(Codes.UnknownName.At(expression.At(tokens[i].Start), tokens[i].Text, Habits.OfName(tokens[i].Text, isCall, scope)));
        }

        _hasIf |= Habits.IsIf(tokens[i].Text);
    }

    /// <summary>A dot follows <c>Fn</c> or a list and nothing else: no member of any value is in reach.</summary>
    public string CheckDot(int i)
    {
        if (i == 0 || !tokens[i - 1].Is(TokenKind.Name, nameof(Fn)))
        {
            var member = i + 1 < tokens.Count ? "." + tokens[i + 1].Text : ".";
            bag.Add(Codes.NotAllowed.At(expression.At(tokens[i].Start), member, Habits.OfRefused));
        }

        return ".";
    }
}
