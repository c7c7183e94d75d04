using System.CommandLine;
using Emulation.Rules.Cli.Output;

namespace Emulation.Rules.Cli.Commands;

/// <summary><c>DIR</c>, or what else a folder is called, which an option that does not exist is not mistaken for.</summary>
internal sealed class DirectoryArgument<T> : Argument<T>
{
    public DirectoryArgument(Texts texts, string description, string name = "DIR")
        : base(name)
    {
        Description = description;
        Validators.Add(result =>
        {
            foreach (var token in result.Tokens.Where(token => token.Value.StartsWith('-')))
            {
                result.AddError(texts.UnknownOption(token.Value));
            }
        });
    }
}
