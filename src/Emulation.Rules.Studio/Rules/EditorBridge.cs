using Emulation.Rules.Authoring;
using Emulation.Rules.Diagnostics;
using Microsoft.JSInterop;

namespace Emulation.Rules.Studio.Rules;

/// <summary>What the editor's script asks: each answer is the workspace's own, as the script takes it.</summary>
internal sealed class EditorBridge(Func<RuleSession> session, Func<Language> language)
{
    private const int MostCompletions = 200;

    /// <summary>The text was typed in.</summary>
    public Func<string, Task> OnText { get; set; } = _ => Task.CompletedTask;

    /// <summary>Which text the editor has.</summary>
    public TextExchange Exchange { get; } = new();

    /// <summary>The workspace was changed by something other than typing.</summary>
    public Func<Task> OnEdited { get; set; } = () => Task.CompletedTask;

    /// <summary>A name was followed to where it is declared, in another file.</summary>
    public Func<string, TextPosition, Task> OnElsewhere { get; set; } = (_, _) => Task.CompletedTask;

    /// <summary>A name was followed to where a campaign below declares it.</summary>
    public Func<BaseSymbolPlace, Task> OnBelow { get; set; } = _ => Task.CompletedTask;

    /// <summary>Saving was asked for by its key.</summary>
    public Func<Task> OnSave { get; set; } = () => Task.CompletedTask;

    private BaseSymbolPlace? _below;

    private RuleSession Session => session();

    /// <summary>Takes what was typed, and says whether it was taken; see <see cref="TextExchange"/>.</summary>
    [JSInvokable]
    public async Task<bool> TextChanged(string text, int revision, int number)
    {
        if (!Exchange.Takes(text, revision, number))
        {
            return false;
        }

        await OnText(text);
        return true;
    }

    [JSInvokable]
    public Task SaveAsked() => OnSave();

    [JSInvokable]
    public IReadOnlyList<EditorCompletion> Complete(int line, int column) =>
    [
        .. Session.Workspace.Complete(Session.File, TextPosition.At(line, column)).Take(MostCompletions).Select(item => new EditorCompletion
        {
            Label = item.Label,
            Kind = item.Kind.ToString(),
            Detail = item.Detail.In(language()),
            Documentation = item.Documentation?.In(language()),
            Text = item.NewText,
            Filter = Replaced(item) + item.Label,
            IsSnippet = item.IsSnippet,
            Range = EditorRange.From(item.Range),
        }),
    ];

    [JSInvokable]
    public EditorHover? Hover(int line, int column)
    {
        var place = TextPosition.At(line, column);
        var lines = Session.Workspace.Diagnose()
            .Where(problem =>
                problem.File == Session.File
                    && problem.Range.Start.Line == line
                    && problem.Diagnostic.Hint is not null
                    && problem.Range.Start.Column <= column
                    && column <= problem.Range.End.Column)
            .Select(problem => problem.Diagnostic.Hint!.In(language()));
        return Session.Workspace.Hover(Session.File, place) is { } hover
            ? new EditorHover { Range = EditorRange.From(hover.Range), Lines = [.. hover.Text.In(language()).Split('\n'), .. lines] }
            : null;
    }

    /// <summary>
    /// Where a name is declared; of another file with its text, which the editor shows when somebody only looks. Whoever stands on the
    /// declaration already is led on to the one below that it is laid over.
    /// </summary>
    [JSInvokable]
    public EditorDefinition? Define(int line, int column)
    {
        var place = TextPosition.At(line, column);
        var own = Session.Workspace.Definition(Session.File, place);
        if ((own is null || IsAt(own, line, column)) && Session.Workspace.DefinitionInBase(Session.File, place) is { } below)
        {
            _below = below;
            return new EditorDefinition
            {
                File = NameOf(below),
                Text = below.Campaign.Texts[below.Place.File],
                Range = EditorRange.From(below.Place.Range),
            };
        }

        return own is null
            ? null
            : new EditorDefinition
            {
                File = own.File,
                Text = own.File == Session.File ? null : Session.Workspace.TextOf(own.File),
                Range = EditorRange.From(own.Range),
            };
    }

    /// <summary>Opens the other file a definition is in, or tells of the campaign below that has it.</summary>
    [JSInvokable]
    public Task GoElsewhere(string file, int line, int column) =>
        Session.Workspace.Files.Contains(file, StringComparer.Ordinal)
            ? OnElsewhere(file, TextPosition.At(Math.Max(1, line), Math.Max(1, column)))
            : _below is { } below && NameOf(below) == file ? OnBelow(below) : Task.CompletedTask;

    [JSInvokable]
    public IReadOnlyList<EditorFix> Fixes(int startLine, int startColumn, int endLine, int endColumn) =>
        Session.FixesIn(startLine, startColumn, endLine, endColumn, language());

    [JSInvokable]
    public Task ApplyFix(int key)
    {
        Session.ApplyOffered(key);
        return OnEdited();
    }

    [JSInvokable]
    public EditorName? Renamable(int line, int column)
    {
        var place = TextPosition.At(line, column);
        return Session.Workspace.SymbolAt(Session.File, place) is { } symbol
            && Session.Workspace.References(symbol)
                .FirstOrDefault(at => IsAt(at, line, column)) is { } here
                ? new EditorName { Range = EditorRange.From(here.Range), Id = symbol.Id }
                : null;
    }

    [JSInvokable]
    public async Task<string?> Rename(int line, int column, string newId)
    {
        var plan = Session.Workspace.Rename(Session.File, TextPosition.At(line, column), newId);
        if (plan.Refusal is not null)
        {
            return plan.Refusal.In(language());
        }

        Session.Use(Session.Workspace.Apply(plan));
        await OnEdited();
        return null;
    }

    private bool IsAt(SymbolPlace place, int line, int column) => place.File == Session.File
        && place.Range.Start.Line == line && place.Range.Start.Column <= column && column <= place.Range.End.Column;

    private static string NameOf(BaseSymbolPlace below) => $"{below.Campaign.Name}/{below.Place.File}";

    /// <summary>What the item replaces up to the cursor: the script compares it with the item's own filter.</summary>
    private string Replaced(Completion item)
    {
        var lines = Session.Text.Split('\n');
        if (item.Range.Start.Line != item.Range.End.Line || item.Range.Start.Line > lines.Length)
        {
            return "";
        }

        var line = lines[item.Range.Start.Line - 1];
        return item.Range.Start.Column - 1 < line.Length && line[item.Range.Start.Column - 1] == '"' ? "\"" : "";
    }
}
