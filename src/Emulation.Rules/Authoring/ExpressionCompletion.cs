using Emulation.Rules.Definitions;
using Emulation.Rules.Diagnostics;
using Emulation.Rules.Source;
using static Emulation.Rules.Authoring.AuthoringTexts;

namespace Emulation.Rules.Authoring;

/// <summary>What can be written inside an expression: names in scope there, functions behind a dot, values to compare with.</summary>
internal sealed class ExpressionCompletion
{
    private readonly WorkspaceFile _file;
    private readonly EditNode _node;
    private readonly PlaceRole _role;
    private readonly SymbolFinder _finder;
    private readonly SymbolText _texts;
    private readonly KnownSymbols _known;
    private readonly HostNames _host;
    private readonly IReadOnlyList<PlaceScope> _scopes;
    private readonly IReadOnlyList<Token> _tokens;
    private readonly OpenCalls _calls = new();

    /// <summary>Where what is being typed begins and ends, in the expression.</summary>
    private readonly TextSpan _typed;

    /// <summary>Whether the place is behind the <c>$(</c> of a message.</summary>
    private readonly bool _isPlaceholder;

    /// <summary>Whether a text in quotes is being typed.</summary>
    private readonly bool _isQuoted;

    public ExpressionCompletion(WorkspaceModel model, WorkspaceFile file, EditNode node, PlaceRole role, int offset)
    {
        (_file, _node, _role, _finder) = (file, node, role, model.Finder!);
        _texts = new SymbolText(model);
        _known = new KnownSymbols(model);
        _host = model.Host;
        _scopes = _finder.ScopesOf(file, node);
        var index = Math.Min(node.Text.Length, file.Source.IndexInString(node.Start, offset));
        var before = node.Text[..index];
        _isPlaceholder = before.LastIndexOf("$(", StringComparison.Ordinal) > before.LastIndexOf(')');
        (_tokens, var quote) = role.Use == PlaceUse.Message ? ([], null) : Before(before);
        _isQuoted = quote is not null;
        var start = quote + 1 ?? index - before.Reverse().TakeWhile(OtherLanguages.IsWord).Count();
        _typed = new TextSpan(start, EndOf(index));
        _tokens = [.. _tokens.TakeWhile(token => token.Span.End <= start || (_isQuoted && token.Span.End < start))];
        for (var i = 0; i < _tokens.Count; i++)
        {
            _calls.Pass(_tokens, i);
        }
    }

    public IEnumerable<Completion> All()
    {
        if (_role.Use == PlaceUse.Message)
        {
            return _isPlaceholder ? Names() : [];
        }

        if (_tokens is [.., { Kind: TokenKind.Name } target, { Kind: TokenKind.Dot }] && !_isQuoted)
        {
            return Functions(target.Text);
        }

        var values = Values().ToList();
        return _isQuoted ? values : values.Concat(Names()).Concat(Constants());
    }

    /// <summary>The tokens before the cursor, and the quote of a text that is open there.</summary>
    private static (IReadOnlyList<Token> Tokens, int? Quote) Before(string text)
    {
        var (tokens, problem) = ExpressionLexer.Tokenize(new RuleExpression { Text = text, Position = SourcePosition.None });
        if (problem is null)
        {
            return (tokens, null);
        }

        // What the lexer stops at is most often the text that is being typed.
        var last = tokens.Count == 0 ? 0 : tokens[^1].Span.End;
        var quote = text.IndexOf('"', last);
        return (tokens, quote < 0 ? null : quote);
    }

    private IEnumerable<Completion> Functions(string target)
    {
        var isKnown = target is FnFunction.Class
            || _scopes.All(
                scope => scope.Scope.FindList(target) is not null || (target == HistoryCall.Name && scope.Scope.PastAwards is not null));
        if (!isKnown)
        {
            return [];
        }

        var hasArguments = _node.Text.AsSpan(_typed.End).TrimStart() is ['(', ..];
        return FunctionTexts.Behind(target, _host).Select(function => Make(
            function.Name,
            CompletionKind.Function,
            function.Does,
            hasArguments ? function.Name : CallOf(function.Signature, function.Name)) with
        {
            Documentation = LocalizedText.Same(function.Signature),
            IsSnippet = !hasArguments,
        });
    }

