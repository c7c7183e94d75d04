namespace Emulation.Rules.Cli.Lsp;

/// <summary>A place as the protocol counts it: line and UTF-16 unit from 0.</summary>
internal sealed record LspPosition(int Line, int Character);

internal sealed record LspRange(LspPosition Start, LspPosition End);

internal sealed record LspLocation(string Uri, LspRange Range);

internal sealed record LspTextEdit(LspRange Range, string NewText);

internal sealed record LspWorkspaceEdit(IReadOnlyDictionary<string, IReadOnlyList<LspTextEdit>> Changes);

internal sealed record LspMarkup(string Kind, string Value);

internal sealed record LspHover(LspMarkup Contents, LspRange Range);

internal sealed record LspDiagnostic(LspRange Range, int Severity, string Code, string Source, string Message);

internal sealed record LspPublishDiagnostics(string Uri, IReadOnlyList<LspDiagnostic> Diagnostics);

internal sealed record LspCompletionItem(
    string Label,
    int Kind,
    string Detail,
    LspMarkup? Documentation,
    int InsertTextFormat,
    LspTextEdit TextEdit,
    string SortText,
    string FilterText);

internal sealed record LspSymbol(
    string Name, string Detail, int Kind, LspRange Range, LspRange SelectionRange, IReadOnlyList<LspSymbol> Children);

internal sealed record LspCodeAction(string Title, string Kind, IReadOnlyList<LspDiagnostic> Diagnostics, LspWorkspaceEdit Edit);

internal sealed record LspPrepared(LspRange Range, string Placeholder);
