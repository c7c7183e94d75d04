using System.CommandLine;
using System.Text.Json;
using System.Text.Json.Serialization;
using Emulation.Rules.Cli.Data;
using Emulation.Rules.Cli.Lsp;
using Microsoft.VisualStudio.Threading;
using StreamJsonRpc;

namespace Emulation.Rules.Cli.Commands;

/// <summary><c>lsp</c>: a language server on standard input and output.</summary>
internal static class LspCommand
{
    public static Command Create(CliContext context)
    {
        var command = new Command("lsp", context.Texts.AboutLsp);
        command.SetAction((_, cancellationToken) => RunAsync(context, cancellationToken));
        return command;
    }

    private static async Task<int> RunAsync(CliContext context, CancellationToken cancellationToken)
    {
        if (StandardStreams.IsInputClosed || StandardStreams.IsOutputClosed)
        {
            throw new CliException(context.Texts.LspIsAlone);
        }

        if (!Console.IsInputRedirected)
        {
            await context.Error.WriteLineAsync(context.Texts.LspIsForEditors);
        }

        using var server = new LanguageServer(context);
        using var formatter = new SystemTextJsonFormatter
        {
            JsonSerializerOptions = new JsonSerializerOptions(
                JsonSerializerDefaults.Web) { DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull },
        };
        await using var handler = new HeaderDelimitedMessageHandler(Console.OpenStandardOutput(), Console.OpenStandardInput(), formatter);
        using var rpc = new JsonRpc(handler, server) { SynchronizationContext = new NonConcurrentSynchronizationContext(sticky: false) };
        server.Client = rpc;
        rpc.StartListening();
        await Task.WhenAny(server.Exited, rpc.Completion).WaitAsync(cancellationToken);
        return server.IsShutDown ? ExitCodes.Fine : ExitCodes.Findings;
    }
}
