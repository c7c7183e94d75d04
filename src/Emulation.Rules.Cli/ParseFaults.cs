using System.CommandLine;
using System.CommandLine.Completions;
using System.CommandLine.Parsing;
using Emulation.Rules.Cli.Output;
using Emulation.Rules.Diagnostics;

namespace Emulation.Rules.Cli;

/// <summary>
/// What is wrong with a command line, in the language of the program: the parser knows only that of the operating system. One slip is one
/// message.
/// </summary>
internal static class ParseFaults
{
    public static IReadOnlyList<string> Of(ParseResult parsed, Texts texts)
    {
        var withoutValue = WithoutValue(parsed).ToList();
        if (withoutValue.Count > 0)
        {
            return [.. withoutValue.Select(option => texts.OptionWithoutValue(option.Option.Name)).Distinct(StringComparer.Ordinal)];
        }

        var errors = parsed.Errors.Where(error => error.SymbolResult is not CommandResult).ToList();
        if (parsed.CommandResult.Command is { Subcommands.Count: > 0 } group)
        {
            return [
                WithoutCommand(group, parsed.UnmatchedTokens, texts),
                .. errors.Select(error => Describe(error, parsed, texts)).OfType<string>(),
            ];
        }

        var known = NamesOf(parsed);
        var unknown = Unknown(parsed.UnmatchedTokens).ToList();
        var meant =
            unknown.Concat(Misplaced(errors))
                .Select(token => DiagnosticHelp.Nearest(token, known))
                .OfType<string>()
                .ToHashSet(StringComparer.Ordinal);

        // What was only misspelt is not missing as well.
        var described =
            errors.Where(error => OptionOf(error) is not { } option || !IsMissing(option) || !meant.Contains(option.Option.Name))
                .Select(error => Describe(error, parsed, texts));
        var others =
            unknown.Select(
                token =>
                    token.StartsWith('-') ? texts.UnknownOption(token, DiagnosticHelp.Nearest(token, known))
                        : texts.UnknownArgument(token));
        return [.. described.OfType<string>().Concat(others).Distinct(StringComparer.Ordinal)];
    }

    /// <summary>Whether the parser took the name of an option for the value of the one before it, and saw nothing wrong in that.</summary>
    public static bool HasOptionForValue(ParseResult parsed) => WithoutValue(parsed).Any();

    /// <summary>Options whose value would be the name of another one: what stands behind that name is the other's, not unknown.</summary>
    private static IEnumerable<OptionResult> WithoutValue(ParseResult parsed)
    {
        var known = NamesOf(parsed);
        for (SymbolResult? at = parsed.CommandResult; at is CommandResult command; at = at.Parent)
        {
            foreach (var option in command.Children.OfType<OptionResult>())
            {
                if (option.Tokens.Any(token => known.Contains(token.Value.Split('=')[0], StringComparer.Ordinal)))
                {
                    yield return option;
                }
            }
        }
    }

    private static string WithoutCommand(Command group, IReadOnlyList<string> tokens, Texts texts)
    {
        var commands = group.Subcommands.Select(command => command.Name).ToList();
        return tokens.FirstOrDefault(token => !token.StartsWith('-')) is { } word
            ? texts.UnknownCommand(word, DiagnosticHelp.Nearest(word, commands), commands)
            : tokens.Count > 0
                ? texts.UnknownOption(tokens[0], DiagnosticHelp.Nearest(tokens[0], group.Options.Select(option => option.Name)))
            : group is RootCommand ? texts.NoCommand
            : texts.NoCommandOf(group.Name, commands);
    }

    /// <summary>What nothing takes; the value of an option that there is not belongs to it.</summary>
    private static IEnumerable<string> Unknown(IReadOnlyList<string> tokens) =>
        tokens.Where(
            (token, i) =>
                i == 0 || token.StartsWith('-') || !tokens[i - 1].StartsWith('-') || tokens[i - 1].Contains('=', StringComparison.Ordinal))
            .Select(token => token.StartsWith('-') ? token.Split('=')[0] : token);

    /// <summary>Options that there are not, taken for a folder.</summary>
    private static IEnumerable<string> Misplaced(IEnumerable<ParseError> errors) =>
        errors.Select(error => error.SymbolResult)
            .OfType<ArgumentResult>()
            .SelectMany(argument => argument.Tokens)
            .Select(token => token.Value)
            .Where(token => token.StartsWith('-'));

    private static List<string> NamesOf(ParseResult parsed)
    {
        var names = new List<string>();
        for (SymbolResult? at = parsed.CommandResult; at is not null; at = at.Parent)
        {
            names.AddRange(
                at is CommandResult command
                    ? command.Command.Options.Where(option => at == parsed.CommandResult || option.Recursive).Select(option => option.Name)
                    : []);
        }

        return names;
    }

    private static OptionResult? OptionOf(ParseError error) =>
        error.SymbolResult as OptionResult ?? error.SymbolResult?.Parent as OptionResult;

    private static bool IsMissing(OptionResult option) => option.Implicit || option.IdentifierToken is null;

    /// <summary>Null where another message says it already.</summary>
    private static string? Describe(ParseError error, ParseResult parsed, Texts texts)
    {
        var option = OptionOf(error);
        var tokens = option?.Tokens ?? error.SymbolResult?.Tokens ?? [];
        if (option is not null)
        {
            return IsMissing(option) ? texts.OptionMissing(option.Option.Name)
                : tokens.Count == 0 ? texts.OptionWithoutValue(option.Option.Name)
                : tokens.Count > 1 ? texts.OptionTwice(option.Option.Name)
                : ChoicesOf(option.Option) is { Count: > 0 } values ? texts.NotAmong(tokens[0].Value, values)
                : texts.OptionTakesWholeNumber(option.Option.Name, tokens[0].Value);
        }

        if (tokens.FirstOrDefault(token => token.Value.StartsWith('-')) is { } misplaced)
        {
            return texts.UnknownOption(misplaced.Value, DiagnosticHelp.Nearest(misplaced.Value, NamesOf(parsed)));
        }

        return error.SymbolResult is not ArgumentResult { Argument: var argument } ? null
            : tokens.Count == 0 ? texts.ArgumentMissing(argument.Name)
            : ChoicesOf(argument) is { Count: > 0 } choices ? texts.NotAmong(tokens[0].Value, choices)
            : texts.UnknownArgument(tokens[^1].Value);
    }

    private static List<string> ChoicesOf(Symbol symbol) => [.. symbol.GetCompletions(CompletionContext.Empty).Select(item => item.Label)];
}
