using Emulation.Rules.Cli.Commands;
using Emulation.Rules.Cli.Output;
using Emulation.Rules.Documents;

namespace Emulation.Rules.Cli.Data;

/// <summary>
/// The data of the two campaigns that a comparison is of, first those of the one, then those of the other. A file that both name is opened
/// once, for a pipe gives what it has only once; and where both campaigns read all of them alike, what the first made of them is taken.
/// </summary>
/// <param name="first">The files of the first campaign.</param>
/// <param name="second">The files of the second one.</param>
/// <param name="open">Gives the bytes of a file.</param>
internal sealed class SharedData(EvaluationRequest first, EvaluationRequest second, OpenFile open)
{
    private readonly HashSet<string> _shared =
        new(FilesOf(first).Intersect(FilesOf(second), StringComparer.Ordinal), StringComparer.Ordinal);
    private readonly Dictionary<string, MemoryStream> _opened = new(StringComparer.Ordinal);
    private (Campaign Campaign, SubmissionReading Reading)? _read;

    /// <summary>Reads what one of the two campaigns is applied to.</summary>
    /// <exception cref="CliException">A file is missing or cannot be read.</exception>
    public async Task<SubmissionReading> ReadAsync(
        CliContext context, Campaign campaign, EvaluationRequest request, CancellationToken cancellationToken)
    {
        if (_read is { } before)
        {
            _read = null;
            if (HaveSameFiles && SubmissionFile.IsReadAlike(before.Campaign, campaign))
            {
                _opened.Clear();
                return before.Reading;
            }
        }

        using var progress = context.LineFor(context.Texts.ReadSoFar);
        var files = new DataFiles(campaign, request.Culture, context.Texts, progress, OpenAsync);
        var reading = await files.ReadAsync(request, cancellationToken);
        _read = ReferenceEquals(request, first) && HaveSameFiles ? (campaign, reading) : null;
        return reading;
    }

    private bool HaveSameFiles => first with { Directory = "" } == second with { Directory = "" };

    private static IEnumerable<string> FilesOf(EvaluationRequest request) =>
        request.Items.SelectMany(items => items.Files).Append(request.Data).Concat(request.History is { } history ? [history] : []);

    /// <summary>Whoever asks second takes the bytes away.</summary>
    private async Task<MemoryStream> OpenAsync(string path, Texts texts, CancellationToken cancellationToken)
    {
        if (_opened.Remove(path, out var opened))
        {
            return opened;
        }

        var bytes = await open(path, texts, cancellationToken);
        if (_shared.Remove(path))
        {
            _opened.Add(path, new MemoryStream(bytes.GetBuffer(), 0, (int)bytes.Length, writable: false, publiclyVisible: true));
        }

        return bytes;
    }
}
