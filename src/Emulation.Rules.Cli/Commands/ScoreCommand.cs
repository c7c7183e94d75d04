using System.CommandLine;
using Emulation.Rules.Cli.Output;

namespace Emulation.Rules.Cli.Commands;

/// <summary><c>score DIR --data FILE</c>: evaluates everyone.</summary>
internal static class ScoreCommand
{
    public static Command Create(CliContext context)
    {
        var arguments = new EvaluationArguments(context.Texts);
        var format = new FormatOption(context.Texts, "table", "json", "csv");
        var file = new Option<string?>("--out") { Description = context.Texts.AboutOut, HelpName = "FILE" };
        var command = new Command("score", context.Texts.AboutScore);
        arguments.AddTo(command);
        command.Add(format);
        command.Add(file);
        command.SetAction(async (parsed, cancellationToken) =>
        {
            var data = arguments.DataIn(parsed);
            if (IsSameFile(parsed.GetValue(file), data))
            {
                throw new CliException(context.Texts.OutIsData(data));
            }

            var run = await EvaluationRun.TryAsync(
                context, arguments.RequestIn(parsed), cancellationToken);
            if (run is null)
            {
                return ExitCodes.Findings;
            }

            await WriteAsync(context, run, parsed.GetRequiredValue(format), parsed.GetValue(file), cancellationToken);
            return FaultLines.Write(context, run) > 0 ? ExitCodes.Findings : ExitCodes.Fine;
        });
        return command;
    }

    private static bool IsSameFile(string? target, string data) =>
        !string.IsNullOrEmpty(target) && data.Length > 0 && Path.GetFullPath(target) == Path.GetFullPath(data);

    private static async Task WriteAsync(CliContext context, EvaluationRun run, string format, string? file, CancellationToken cancellationToken)
    {
        if (file is null)
        {
            Write(context, run, format);
            return;
        }

        var text = new StringWriter { NewLine = "\n" };
        Write(context with { Output = text, IsTerminal = false, UsesColor = false }, run, format);
        await AtomicFile.WriteAsync(file, text.ToString(), context.Texts, cancellationToken);
    }

    private static void Write(CliContext context, EvaluationRun run, string format)
    {
        switch (format)
        {
            case "json":
                context.Output.Write(EvaluationJson.Serialize(run.Evaluation) + "\n");
                break;
            case "csv":
                ScoreCsv.Write(context.Output, run.Campaign.Definition, run.Evaluation);
                break;
            default:
                ScoreTable.Write(context, run.Campaign.Definition, run.Evaluation);
                break;
        }
    }
}
