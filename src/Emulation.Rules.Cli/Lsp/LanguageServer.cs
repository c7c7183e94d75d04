using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using Emulation.Rules.Cli.Output;
using Emulation.Rules.Diagnostics;
using StreamJsonRpc;

namespace Emulation.Rules.Cli.Lsp;

/// <summary>The methods of the Language Server Protocol, over the workspaces of the campaigns whose files are open.</summary>
[SuppressMessage("Performance", "CA1822", Justification = "The protocol's methods are found on the instance.")]
internal sealed partial class LanguageServer(CliContext context) : IDisposable
{
    /// <summary>How long typing has to pause before the whole campaign is checked.</summary>
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(150);

    private readonly SemaphoreSlim _turn = new(1, 1);
    private readonly Dictionary<string, CampaignSession> _sessions = new(StringComparer.Ordinal);
    private readonly TaskCompletionSource _exit = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private Language _language = context.Texts.Language;
    private OpenedFolders? _folders;
    private bool _takesSnippets;

    /// <summary>The other side; set before it listens.</summary>
    public JsonRpc? Client { get; set; }

    /// <summary>Ends when the client says <c>exit</c>.</summary>
    public Task Exited => _exit.Task;

    /// <summary>Whether the client asked to shut down before it left.</summary>
    public bool IsShutDown { get; private set; }

    public void Dispose()
    {
        foreach (var session in _sessions.Values)
        {
            session.Dispose();
        }

        _turn.Dispose();
    }

    [JsonRpcMethod("initialize", UseSingleObjectParameterDeserialization = true)]
    public object Initialize(LspInitialize parameters)
    {
        _language = parameters.Locale is { Length: > 0 } locale ? TextCatalogue.Nearest(locale) : _language;
        _folders = new OpenedFolders(parameters);
        _takesSnippets = Asks(parameters.Capabilities, "textDocument", "completion", "completionItem", "snippetSupport");
        return new
        {
            Capabilities = new
            {
                TextDocumentSync = new { OpenClose = true, Change = 2 },
                CompletionProvider = new { TriggerCharacters = new[] { "\"", ".", "=", "(", " ", ":" } },
                HoverProvider = true,
                DefinitionProvider = true,
                ReferencesProvider = true,
                DocumentSymbolProvider = true,
                CodeActionProvider = new { CodeActionKinds = new[] { "quickfix" } },
                RenameProvider = new { PrepareProvider = true },
            },
            ServerInfo = new { Name = "emulation-rules" },
        };
    }

    /// <summary>Where there is nothing to help with, that is said: silence would look like a fault.</summary>
    [JsonRpcMethod("initialized")]
    public Task InitializedAsync()
    {
        const int Warning = 2;
        return _folders?.WithoutCampaign() is { } folder
            ? Client!.NotifyWithParameterObjectAsync(
                "window/showMessage", new LspShowMessage(Warning, new Texts(_language).NoCampaignOpen(folder)))
            : Task.CompletedTask;
    }

    [JsonRpcMethod("shutdown")]
    public object? Shutdown()
    {
        IsShutDown = true;
        return null;
    }

    [JsonRpcMethod("exit")]
    public void Exit() => _exit.TrySetResult();

    [JsonRpcMethod("textDocument/didOpen", UseSingleObjectParameterDeserialization = true)]
    public Task DidOpenAsync(LspDocumentParams parameters) => ChangeAsync(parameters.TextDocument, (session, path) =>
    {
        session.Open(path, parameters.TextDocument.Uri, parameters.TextDocument.Text ?? "");
        return Task.CompletedTask;
    });

    [JsonRpcMethod("textDocument/didChange", UseSingleObjectParameterDeserialization = true)]
    public Task DidChangeAsync(LspChangeParams parameters) => ChangeAsync(parameters.TextDocument, (session, path) =>
    {
        foreach (var change in parameters.ContentChanges)
        {
            session.Change(path, change);
        }

        return Task.CompletedTask;
    });

