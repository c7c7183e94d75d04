using System.CommandLine;
using Emulation.Rules.Cli.Output;

namespace Emulation.Rules.Cli.Commands;

/// <summary>What <c>score</c> and <c>explain</c> have in common: a campaign and its data.</summary>
internal sealed class EvaluationArguments(Texts texts)
{
    private readonly DirectoryArgument<string> _directory = new(texts.AboutDirectory);
    private readonly DataArguments _data = new(texts);
    private readonly Option<string[]> _whatIf = new("--what-if") { Description = texts.AboutWhatIf, HelpName = "P:INDICATOR=VALUE" };

    public void AddTo(Command command)
    {
        command.Add(_directory);
        _data.AddTo(command);
        command.Add(_whatIf);
    }

    /// <exception cref="CliException">There is no such culture, or items are not given as NAME=FILE[,FILE…].</exception>
    public EvaluationRequest RequestIn(ParseResult parsed) =>
        _data.RequestIn(parsed, parsed.GetRequiredValue(_directory)) with { WhatIf = parsed.GetValue(_whatIf) ?? [] };
}
