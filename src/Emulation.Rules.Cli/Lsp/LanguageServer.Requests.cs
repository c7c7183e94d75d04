using System.Text.Json;
using Emulation.Rules.Authoring;
using Emulation.Rules.Diagnostics;
using StreamJsonRpc;

namespace Emulation.Rules.Cli.Lsp;

/// <summary>What an editor asks.</summary>
internal sealed partial class LanguageServer
{
    [JsonRpcMethod("textDocument/completion", UseSingleObjectParameterDeserialization = true)]
    public Task<IReadOnlyList<LspCompletionItem>> CompletionAsync(LspPlaceParams parameters) => AskAsync<IReadOnlyList<LspCompletionItem>>(
        parameters.TextDocument, [], (session, path) =>
            [
                .. session.Workspace.Complete(path, LspConversions.ToPosition(parameters.Position))
                    .Select((one, index) => LspConversions.From(one, index, _takesSnippets, _language)),
            ]);

    [JsonRpcMethod("textDocument/hover", UseSingleObjectParameterDeserialization = true)]
    public Task<LspHover?> HoverAsync(LspPlaceParams parameters) => AskAsync(parameters.TextDocument, null, (session, path) =>
        session.Workspace.Hover(path, LspConversions.ToPosition(parameters.Position)) is { } hover
            ? new LspHover(new LspMarkup("plaintext", hover.Text.In(_language)), LspConversions.From(hover.Range))
            : null);

    /// <summary>Whoever stands on a declaration already is led on to the one it is laid over.</summary>
    [JsonRpcMethod("textDocument/definition", UseSingleObjectParameterDeserialization = true)]
    public Task<LspLocation?> DefinitionAsync(LspPlaceParams parameters) => AskAsync(parameters.TextDocument, null, (session, path) =>
    {
        var position = LspConversions.ToPosition(parameters.Position);
        var own = session.Workspace.Definition(path, position);
        var isHere = own?.File == path
            && Touches(LspConversions.From(own.Range), new LspRange(parameters.Position, parameters.Position));
        return (own is null || isHere) && session.Workspace.DefinitionInBase(path, position) is { } below
            ? new LspLocation(CampaignSession.UriOf(below), LspConversions.From(below.Place.Range))
            : own is null ? null : LocationOf(session, own);
    });

    [JsonRpcMethod("textDocument/references", UseSingleObjectParameterDeserialization = true)]
    public Task<IReadOnlyList<LspLocation>> ReferencesAsync(LspPlaceParams parameters) => AskAsync<IReadOnlyList<LspLocation>>(
        parameters.TextDocument, [], (session, path) =>
            [
                .. session.Workspace.References(path, LspConversions.ToPosition(parameters.Position))
                    .Select(place => LocationOf(session, place)),
            ]);

    [JsonRpcMethod("textDocument/documentSymbol", UseSingleObjectParameterDeserialization = true)]
    public Task<IReadOnlyList<LspSymbol>> DocumentSymbolAsync(LspDocumentParams parameters) => AskAsync<IReadOnlyList<LspSymbol>>(
        parameters.TextDocument, [], (session, path) =>
            [.. session.Workspace.Outline(path).Select(item => LspConversions.From(item, _language))]);

    [JsonRpcMethod("textDocument/codeAction", UseSingleObjectParameterDeserialization = true)]
    public Task<IReadOnlyList<LspCodeAction>> CodeActionAsync(LspRangeParams parameters) =>
        AskAsync<IReadOnlyList<LspCodeAction>>(parameters.TextDocument, [], (session, path) =>
    [
        .. session.Workspace.Diagnose()
            .Where(found => found.File == path && Touches(LspConversions.From(found.Range), parameters.Range))
            .SelectMany(found => session.Workspace.Fixes(found).Select(fix => new LspCodeAction(
                fix.Title.In(_language), "quickfix", [LspConversions.From(found, _language)], session.EditOf(fix.Edits)))),
    ]);

    [JsonRpcMethod("textDocument/prepareRename", UseSingleObjectParameterDeserialization = true)]
    public Task<LspPrepared?> PrepareRenameAsync(LspPlaceParams parameters) => AskAsync(parameters.TextDocument, null, (session, path) =>
    {
        var position = LspConversions.ToPosition(parameters.Position);
        var symbol = session.Workspace.SymbolAt(path, position);
        var here =
            session.Workspace.References(path, position)
                .FirstOrDefault(
                    place =>
                        place.File == path
                            && Touches(LspConversions.From(place.Range), new LspRange(parameters.Position, parameters.Position)));
        return symbol is null || here is null ? null : new LspPrepared(LspConversions.From(here.Range), symbol.Id);
    });

    [JsonRpcMethod("textDocument/rename", UseSingleObjectParameterDeserialization = true)]
    public Task<LspWorkspaceEdit?> RenameAsync(LspPlaceParams parameters) => AskAsync(parameters.TextDocument, null, (session, path) =>
    {
        var plan = session.Workspace.Rename(path, LspConversions.ToPosition(parameters.Position), parameters.NewName ?? "");
        var refusal = plan.Refusal?.In(_language)
            ?? session.Refused.FirstOrDefault(one => one.Severity == DiagnosticSeverity.Error)?.ToString(_language);
        return refusal is null ? session.EditOf(plan.Edits) : throw new LocalRpcException(refusal) { ErrorCode = -32803 };
    });

    private static LspLocation LocationOf(CampaignSession session, SymbolPlace place) =>
        new(session.UriOf(place.File), LspConversions.From(place.Range));

    private static bool Touches(LspRange one, LspRange other) => Compare(one.Start, other.End) <= 0 && Compare(other.Start, one.End) <= 0;

    private static int Compare(LspPosition one, LspPosition other) => (one.Line, one.Character).CompareTo((other.Line, other.Character));

    /// <summary>Documents come in the order they were sent; whoever asks sees all changes sent before.</summary>
    private async Task<T> AskAsync<T>(LspDocument document, T nothing, Func<CampaignSession, string, T> ask)
    {
        await _turn.WaitAsync();
        try
        {
            return await SessionOfAsync(document) is var (session, path) && session.Workspace.Files.Contains(path, StringComparer.Ordinal)
                ? ask(session, path)
                : nothing;
        }
        finally
        {
            _turn.Release();
        }
    }
}
