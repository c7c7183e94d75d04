using System.CommandLine;
using Emulation.Rules.Cases;
using Emulation.Rules.Cli.Output;
using Emulation.Rules.Coverage;
using Emulation.Rules.Diagnostics;
using Emulation.Rules.Mutation;

namespace Emulation.Rules.Cli.Commands;

/// <summary><c>test DIR</c>: runs the campaign's worked examples, and says what of the rules they leave open.</summary>
internal static class TestCommand
{
    public static Command Create(CliContext context)
    {
        var directory = new DirectoryArgument<string>(context.Texts.AboutDirectory);
        var coverage = new Option<bool>("--coverage") { Description = context.Texts.AboutCoverage };
        var mutate = new Option<bool>("--mutate") { Description = context.Texts.AboutMutate };
        var format = new FormatOption(context.Texts, "text", "json");
        var command = new Command("test", context.Texts.AboutTest) { directory, coverage, mutate, format };
        command.SetAction((parsed, cancellationToken) =>
        {
            var request = new CaseRequest
            {
                Directory = parsed.GetRequiredValue(directory),
                Coverage = parsed.GetValue(coverage),
                Mutate = parsed.GetValue(mutate),
                Format = parsed.GetRequiredValue(format),
            };
            return RunAsync(context, request, cancellationToken);
        });
        return command;
    }

    private static async Task<int> RunAsync(CliContext context, CaseRequest request, CancellationToken cancellationToken)
    {
        var sources = new SourceTexts();
        var files = await CampaignDirectory.ReadAsync(request.Directory, context.Texts, cancellationToken);
        sources.Add(files);
        var file = files.FileName(CampaignFiles.CasesFile);
        var text =
            await CampaignDirectory.ReadCasesAsync(request.Directory, context.Texts, cancellationToken)
                ?? throw new CliException(context.Texts.NoCases(file));
        sources.Add(file, text);
        if (!Campaign.TryLoad(files, out var campaign, out var diagnostics, cancellationToken: cancellationToken)
            || !CaseFile.TryRead(campaign.Definition, text, file, out var cases, out diagnostics, cancellationToken))
        {
            DiagnosticText.Write(context.Error, diagnostics, sources, context.Texts.Language);
            return ExitCodes.Findings;
        }

        var results = await CaseRunner.RunJudgedAsync(campaign, cases, cancellationToken: cancellationToken);
        var passed = results.All(r => r.Passed);
        var coverage = request.Coverage ? CaseCoverage.Of(campaign, cases, cancellationToken: cancellationToken) : null;
        if (request.Format == "json")
        {
            var mutation = request.Mutate && passed ? Mutate(context, campaign, cases, cancellationToken) : null;
            await context.Output.WriteAsync(CaseReport.Json(results, request, coverage, mutation, context.Texts.Language) + "\n");
        }
        else
        {
            CaseReport.Write(context, results, sources);
            if (coverage is not null)
            {
                CoverageLines.Write(context, coverage);
            }

            if (request.Mutate && passed)
            {
                MutationLines.Write(context, Mutate(context, campaign, cases, cancellationToken));
            }
        }

        if (request.Mutate && !passed)
        {
            await context.Error.WriteLineAsync(context.Texts.MutationNeedsPassing);
        }

        return passed ? ExitCodes.Fine : ExitCodes.Findings;
    }

    private static MutationReport Mutate(
        CliContext context, Campaign campaign, IReadOnlyList<CampaignCase> cases, CancellationToken cancellationToken)
    {
        using var progress = context.LineFor(context.Texts.TryingChanges);
        return MutationRun.Run(campaign, cases, progress, MutationRun.Most, cancellationToken);
    }
}
