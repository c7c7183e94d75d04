using System.IO.Pipelines;
using Emulation.Rules.Definitions;
using Emulation.Rules.Diagnostics;
using Emulation.Rules.Documents.Reading;

namespace Emulation.Rules.Documents.Spreadsheets;

/// <summary>
/// A workbook on its way into a stream. What writes it is synchronous, as the format's libraries are; a stream of a host may be
/// asynchronous only, as that of an answer over HTTP is. A pipe stands between them, and never holds more than a few kilobytes.
/// </summary>
internal static class WorkbookFile
{
    public static async Task WriteAsync(
        Action<WorkbookWriter> write, Stream output, IProgress<WorkProgress>? progress, CancellationToken cancellationToken)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var pipe = new Pipe();
        var writing = Task.Run(() => Write(write, pipe.Writer, new RowWatch(progress, WorkMeter.Of(stop.Token))), CancellationToken.None);
        try
        {
            await pipe.Reader.CopyToAsync(output, cancellationToken).ConfigureAwait(false);
        }
        catch
        {
            // What is written further is thrown away.
            await stop.CancelAsync().ConfigureAwait(false);
            await pipe.Reader.CompleteAsync().ConfigureAwait(false);
            await writing.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            throw;
        }

        await pipe.Reader.CompleteAsync().ConfigureAwait(false);
        await writing.ConfigureAwait(false);
    }

    private static void Write(Action<WorkbookWriter> write, PipeWriter pipe, RowWatch rows)
    {
        Exception? fault = null;
        try
        {
            using var stream = pipe.AsStream(leaveOpen: true);
            using var package = new PackageWriter(stream);
            var workbook = new WorkbookWriter(package, rows);
            write(workbook);
            workbook.Finish();
            rows.End();
        }
        catch (Exception exception)
        {
            fault = exception;
            throw;
        }
        finally
        {
            pipe.Complete(fault);
        }
    }
}