    /// <summary>The function with its arguments to type over.</summary>
    private static string CallOf(string signature, string name)
    {
        var arguments = signature[(signature.IndexOf('(', StringComparison.Ordinal) + 1)..^1];
        var number = 0;
        var places = arguments.Length == 0 ? "" : string.Join(", ", arguments.Split(", ").Select(argument => argument.StartsWith('"')
            ? $"\\\\\"${{{++number}:{argument.Trim('"')}}}\\\\\""
            : $"${{{++number}:{argument}}}"));
        return $"{name}({places})";
    }

    private IEnumerable<Completion> Names()
    {
        var list = _calls.List;
        var scopes = _scopes.Select(scope => scope.Inside(list)).ToList();
        var first = scopes[0];
        var names = first.Scope.Values.Select(name => name.Name).Concat(first.Scope.Lists.Select(one => one.Name)).ToList();
        if (first.Scope.PastAwards is not null)
        {
            names.Add(HistoryCall.Name);
        }

        if (_role.Use == PlaceUse.Expression)
        {
            names.Add(FnFunction.Class);
        }

        foreach (var name in names.Where(name => scopes.Skip(1).All(other => _finder.NameOf(name, other) is not null)))
        {
            if (_finder.NameOf(name, first) is { } symbol)
            {
                yield return Make(
                    name, name == FnFunction.Class ? CompletionKind.Function : CompletionKind.Name, _texts.DetailOf(symbol), name);
            }
        }
    }

    private IEnumerable<Completion> Constants() =>
        (_role.Wanted == ValueKind.Truth ? (string[])["true", "false"] : [])
            .Concat(_role.Words)
            .Select(word => Make(word, CompletionKind.Value, LocalizedText.Same(""), word));

    /// <summary>The texts that what stands before the cursor is compared with.</summary>
    private IEnumerable<Completion> Values()
    {
        foreach (var symbol in ValueKinds().SelectMany(values => _known.OfKind(values.Kind, values.Owner)).Distinct())
        {
            var text = JsonText.Escape(_isQuoted ? symbol.Id : Literals.Quote(symbol.Id));
            yield return Make(symbol.Id, CompletionKind.Choice, _texts.DetailOf(symbol), text);
        }
    }

    private IEnumerable<Symbol> ValueKinds()
    {
        if (_calls.Innermost is { } call && (call.Target == HistoryCall.Name || call.Function == FnFunction.GradeAtLeast))
        {
            return call.Target == HistoryCall.Name ? call.Argument == 0 ? [Symbol.Of(SymbolKind.Award, "")] : []
                : call.Argument == 1 ? [Symbol.Of(SymbolKind.Grade, "")]
                : [];
        }

        return _tokens is [.., { Kind: TokenKind.Name } name, { Kind: TokenKind.Operator, Text: "==" or "!=" }]
            ? _scopes.Select(scope => _finder.NameOf(name.Text, scope.Inside(_calls.List)))
                .OfType<Symbol>()
                .Distinct()
                .SelectMany(_finder.ValuesOf)
            : [];
    }

    private Completion Make(string label, CompletionKind kind, LocalizedText detail, string text) => new()
    {
        Label = label,
        Kind = kind,
        Detail = detail,
        Range = _file.RangeOf(_file.Source.OffsetInString(_node.Start, _typed.Start), _file.Source.OffsetInString(_node.Start, _typed.End)),
        NewText = text,
    };

    /// <summary>The end of the word, or of the text in quotes, that the cursor is in.</summary>
    private int EndOf(int index)
    {
        while (index < _node.Text.Length && (_isQuoted ? _node.Text[index] != '"' : OtherLanguages.IsWord(_node.Text[index])))
        {
            index++;
        }

        return index;
    }
}
