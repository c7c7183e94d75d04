using System.Text.Json;
using Emulation.Rules.Mutation;

namespace Emulation.Rules.Cli.Output;

/// <summary>Which changes of the rules no worked example notices.</summary>
internal static class MutationLines
{
    public static void Write(CliContext context, MutationReport report)
    {
        foreach (var survivor in report.Survivors)
        {
            context.Output.WriteLine(PlainText.OneLine($"{survivor.Position}: {context.Texts.Unnoticed(survivor)}"));
        }

        context.Output.WriteLine(context.Texts.ChangesNoticed(report.Noticed, report.Total));
        if (report.NotTried > 0)
        {
            context.Output.WriteLine(context.Texts.ChangesNotTried(report.NotTried));
        }
    }

    /// <summary>The survivors in the order they were tried.</summary>
    public static object Shape(MutationReport report) => new
    {
        report.Total,
        report.Noticed,
        report.NotTried,
        Survivors = report.Survivors.Select(survivor => new
        {
            Kind = JsonNamingPolicy.CamelCase.ConvertName(survivor.Kind.ToString()),
            survivor.Workflow,
            survivor.Name,
            survivor.Before,
            survivor.After,
            survivor.Position.File,
            survivor.Position.Line,
            survivor.Position.Column,
        }),
    };
}
