using System.CommandLine;
using Emulation.Rules.Cli.Output;
using Emulation.Rules.Diagnostics;
using Emulation.Rules.Serialization;

namespace Emulation.Rules.Cli.Commands;

/// <summary><c>texts</c>: every text there is, for whoever translates them.</summary>
internal static class TextsCommand
{
    public static Command Create(CliContext context)
    {
        var file = new Option<string?>("--out") { Description = context.Texts.AboutOut, HelpName = "FILE" };
        var command = new Command("texts", context.Texts.AboutTexts) { file };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            var catalogue = TextCatalogue.For(context.Texts.Language);
            var listed = TextCatalogueJson.SerializeKeys(catalogue) + "\n";
            if (parsed.GetValue(file) is { } path)
            {
                await AtomicFile.WriteAsync(path, listed, context.Texts, cancellationToken);
            }
            else
            {
                await context.Output.WriteAsync(listed);
            }

            if (catalogue is not null)
            {
                context.Error.WriteLine(context.Texts.TextsMissing(
                    catalogue.Language.Code, catalogue.Missing.Count, TextCatalogue.Keys.Count));
            }

            return ExitCodes.Fine;
        });
        return command;
    }
}
