using System.Text;
using Emulation.Rules.Diagnostics;
using Emulation.Rules.Json;

namespace Emulation.Rules.Files;

/// <summary>
/// Finds the files of a campaign on disk. Strangers may have put them there: what is no regular file is never opened, nothing is read from
/// outside the folder, and lengths are known before anything is read.
/// </summary>
internal sealed class CampaignFolder
{
    /// <summary>A text of the greatest length has at most this many bytes, so that what is longer need not be read.</summary>
    private static readonly long MostBytes = 3L * JsonLimits.Rules.Characters;

    private static readonly long MostBytesOfData = 3L * JsonLimits.Data.Characters;

    /// <summary>Where campaigns keep their data.</summary>
    private const string DataFolder = "data/";

    private static readonly string[] DataEndings = [".json", ".csv", ".tsv"];

    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private readonly string _directory;
    private readonly DiagnosticBag _bag = new();
    private readonly Dictionary<string, string> _texts = new(StringComparer.Ordinal);

    /// <exception cref="DirectoryNotFoundException">There is no such directory.</exception>
    /// <exception cref="FileNotFoundException">It holds no <c>campaign.json</c>.</exception>
    public CampaignFolder(string directory)
    {
        ArgumentException.ThrowIfNullOrEmpty(directory);
        if (!Directory.Exists(directory))
        {
            throw new DirectoryNotFoundException($"There is no directory '{directory}'.");
        }

        if (!File.Exists(Path.Combine(directory, CampaignFiles.CampaignFile)))
        {
            throw new FileNotFoundException(
                $"Directory '{directory}' holds no {CampaignFiles.CampaignFile}.", Path.Combine(directory, CampaignFiles.CampaignFile));
        }

        _directory = directory;
    }

    /// <summary>
    /// The files to read: the path within the campaign, where the file really is, and its length in bytes. None is empty.
    /// </summary>
    /// <param name="partly">Whether one that cannot be taken leaves the others to be read, as for editing; rules are whole or not.</param>
    public IReadOnlyList<(string Path, string File, int Length)> Find(bool partly = false)
    {
        var root = RealPath.Of(_directory);
        var found = new List<(string Path, string File, int Length)>();
        var together = 0L;
        foreach (var path in Paths())
        {
            if (Find(path, root, MostBytes, Codes.TooLarge) is var (file, length))
            {
                together += length;
                found.Add((path, file, length));
            }
        }

        var isWhole = !_bag.HasErrors;
        if ((isWhole || partly) && together > MostBytes)
        {
            _bag.Add(
                Codes.CampaignTooLarge.At(
                    new SourcePosition { File = _directory }, DiagnosticTexts.Bytes(together), DiagnosticTexts.Bytes(MostBytes)));
            return [];
        }

        return isWhole || partly ? found : [];
    }

    /// <summary>The same for <c>campaign.json</c> alone; null where it cannot be taken, or is empty.</summary>
    public (string Path, string File, int Length)? FindCampaign() =>
        Find(CampaignFiles.CampaignFile, RealPath.Of(_directory), MostBytes, Codes.TooLarge) is var (file, length)
            ? (CampaignFiles.CampaignFile, file, length)
            : null;

    /// <summary>The same for the worked examples, which are no part of the campaign; null where there are none to read.</summary>
    public (string Path, string File, int Length)? FindCases()
    {
        var path = CampaignFiles.CasesFile;
        return new FileInfo(Path.Combine(_directory, path)) is { Exists: false, LinkTarget: null }
            || Find(path, RealPath.Of(_directory), MostBytesOfData, Codes.DataTooLarge) is not var (file, length)
            ? null
            : (path, file, length);
    }

    /// <summary>The same for what else of the folder speaks of the campaign: worked examples, submissions, decisions, tables.</summary>
    public IReadOnlyList<(string Path, string File, int Length)> FindBeside()
    {
        var root = RealPath.Of(_directory);
        var found = new List<(string Path, string File, int Length)>();
        foreach (var path in new[] { "", DataFolder }.SelectMany(Beside))
        {
            if (Find(path, root, MostBytesOfData, Codes.DataTooLarge) is var (file, length))
            {
                found.Add((path, file, length));
            }
        }

        return found;
    }

    public void Add(string path, ReadOnlySpan<byte> bytes)
    {
        try
        {
            var text = StrictUtf8.GetString(bytes);
            _texts[path] = text.StartsWith('\uFEFF') ? text[1..] : text;
        }
        catch (DecoderFallbackException)
        {
            _bag.Add(Codes.NotUtf8.At(At(path)));
        }
    }

    /// <summary>The texts, and what is wrong with files that could not be taken.</summary>
    public CampaignFiles Finish() => new(_directory, _texts, _bag.ToSortedList());

    private (string File, int Length)? Find(string path, string? root, long most, DiagnosticDescriptor tooLarge)
    {
        var real = RealPath.Of(Path.Combine(_directory, path));
        if (root is null
            || real is null
            || !real.StartsWith(Path.TrimEndingDirectorySeparator(root) + Path.DirectorySeparatorChar, StringComparison.Ordinal)
            || !File.Exists(real))
        {
            _bag.Add(Codes.LinkOutside.At(At(path)));
            return null;
        }

        var length = new FileInfo(real).Length;
        if (length > most)
        {
            _bag.Add(tooLarge.At(At(path), DiagnosticTexts.Bytes(length), DiagnosticTexts.Bytes(most)));
            return null;
        }

        if (length == 0)
        {
            // A pipe or a device has no length either; opening one could wait, or read, for ever.
            _texts[path] = "";
            return null;
        }

        return (real, (int)length);
    }

    /// <summary>The system may take <c>*.JSON</c> for <c>*.json</c> or not; here the same files are read everywhere.</summary>
    private List<string> Paths()
    {
        var folder = Path.Combine(_directory, CampaignFiles.WorkflowFolder);
        var names =
            Directory.Exists(folder)
                ? Directory.EnumerateFiles(folder).Select(file => Path.GetFileName(file)).Order(StringComparer.Ordinal)
                : Enumerable.Empty<string>();
        List<string> paths = [CampaignFiles.CampaignFile];
        foreach (var name in names.Where(name => name.EndsWith(".json", StringComparison.OrdinalIgnoreCase)))
        {
            var path = CampaignFiles.WorkflowFolder + name;
            if (name.EndsWith(".json", StringComparison.Ordinal))
            {
                paths.Add(path);
            }
            else
            {
                _bag.Add(Codes.UnreadName.At(At(path)));
            }
        }

        return paths;
    }

    private IEnumerable<string> Beside(string folder)
    {
        var directory = Path.Combine(_directory, folder);
        return !Directory.Exists(directory) ? [] : Directory.EnumerateFiles(directory).Select(file => folder + Path.GetFileName(file))
            .Where(path => path != CampaignFiles.CampaignFile && Array.Exists(DataEndings, path.EndsWith)).Order(StringComparer.Ordinal);
    }

    private SourcePosition At(string path) => new() { File = $"{_directory.TrimEnd('/', '\\')}/{path}" };
}
