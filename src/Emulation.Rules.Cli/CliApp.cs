using System.CommandLine;
using System.CommandLine.Invocation;
using Emulation.Rules.Cli.Commands;
using Emulation.Rules.Cli.Output;
using Emulation.Rules.Diagnostics;

namespace Emulation.Rules.Cli;

/// <summary>The program, without the process around it.</summary>
internal static class CliApp
{
    // A participant's id may begin with '@', which would otherwise name a response file.
    private static readonly ParserConfiguration Parser = new() { ResponseFileTokenReplacer = null };

    public static async Task<int> RunAsync(
        string[] args, TextWriter output, TextWriter error, Func<string, string?> environment, TimeProvider time,
        CancellationToken cancellationToken)
    {
        var isTerminal = ReferenceEquals(output, Console.Out) && !Console.IsOutputRedirected;
        var showsProgress = ReferenceEquals(error, Console.Error) && !Console.IsErrorRedirected;
        CliContext ContextIn(Language language) => new()
        {
            Output = output,
            Error = error,
            Texts = new Texts(language),
            Time = time,
            IsTerminal = isTerminal,
            ShowsProgress = showsProgress,
            UsesColor = isTerminal && string.IsNullOrEmpty(environment("NO_COLOR")),
        };

        var context = ContextIn(LanguageChoice.From(environment));
        var (lang, texts) = (new LanguageOption(context.Texts, []), new TextsOption(context.Texts));
        IReadOnlyList<Language>? added = [];
        var parsed = CreateRoot(context, lang, texts).Parse(args, Parser);
        if (texts.FilesIn(parsed, environment) is { Count: > 0 } files)
        {
            var exitCode = await GuardedAsync(context, async () =>
            {
                added = await TextsOption.RegisterAsync(files, context, cancellationToken);
                return added is null ? ExitCodes.Unusable : ExitCodes.Fine;
            });
            if (exitCode != ExitCodes.Fine)
            {
                return exitCode;
            }

            context = ContextIn(LanguageChoice.From(environment)) with { OptionsInForce = texts.WrittenIn(parsed) };
            (lang, texts) = (new LanguageOption(context.Texts, added!), new TextsOption(context.Texts));
            parsed = CreateRoot(context, lang, texts).Parse(args, Parser);
        }

        if (lang.ChosenIn(parsed) is { } chosen)
        {
            // Commands are made with their texts, so another language means making them again.
            context = ContextIn(chosen) with { OptionsInForce = [.. texts.WrittenIn(parsed), lang.Name, chosen.Code] };
            parsed = CreateRoot(context, new LanguageOption(context.Texts, added!), new TextsOption(context.Texts)).Parse(args, Parser);
        }

        return await InvokeAsync(parsed, context, cancellationToken);
    }

    private static RootCommand CreateRoot(
        CliContext context, LanguageOption lang, TextsOption texts) => TranslatedHelp.In(context.Texts, new(context.Texts.AboutProgram)
    {
        lang,
        texts,
        ValidateCommand.Create(context),
        ScoreCommand.Create(context),
        ExplainCommand.Create(context),
        DiffCommand.Create(context),
        TestCommand.Create(context),
        ExpandCommand.Create(context),
        SchemaCommand.Create(context),
        TextsCommand.Create(context),
        TemplateCommand.Create(context),
        NewCommand.Create(context),
        ImportCommand.Create(context),
        RenameCommand.Create(context),
        SetCommand.Create(context),
        LspCommand.Create(context),
        ReportCommand.Create(context),
        VerifyCommand.Create(context),
        StoreCommand.Create(context),
        StudioCommand.Create(context),
    });

    private static async Task<int> InvokeAsync(ParseResult parsed, CliContext context, CancellationToken cancellationToken)
    {
        if (parsed.Action is ParseErrorAction || ParseFaults.HasOptionForValue(parsed))
        {
            return Told(ExitCodes.Unusable, () => WriteFaults(parsed, context));
        }

        var configuration = new InvocationConfiguration
        {
            Output = context.Output,
            Error = context.Error,
            EnableDefaultExceptionHandler = false,
        };
        return await GuardedAsync(context, () => parsed.InvokeAsync(configuration, cancellationToken));
    }

    /// <summary>What work comes to, foreseeable faults included, which standard error is told.</summary>
    private static async Task<int> GuardedAsync(CliContext context, Func<Task<int>> work)
    {
        try
        {
            return await work();
        }
        catch (CliException exception)
        {
            return Told(exception.ExitCode, () => WriteError(context, exception.Message, exception.Position));
        }
        catch (CampaignException exception)
        {
            return Told(
                ExitCodes.Findings,
                () => DiagnosticText.Write(context.Error, exception.Diagnostics, new SourceTexts(), context.Texts.Language));
        }
        catch (OperationCanceledException)
        {
            return Told(ExitCodes.Cancelled, () => WriteError(context, context.Texts.Cancelled));
        }
        catch (PlatformNotSupportedException) when ("e\u0301".Normalize().Length > 1)
        {
            return Told(ExitCodes.Unusable, () => WriteError(context, context.Texts.NoUnicode));
        }
        catch (Exception exception) when (IsOfTheSystem(exception))
        {
            return Told(ExitCodes.Unusable, () => WriteError(context, context.Texts.ReasonOf(exception)));
        }
    }

    /// <summary>The exit code; all there is to tell where standard error is closed, or its disk full.</summary>
    private static int Told(int exitCode, Action tell)
    {
        try
        {
            tell();
        }
        catch (Exception exception) when (IsOfTheSystem(exception))
        {
            return exitCode;
        }

        return exitCode;
    }

    private static bool IsOfTheSystem(Exception exception) => exception is IOException or UnauthorizedAccessException;

    private static void WriteFaults(ParseResult parsed, CliContext context)
    {
        foreach (var message in ParseFaults.Of(parsed, context.Texts))
        {
            WriteError(context, message);
        }

        context.Error.WriteLine(context.Texts.SeeHelp(CommandLine.Of(context, "--help")));
    }

    private static void WriteError(CliContext context, string message, SourcePosition? position = null) =>
        context.Error.WriteLine(PlainText.OneLine($"{(position is null ? "" : position + ": ")}{context.Texts.Error}: {message}"));
}
