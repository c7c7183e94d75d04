using System.CommandLine;
using System.Diagnostics;
using System.Net;
using Emulation.Rules.Cli.Output;
using Emulation.Rules.Store.Faults;
using Emulation.Rules.Studio.Local;
using Microsoft.AspNetCore.Connections;

namespace Emulation.Rules.Cli.Commands;

/// <summary><c>studio [DIR]</c>: the studio on this machine, over a folder of campaigns.</summary>
internal static class StudioCommand
{
    public static Command Create(CliContext context)
    {
        var directory = new DirectoryArgument<string>(context.Texts.AboutStudioDirectory) { Arity = ArgumentArity.ZeroOrOne };
        var port = new Option<int?>("--port") { Description = context.Texts.AboutPort, HelpName = "N" };
        var noBrowser = new Option<bool>("--no-browser") { Description = context.Texts.AboutNoBrowser };
        var command = new Command("studio", context.Texts.AboutStudio) { directory, port, noBrowser };
        command.SetAction((parsed, cancellationToken) =>
            RunAsync(
                context, parsed.GetValue(directory) ?? ".", parsed.GetValue(port) ?? 0, !parsed.GetValue(noBrowser), cancellationToken));
        return command;
    }

    private static async Task<int> RunAsync(
        CliContext context, string directory, int port, bool opensBrowser, CancellationToken cancellationToken)
    {
        if (port is < 0 or > IPEndPoint.MaxPort)
        {
            throw new CliException(context.Texts.NoPort(port));
        }

        if (!Directory.Exists(directory))
        {
            throw CampaignDirectory.Missing(directory, context.Texts);
        }

        var options = new LocalStudioOptions { Folder = directory, Port = port, Language = context.Texts.Language, Time = context.Time };
        await using var studio = await StartAsync(context, options, cancellationToken);
        await context.Output.WriteLineAsync(studio.Address);
        await context.Output.FlushAsync(cancellationToken);
        await context.Error.WriteLineAsync(context.Texts.StudioRuns);
        if (opensBrowser)
        {
            OpenBrowser(context, studio.Address);
        }

        try
        {
            await Task.Delay(Timeout.InfiniteTimeSpan, context.Time, cancellationToken);
        }
        catch (OperationCanceledException)
        {
            // Ctrl+C is how it ends.
        }

        return ExitCodes.Fine;
    }

    /// <exception cref="CliException">Another program listens on the port, or the store cannot be used.</exception>
    private static async Task<LocalStudio> StartAsync(CliContext context, LocalStudioOptions options, CancellationToken cancellationToken)
    {
        try
        {
            return await NewDatabase.WithAsync(
                StoreFile.PathOf(Path.Combine(options.Folder, LocalStudio.DatabaseFile), mustExist: false, context.Texts),
                () => LocalStudio.StartAsync(options, line => context.Error.WriteLine(PlainText.OneLine(line)), cancellationToken));
        }
        catch (StoreException fault)
        {
            throw new CliException(fault.Text.In(context.Texts.Language));
        }
        catch (IOException exception) when (exception.InnerException is AddressInUseException)
        {
            throw new CliException(context.Texts.PortTaken(options.Port));
        }
    }

    /// <summary>Opens the address in the person's own browser; on a machine without one the printed line is there to be copied.</summary>
    private static void OpenBrowser(CliContext context, string address)
    {
        try
        {
            using var browser = Process.Start(new ProcessStartInfo(address) { UseShellExecute = true });
        }
        catch (Exception exception) when (exception is System.ComponentModel.Win32Exception or PlatformNotSupportedException)
        {
            context.Error.WriteLine(context.Texts.NoBrowser);
        }
    }
}
