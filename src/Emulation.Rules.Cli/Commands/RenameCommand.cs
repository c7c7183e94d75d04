using System.CommandLine;
using Emulation.Rules.Authoring;
using Emulation.Rules.Diagnostics;
using Symbol = Emulation.Rules.Authoring.Symbol;

namespace Emulation.Rules.Cli.Commands;

/// <summary><c>rename DIR OLD NEW</c>: gives an id another name in all files of a campaign.</summary>
internal static class RenameCommand
{
    public static Command Create(CliContext context)
    {
        var directory = new DirectoryArgument<string>(context.Texts.AboutDirectory);
        var old = new Argument<string>("OLD") { Description = context.Texts.AboutOldId };
        var renamed = new Argument<string>("NEW") { Description = context.Texts.AboutNewId };
        var command = new Command("rename", context.Texts.AboutRename) { directory, old, renamed };
        command.SetAction((parsed, cancellationToken) => RunAsync(
            context, parsed.GetRequiredValue(
                directory), parsed.GetRequiredValue(old), parsed.GetRequiredValue(renamed), cancellationToken));
        return command;
    }

    private static async Task<int> RunAsync(
        CliContext context, string directory, string old, string renamed, CancellationToken cancellationToken)
    {
        var folder = await EditedFolder.OpenAsync(context, directory, cancellationToken);
        var symbol = Find(folder.Workspace, old, context);
        var plan = folder.Workspace.Rename(symbol, renamed, cancellationToken);
        return await folder.ApplyAsync(plan, context.Texts.Renamed(symbol.Id, renamed, plan.Edits.Count), cancellationToken);
    }

    /// <summary>What the id stands for; where that is several things, a kind before it says which.</summary>
    /// <exception cref="CliException">It stands for nothing, or for several things.</exception>
    private static Symbol Find(RuleWorkspace workspace, string written, CliContext context)
    {
        var colon = written.IndexOf(':', StringComparison.Ordinal);
        var kind =
            colon < 0
                ? null
                : Enum.GetValues<SymbolKind>()
                    .Select(one => (SymbolKind?)one)
                    .FirstOrDefault(one => WordFor(one!.Value) == written[..colon]);
        var id = kind is null ? written : written[(colon + 1)..];
        var found = workspace.SymbolsOf(id).Where(symbol => kind is null || symbol.Kind == kind).ToList();
        return found switch
        {
            [var one] => one,
            [] => throw new CliException(
                context.Texts.NothingToRename(written, DiagnosticHelp.Nearest(id, workspace.Symbols.Select(symbol => symbol.Id)))),
            _ => throw new CliException(context.Texts.RenameWhich(written, found.Select(Full))),
        };
    }

    private static string Full(Symbol symbol) =>
        $"{WordFor(symbol.Kind)}:{(symbol.Owner.Length == 0 ? "" : symbol.Owner + ".")}{symbol.Id}";

    private static string WordFor(SymbolKind kind) => char.ToLowerInvariant(kind.ToString()[0]) + kind.ToString()[1..];
}
