using System.CommandLine;

namespace Emulation.Rules.Cli.Commands;

/// <summary><c>DIR</c>, or what else a folder is called, which an option that does not exist is not mistaken for.</summary>
internal sealed class DirectoryArgument<T> : Argument<T>
{
    public DirectoryArgument(string description, string name = "DIR")
        : base(name)
    {
        Description = description;
        Validators.Add(result =>
        {
            foreach (var token in result.Tokens.Where(token => token.Value.StartsWith('-')))
            {
                // What is said of it is worked out from the token.
                result.AddError(token.Value);
            }
        });
    }
}
