using System.CommandLine;
using Emulation.Rules.Cli.Output;

namespace Emulation.Rules.Cli.Commands;

/// <summary><c>expand DIR</c>: the RulesEngine workflows a campaign stands for.</summary>
internal static class ExpandCommand
{
    public static Command Create(CliContext context)
    {
        var directory = new DirectoryArgument<string>(context.Texts.AboutDirectory);
        var command = new Command("expand", context.Texts.AboutExpand) { directory };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            if (await CampaignDirectory.LoadAsync(
                context,
                parsed.GetRequiredValue(directory),
                new SourceTexts(),
                cancellationToken) is not { } campaign)
            {
                return ExitCodes.Findings;
            }

            await context.Output.WriteAsync(campaign.ExpandWorkflows() + "\n");
            return ExitCodes.Fine;
        });
        return command;
    }
}
