using System.CommandLine;
using Emulation.Rules.Cli.Data;
using Emulation.Rules.Cli.Output;
using Emulation.Rules.Impact;

namespace Emulation.Rules.Cli.Commands;

/// <summary><c>diff OLD NEW --data FILE [--data-new FILE]</c>: who moves when the rules are edited, and which rule moved them.</summary>
internal static class DiffCommand
{
    private const string Old = "OLD";
    private const string New = "NEW";

    public static Command Create(CliContext context)
    {
        var texts = context.Texts;
        var before = new DirectoryArgument<string>(texts.AboutOldRules, Old);
        var after = new DirectoryArgument<string>(texts.AboutNewRules, New);
        var data = new DataArguments(texts);
        var dataNew = new Option<string?>("--data-new") { Description = texts.AboutDataNew, HelpName = "FILE" };
        var gates = new GateOptions(texts);
        var format = new FormatOption(texts, "table", "json");
        var command = new Command("diff", texts.AboutDiff) { before, after };
        data.AddTo(command);
        command.Add(dataNew);
        gates.AddTo(command);
        command.Add(format);
        command.SetAction((parsed, cancellationToken) =>
        {
            var request = data.RequestIn(parsed, parsed.GetRequiredValue(before));
            var other = request with { Directory = parsed.GetRequiredValue(after), Data = parsed.GetValue(dataNew) ?? request.Data };
            return RunAsync(context, request, other, gates.GatesIn(parsed), parsed.GetRequiredValue(format), cancellationToken);
        });
        return command;
    }

    private static async Task<int> RunAsync(
        CliContext context, EvaluationRequest request, EvaluationRequest other, IReadOnlyList<Gate> gates, string format,
        CancellationToken cancellationToken)
    {
        var headingOfNew =
            other.Data == request.Data ? context.Texts.NewSideWithSameData(other.Directory) : context.Texts.NewSide(other.Directory);
        var shared = new SharedData(request, other, InputFile.ReadAsync);
        var (before, faultsBefore) =
            await DiffSide.TryAsync(context, Old, context.Texts.OldSide(request.Directory), request, shared, cancellationToken);
        var (after, faultsAfter) = await DiffSide.TryAsync(context, New, headingOfNew, other, shared, cancellationToken);
        if (before is null || after is null)
        {
            return ExitCodes.Findings;
        }

        var impact = CampaignImpact.Of(before.Campaign, before.Evaluation, after.Campaign, after.Evaluation, cancellationToken);
        if (format == "json")
        {
            await ImpactJson.WriteAsync(context.Output, impact, gates, cancellationToken);
        }
        else
        {
            ImpactTable.Write(
                context,
                new ComparedRules(before.Campaign.Definition, after.Campaign.Definition, context.Texts),
                impact,
                request.Directory,
                other.Directory);
        }

        if (gates.Count > 0 && impact.Comparison.Sheets.Count == 0)
        {
            // A gate that has nothing to look at has not been passed.
            context.Error.WriteLine(context.Texts.NobodyCompared);
            return ExitCodes.Findings;
        }

        var isHit = Gate.WriteHits(context, gates, impact);
        return isHit || faultsBefore + faultsAfter > 0 ? ExitCodes.Findings : ExitCodes.Fine;
    }
}
