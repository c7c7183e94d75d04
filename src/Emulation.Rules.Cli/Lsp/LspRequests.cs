using System.Text.Json;

namespace Emulation.Rules.Cli.Lsp;

internal sealed record LspInitialize(
    string? Locale, JsonElement? Capabilities, string? RootUri = null, IReadOnlyList<LspFolder>? WorkspaceFolders = null);

internal sealed record LspFolder(string Uri);

internal sealed record LspShowMessage(int Type, string Message);

internal sealed record LspDocument(string Uri, string? Text);

internal sealed record LspDocumentParams(LspDocument TextDocument);

internal sealed record LspChange(LspRange? Range, string Text);

internal sealed record LspChangeParams(LspDocument TextDocument, IReadOnlyList<LspChange> ContentChanges);

internal sealed record LspPlaceParams(LspDocument TextDocument, LspPosition Position, string? NewName);

internal sealed record LspRangeParams(LspDocument TextDocument, LspRange Range);

internal sealed record LspFileEvent(string Uri, int Type);

internal sealed record LspWatchedParams(IReadOnlyList<LspFileEvent> Changes);
