using System.CommandLine;

namespace Emulation.Rules.Cli.Commands;

/// <summary><c>set DIR PATH VALUE</c>: sets one value and leaves everything else as it is written.</summary>
internal static class SetCommand
{
    public static Command Create(CliContext context)
    {
        var directory = new DirectoryArgument<string>(context.Texts.AboutDirectory);
        var path = new Argument<string>("PATH") { Description = context.Texts.AboutPath };
        var value = new Argument<string>("VALUE") { Description = context.Texts.AboutValue };
        var command = new Command("set", context.Texts.AboutSet) { directory, path, value };
        command.SetAction((parsed, cancellationToken) => RunAsync(
            context, parsed.GetRequiredValue(directory), parsed.GetRequiredValue(path), parsed.GetRequiredValue(value), cancellationToken));
        return command;
    }

    private static async Task<int> RunAsync(
        CliContext context, string directory, string path, string value, CancellationToken cancellationToken)
    {
        var folder = await EditedFolder.OpenAsync(context, directory, cancellationToken);
        return await folder.ApplyAsync(folder.Workspace.Set(path, value), context.Texts.ValueSet(path, value), cancellationToken);
    }
}
