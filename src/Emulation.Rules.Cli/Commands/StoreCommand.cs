using System.CommandLine;

namespace Emulation.Rules.Cli.Commands;

/// <summary>
/// <c>store init|import|export|history|audit</c>: rules in a SQLite store. Nothing here names a type of the store: it is loaded once one of
/// them runs, so that the other commands start no slower for it.
/// </summary>
internal static class StoreCommand
{
    private const string DefaultFile = "rules.db";
    private const int DefaultTake = 20;
    private const int MostTake = 1_000;

    public static Command Create(CliContext context)
    {
        var texts = context.Texts;
        var file = new Option<string>(
            "--db") { Description = texts.AboutStoreFile, HelpName = "FILE", DefaultValueFactory = _ => DefaultFile, Recursive = true };
        return new Command(
            "store",
            texts.AboutStore)
            {
                file, Init(context, file), Import(context, file), Export(context, file), History(context, file), Audit(context, file),
            };
    }

    private static Command Init(CliContext context, Option<string> file)
    {
        var command = new Command("init", context.Texts.AboutStoreInit);
        command.SetAction((parsed, cancellationToken) => new StoreRun(context, parsed.GetRequiredValue(file)).InitAsync(cancellationToken));
        return command;
    }

    private static Command Import(CliContext context, Option<string> file)
    {
        var directory = new DirectoryArgument<string>(context.Texts.AboutDirectories);
        var note = new Option<string>("--note") { Description = context.Texts.AboutStoreNote, HelpName = "TEXT" };
        var command = new Command("import", context.Texts.AboutStoreImport) { directory, note };
        command.SetAction((parsed, cancellationToken) =>
            new StoreRun(context, parsed.GetRequiredValue(file)).ImportAsync(
                parsed.GetRequiredValue(directory), parsed.GetValue(note), cancellationToken));
        return command;
    }

    private static Command Export(CliContext context, Option<string> file)
    {
        var directory = new DirectoryArgument<string>(context.Texts.AboutStoreTarget);
        var drafts = new Option<bool>("--drafts") { Description = context.Texts.AboutStoreDrafts };
        var command = new Command("export", context.Texts.AboutStoreExport) { directory, drafts };
        command.SetAction((parsed, cancellationToken) =>
            new StoreRun(context, parsed.GetRequiredValue(file)).ExportAsync(
                parsed.GetRequiredValue(directory), parsed.GetValue(drafts), cancellationToken));
        return command;
    }

    private static Command History(CliContext context, Option<string> file)
    {
        var campaign = new Argument<string?>(
            "CAMPAIGN") { Description = context.Texts.AboutStoreCampaign, Arity = ArgumentArity.ZeroOrOne };
        var command = new Command("history", context.Texts.AboutStoreHistory) { campaign };
        command.SetAction(
            (parsed, cancellationToken) =>
                new StoreRun(context, parsed.GetRequiredValue(file)).HistoryAsync(parsed.GetValue(campaign), cancellationToken));
        return command;
    }

    private static Command Audit(CliContext context, Option<string> file)
    {
        var take = new Option<int>(
            "--take") { Description = context.Texts.AboutStoreTake, HelpName = "N", DefaultValueFactory = _ => DefaultTake };
        var command = new Command("audit", context.Texts.AboutStoreAudit) { take };
        command.SetAction((parsed, cancellationToken) =>
            new StoreRun(context, parsed.GetRequiredValue(file)).AuditAsync(
                Math.Clamp(parsed.GetValue(take), 1, MostTake), cancellationToken));
        return command;
    }
}
