using System.CommandLine;
using Emulation.Rules.Cli.Output;
using Emulation.Rules.Scaffold;

namespace Emulation.Rules.Cli.Commands;

/// <summary><c>new DIR</c>: a campaign to start from, which validates and whose cases pass.</summary>
internal static class NewCommand
{
    private const string DataFile = "data/units.csv";

    public static Command Create(CliContext context)
    {
        var directory = new DirectoryArgument<string>(context.Texts.AboutNewDirectory);
        var command = new Command("new", context.Texts.AboutNew) { directory };
        command.SetAction((parsed, cancellationToken) => RunAsync(context, parsed.GetRequiredValue(directory), cancellationToken));
        return command;
    }

    private static async Task<int> RunAsync(CliContext context, string directory, CancellationToken cancellationToken)
    {
        NewFolder.CheckVacant(directory, context.Texts);
        var id = CampaignScaffold.IdFrom(Path.GetFileName(Path.TrimEndingDirectorySeparator(Path.GetFullPath(directory))));
        var files = CampaignScaffold.Files(id, CampaignScaffold.YearIn(id) ?? context.Time.GetLocalNow().Year, context.Texts.Language);
        await NewFolder.WriteAsync(directory, files, context.Texts, cancellationToken);

        string[] lines =
        [
            context.Texts.CampaignMade(id, directory, files.Keys),
            context.Texts.NextSteps,
            .. new[] { Next("validate"), Next("test"), Next("score", "--data", Path.Combine(directory, DataFile)) }.Select(
                line => "  " + line),
        ];
        foreach (var line in lines)
        {
            context.Output.WriteLine(PlainText.OneLine(line));
        }

        return ExitCodes.Fine;

        string Next(string command, params string[] more) => CommandLine.Of(context, [command, directory, .. more]);
    }
}
