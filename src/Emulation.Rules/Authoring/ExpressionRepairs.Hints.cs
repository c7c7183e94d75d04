using Emulation.Rules.Diagnostics;
using Emulation.Rules.Source;

namespace Emulation.Rules.Authoring;

/// <summary>What a hint says to write, and brackets that are missing.</summary>
internal sealed partial class ExpressionRepairs
{
    /// <summary>Lists, the history and grades, asked as they can be.</summary>
    private IEnumerable<(int Start, int End, string Text)> Questions(string word)
    {
        var end = index + word.Length;
        var call = CallEnd(end);
        if (IsOf(Codes.BareList, Codes.EmptyAggregate) && scope.FindList(word.Split('.')[0]) is { } list)
        {
            foreach (var field in list.Fields.Where(field => field.Kind == ValueKind.Number))
            {
                yield return (index, call, $"{word}({field.Name})");
            }

            yield return (index, call, $"{list.Name}.Count()");
        }

        if (IsOf(Codes.BareHistory, Codes.HistoryArguments) && word.StartsWith(HistoryCall.Name, StringComparison.Ordinal))
        {
            foreach (var award in scope.PastAwards ?? [])
            {
                yield return (index, call, $"history.Count({Literals.Quote(award)})");
                yield return (index, call, $"history.Any({Literals.Quote(award)})");
                yield return (index, call, $"history.Consecutive({Literals.Quote(award)}, 2)");
            }
        }

        var argument = call > end ? text[(end + 1)..(call - 1)] : "";
        var name = string.Concat(argument.TrimStart().TakeWhile(OtherLanguages.IsWord));
        if (word == "Fn.Given" && name.Length > 0)
        {
            yield return (index, call, $"Fn.Given({name})");
        }

        if (word == "Fn.GradeAtLeast" && name.Length > 0)
        {
            foreach (var level in scope.GradeLevels)
            {
                yield return (index, call, $"Fn.GradeAtLeast({name}, {Literals.Quote(level)})");
            }
        }
    }

    /// <summary>Brackets that are missing at the end, and those that hold nothing but others.</summary>
    private IEnumerable<(int Start, int End, string Text)> Brackets()
    {
        var missing = text.Count(c => c == '(') - text.Count(c => c == ')');
        if (missing > 0)
        {
            yield return (text.Length, text.Length, new string(')', missing));
        }

        var bare = text.Trim();
        while (bare is ['(', .. var inside, ')'])
        {
            bare = inside;
            yield return (0, text.Length, bare);
        }
    }

    /// <summary>What the hint says to write, in place of each stretch around the mistake.</summary>
    private IEnumerable<(int Start, int End, string Text)> Hinted()
    {
        if (problem.Hint is not { } hint
            || SyntaxHints.WrittenIn(hint) is not { } written
            || written.Contains(" or ", StringComparison.Ordinal))
        {
            return [];
        }

        var cuts = new SortedSet<int> { 0, index, text.Length };
        for (var i = 1; i < text.Length; i++)
        {
            if (OtherLanguages.IsWord(text[i]) != OtherLanguages.IsWord(text[i - 1]) || !OtherLanguages.IsWord(text[i]))
            {
                cuts.Add(i);
            }
        }

        if (cuts.Count > MostParts)
        {
            return [];
        }

        return from start in cuts where start <= index from end in cuts where end > index orderby end - start select (start, end, written);
    }

    private bool IsOf(params ReadOnlySpan<DiagnosticDescriptor> codes)
    {
        foreach (var code in codes)
        {
            if (problem.Code == code.Code)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Behind the bracket that closes one at <paramref name="open"/>; there itself where none opens.</summary>
    private int CallEnd(int open)
    {
        if (open >= text.Length || text[open] != '(')
        {
            return open;
        }

        var depth = 0;
        for (var at = open; at < text.Length; at++)
        {
            depth += text[at] == '(' ? 1 : text[at] == ')' ? -1 : 0;
            if (depth == 0)
            {
                return at + 1;
            }
        }

        return text.Length;
    }
}