    [JsonRpcMethod("textDocument/didClose", UseSingleObjectParameterDeserialization = true)]
    public Task DidCloseAsync(LspDocumentParams parameters) =>
        ChangeAsync(parameters.TextDocument, (session, path) => session.CloseAsync(path, CancellationToken.None));

    [JsonRpcMethod("workspace/didChangeWatchedFiles", UseSingleObjectParameterDeserialization = true)]
    public async Task DidChangeWatchedFilesAsync(LspWatchedParams parameters)
    {
        foreach (var change in parameters.Changes)
        {
            await ChangeAsync(new LspDocument(change.Uri, null), (session, path) => session.ReloadAsync(path, CancellationToken.None));
        }
    }

    private static bool Asks(JsonElement? capabilities, params ReadOnlySpan<string> path)
    {
        var at = capabilities ?? default;
        foreach (var step in path)
        {
            if (at.ValueKind != JsonValueKind.Object || !at.TryGetProperty(step, out at))
            {
                return false;
            }
        }

        return at.ValueKind == JsonValueKind.True;
    }

    private async Task ChangeAsync(LspDocument document, Func<CampaignSession, string, Task> change)
    {
        await _turn.WaitAsync();
        try
        {
            if (await SessionOfAsync(document) is var (session, path))
            {
                await change(session, path);
                foreach (var changed in _sessions.Values.Where(other => other == session || other.TakeBase(session)))
                {
                    _ = CheckAsync(changed, changed.BeginCheck());
                }
            }
        }
        finally
        {
            _turn.Release();
        }
    }

    private async Task<(CampaignSession Session, string Path)?> SessionOfAsync(LspDocument document)
    {
        if (!Uri.TryCreate(document.Uri, UriKind.Absolute, out var uri)
            || !uri.IsFile
            || CampaignSession.FolderOf(uri.LocalPath) is not { } folder)
        {
            return null;
        }

        if (!_sessions.TryGetValue(folder, out var session))
        {
            session = await CampaignSession.OpenAsync(folder, CancellationToken.None);
            foreach (var other in _sessions.Values)
            {
                // What it is laid over may be open already, and say what is on no disk yet.
                session.TakeBase(other);
            }

            _sessions.Add(folder, session);
        }

        // Rules in a folder below those that are read, such as of an earlier year, are no part of the campaign.
        var path = session.PathOf(uri.LocalPath);
        return path.StartsWith(CampaignFiles.WorkflowFolder, StringComparison.Ordinal)
            && path.LastIndexOf('/') >= CampaignFiles.WorkflowFolder.Length
                ? null
                : (session, path);
    }

    /// <summary>Checks once typing pauses; a change of the same campaign that comes meanwhile puts it off.</summary>
    private async Task CheckAsync(CampaignSession session, CancellationToken cancellationToken)
    {
        try
        {
            await Task.Delay(Pause, context.Time, cancellationToken);
            var workspace = session.Workspace;
            var found = await Task.Run(() => workspace.Diagnose(cancellationToken), cancellationToken);
            if (cancellationToken.IsCancellationRequested)
            {
                return;
            }

            var byFile = found.ToLookup(one => one.File, StringComparer.Ordinal);
            foreach (var file in session.Told.Union(byFile.Select(group => group.Key), StringComparer.Ordinal)
                .Order(StringComparer.Ordinal)
                .ToList())
            {
                await Client!.NotifyWithParameterObjectAsync(
                    "textDocument/publishDiagnostics", new LspPublishDiagnostics(
                        session.UriOf(file), [.. byFile[file].Select(one => LspConversions.From(one, _language))]));
            }

            session.Told.Clear();
            session.Told.UnionWith(byFile.Select(group => group.Key));
        }
        catch (OperationCanceledException)
        {
            // A newer change is checked instead.
        }
        catch (ConnectionLostException)
        {
            _exit.TrySetResult();
        }
    }
}
