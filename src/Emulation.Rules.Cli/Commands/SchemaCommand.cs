using System.CommandLine;

namespace Emulation.Rules.Cli.Commands;

/// <summary><c>schema NAME</c>: the JSON Schema of one kind of file.</summary>
internal static class SchemaCommand
{
    private static readonly Dictionary<string, Func<string>> Schemas = new(StringComparer.Ordinal)
    {
        ["campaign"] = () => JsonSchemas.Campaign,
        ["extension"] = () => JsonSchemas.Extension,
        ["workflow"] = () => JsonSchemas.Workflow,
        ["cases"] = () => JsonSchemas.Cases,
        ["submissions"] = () => JsonSchemas.Submissions,
        ["decisions"] = () => JsonSchemas.Decisions,
    };

    public static Command Create(CliContext context)
    {
        var name = new Argument<string>("NAME") { Description = context.Texts.AboutSchemaName };
        name.AcceptOnlyFromAmong([.. Schemas.Keys]);
        var command = new Command("schema", context.Texts.AboutSchema) { name };
        command.SetAction(async (parsed, _) =>
        {
            await context.Output.WriteAsync(Schemas[parsed.GetRequiredValue(name)]());
            return ExitCodes.Fine;
        });
        return command;
    }
}
