using System.Text;
using Emulation.Rules.Cli.Output;
using Emulation.Rules.Serialization;

namespace Emulation.Rules.Cli.Commands;

/// <summary><c>score</c> of many participants: what is written is not kept.</summary>
internal sealed class StreamedScore(CliContext context, CheckedData data, EvaluationRequest request)
{
    /// <summary>With so many, holding every line of every sheet costs more than reading the data once more.</summary>
    public const int Many = 5_000;

    public const string Json = "json";
    public const string Csv = "csv";
    public const string Dossier = "dossier";

    /// <summary>Whether it is for these data in this format.</summary>
    public static bool Takes(CheckedData data, EvaluationRequest request, string format) =>
        data.Submissions.Count >= Many && request.WhatIf.Count == 0 && format is Json or Csv or Dossier;

    /// <returns>How many rules failed; they are on standard error.</returns>
    public async Task<int> RunAsync(string format, string? file, CancellationToken cancellationToken)
    {
        // What read and checked the data may still be on the stack, on which this goes on, and holds their files.
        await Task.Yield();
        if (file is not null)
        {
            var count = 0;
            await AtomicFile.WriteAsync(
                file, async stream => count = await EvaluateAsync(format, stream, cancellationToken), context.Texts, cancellationToken);
            return count;
        }

        // The fingerprint of a result stands before it, so that the output has to be there before its first line can be.
        await using var spool = new FileStream(
            Path.Combine(Path.GetTempPath(), Path.GetRandomFileName()),
            new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.ReadWrite, Options = FileOptions.DeleteOnClose });
        var faults = await EvaluateAsync(format, spool, cancellationToken);
        spool.Position = 0;
        using var text = new StreamReader(
            spool, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), detectEncodingFromByteOrderMarks: false);
        var buffer = new char[1 << 16];
        while (await text.ReadAsync(buffer, cancellationToken) is > 0 and var read)
        {
            await context.Output.WriteAsync(buffer.AsMemory(0, read), cancellationToken);
        }

        return faults;
    }

    private async Task<int> EvaluateAsync(string format, Stream stream, CancellationToken cancellationToken)
    {
        if (format == Csv)
        {
            await using var writer = new StreamWriter(stream, leaveOpen: true);
            using var rows = new ScoreCsv(writer, data.Campaign.Definition, request.Culture);
            return await EvaluateAsync(rows, cancellationToken);
        }

        using var sink = format == Dossier ? EvaluationJsonSink.ForDossier(stream) : new EvaluationJsonSink(stream);
        var faults = await EvaluateAsync(sink, cancellationToken);
        await stream.WriteAsync("\n"u8.ToArray(), cancellationToken);
        return faults;
    }

    private async Task<int> EvaluateAsync(IEvaluationSink sink, CancellationToken cancellationToken)
    {
        using var progress = context.LineFor(context.Texts.Scored);
        var watched = new WatchedSink(sink, context, data, progress);

        // What checking leaves behind is given back before the scoring begins: a command has the process to itself, and what counts is how
        // much memory it takes at its peak, which a collector that sees plenty of room lets grow.
        GC.Collect();
        await data.Campaign.EvaluateAsync(data.Source, watched, null, cancellationToken);
        return watched.Faults;
    }
}
