using System.CommandLine;
using System.CommandLine.Completions;
using System.CommandLine.Parsing;
using Emulation.Rules.Cli.Output;

namespace Emulation.Rules.Cli;

/// <summary>What is wrong with a command line, in the language of the program: the parser knows only that of the operating system.</summary>
internal static class ParseFaults
{
    public static IReadOnlyList<string> Of(ParseResult parsed, Texts texts)
    {
        var known = parsed.Errors.Where(error => error.SymbolResult is not CommandResult).Select(error => Describe(error, texts));
        var unknown = parsed.UnmatchedTokens.Select(token => token.StartsWith('-') ? texts.UnknownOption(token) : texts.UnknownArgument(token));
        IEnumerable<string> missing = parsed.CommandResult.Command is RootCommand ? [texts.NoCommand] : [];
        return [.. missing.Concat(known).Concat(unknown).Distinct(StringComparer.Ordinal)];
    }

    private static string Describe(ParseError error, Texts texts)
    {
        var option = error.SymbolResult as OptionResult ?? error.SymbolResult?.Parent as OptionResult;
        var tokens = option?.Tokens ?? error.SymbolResult?.Tokens ?? [];
        if (option is not null)
        {
            return option.Implicit || option.IdentifierToken is null ? texts.OptionMissing(option.Option.Name)
                : tokens.Count == 0 ? texts.OptionWithoutValue(option.Option.Name)
                : tokens.Count > 1 ? texts.OptionTwice(option.Option.Name)
                : texts.NotAmong(tokens[0].Value, ChoicesOf(option.Option));
        }

        return error.SymbolResult is ArgumentResult { Argument: var argument }
            ? tokens.Count == 0 ? texts.ArgumentMissing(argument.Name)
                : ChoicesOf(argument) is { Count: > 0 } choices ? texts.NotAmong(tokens[0].Value, choices)
                : error.Message
            : error.Message;
    }

    private static List<string> ChoicesOf(Symbol symbol) => [.. symbol.GetCompletions(CompletionContext.Empty).Select(item => item.Label)];
}
