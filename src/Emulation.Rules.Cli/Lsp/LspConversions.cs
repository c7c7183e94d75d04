using System.Text.RegularExpressions;
using Emulation.Rules.Authoring;
using Emulation.Rules.Diagnostics;

namespace Emulation.Rules.Cli.Lsp;

/// <summary>What the workspace answers, as the protocol writes it.</summary>
internal static partial class LspConversions
{
    private const int PlainText = 1;
    private const int Snippet = 2;

    public static TextPosition ToPosition(LspPosition position) => TextPosition.At(FromOne(position.Line), FromOne(position.Character));

    public static TextRange ToRange(LspRange range) => new() { Start = ToPosition(range.Start), End = ToPosition(range.End) };

    public static LspRange From(TextRange range) => new(From(range.Start), From(range.End));

    public static LspDiagnostic From(WorkspaceDiagnostic found, Language language)
    {
        var hint = found.Diagnostic.Hint is { } said ? $" {said.In(language)}" : "";
        return new LspDiagnostic(
            From(found.Range),
            SeverityOf(found.Diagnostic.Severity),
            found.Diagnostic.Code,
            "emulation-rules",
            found.Diagnostic.Message.In(language) + hint);
    }

    public static LspCompletionItem From(Completion completion, int index, bool takesSnippets, Language language)
    {
        var isSnippet = completion.IsSnippet && takesSnippets;
        var text = completion.IsSnippet && !takesSnippets ? WithoutMarks(completion.NewText) : completion.NewText;
        return new LspCompletionItem(
            completion.Label, KindOf(completion.Kind), completion.Detail.In(language),
            completion.Documentation is { } more ? new LspMarkup("plaintext", more.In(language)) : null,
            isSnippet
                ? Snippet
                : PlainText, new LspTextEdit(From(completion.Range), text), index.ToString("D5", null), FilterOf(completion));
    }

    public static LspSymbol From(OutlineItem item, Language language) => new(
        item.Id, item.Name.In(language), KindOf(item.Kind), From(item.Range), From(item.IdRange), [
            .. item.Children.Select(child => From(child, language)),
        ]);

    /// <summary>A snippet as plain text: what was to be typed over stays.</summary>
    public static string WithoutMarks(string snippet) =>
        Marks().Replace(snippet, match => match.Groups["text"].Success ? match.Groups["text"].Value : match.Groups["escaped"].Value);

    /// <summary>Editors that mean the end of a line or a file count as far as there are numbers.</summary>
    private static int FromOne(int fromZero) => fromZero == int.MaxValue ? fromZero : fromZero + 1;

    private static LspPosition From(TextPosition position) => new(position.Line - 1, position.Column - 1);

    /// <summary>Editors compare it with the text that is replaced: a name in quotes is typed with them.</summary>
    private static string FilterOf(Completion completion) =>
        completion.NewText.StartsWith('"')
            ? $"\"{completion.Label}\""
            : completion.NewText.StartsWith("\\\"", StringComparison.Ordinal) ? $"\\\"{completion.Label}" : completion.Label;

    private static int SeverityOf(DiagnosticSeverity severity) => severity switch
    {
        DiagnosticSeverity.Error => 1,
        DiagnosticSeverity.Warning => 2,
        DiagnosticSeverity.Info => 3,
        _ => throw new ArgumentOutOfRangeException(nameof(severity)),
    };

    private static int KindOf(CompletionKind kind) => kind switch
    {
        CompletionKind.Field => 10,
        CompletionKind.Value => 12,
        CompletionKind.Name => 6,
        CompletionKind.Function => 3,
        CompletionKind.Choice => 20,
        CompletionKind.Reference => 18,
        CompletionKind.Snippet => 15,
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    /// <summary>The protocol knows kinds of programming: numbers are constants, what scores is a class.</summary>
    private static int KindOf(SymbolKind kind) => kind switch
    {
        SymbolKind.Indicator or SymbolKind.Field or SymbolKind.Figure => 8,
        SymbolKind.Constant => 14,
        SymbolKind.Choice or SymbolKind.Grade => 22,
        SymbolKind.Criterion => 5,
        SymbolKind.Workflow or SymbolKind.Rule or SymbolKind.Function => 12,
        _ => 13,
    };

    [GeneratedRegex(
        @"\$\{\d+:(?<text>[^}]*)\}|\$\{\d+\}|\$\d+|\\(?<escaped>.)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Marks();
}
