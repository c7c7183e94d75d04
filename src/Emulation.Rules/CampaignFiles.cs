using System.Text;
using Emulation.Rules.Diagnostics;

namespace Emulation.Rules;

/// <summary>The texts a campaign is made of. A host that keeps rules in a database builds one itself. Immutable.</summary>
public sealed class CampaignFiles
{
    /// <summary>The path of the file every campaign has.</summary>
    public const string CampaignFile = "campaign.json";

    /// <summary>The folder of the workflow files.</summary>
    public const string WorkflowFolder = "workflows/";

    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Texts by path.</summary>
    /// <param name="name">What diagnostics put before the paths: a directory, or the name of another source.</param>
    /// <param name="texts">Path within the campaign, with <c>/</c>, to text: <c>campaign.json</c>, <c>workflows/….json</c>.</param>
    public CampaignFiles(string name, IReadOnlyDictionary<string, string> texts)
    {
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(texts);
        Name = name;
        Texts = new SortedDictionary<string, string>(new Dictionary<string, string>(texts, StringComparer.Ordinal), StringComparer.Ordinal);
    }

    /// <summary>The directory or source.</summary>
    public string Name { get; }

    /// <summary>The texts by path, in ordinal order.</summary>
    public IReadOnlyDictionary<string, string> Texts { get; }

    /// <summary>What diagnostics call the file at <paramref name="path"/>.</summary>
    public string FileName(string path) => Name.Length == 0 ? path : $"{Name.TrimEnd('/', '\\')}/{path}";

    /// <summary>Reads <c>campaign.json</c> and <c>workflows/*.json</c> of a directory.</summary>
    /// <param name="directory">The campaign's folder.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <exception cref="DirectoryNotFoundException">There is no such directory.</exception>
    /// <exception cref="FileNotFoundException">It holds no <c>campaign.json</c>.</exception>
    /// <exception cref="CampaignException">A file is not UTF-8.</exception>
    public static async Task<CampaignFiles> ReadAsync(string directory, CancellationToken cancellationToken = default)
    {
        var texts = new Dictionary<string, string>(StringComparer.Ordinal);
        var bag = new DiagnosticBag();
        foreach (var path in Find(directory))
        {
            Decode(directory, path, await File.ReadAllBytesAsync(Path.Combine(directory, path), cancellationToken).ConfigureAwait(false), texts, bag);
        }

        return Finish(directory, texts, bag);
    }

    /// <summary>Reads a directory in one go; behind <see cref="Campaign.Load(string)"/> only.</summary>
    internal static CampaignFiles Read(string directory)
    {
        var texts = new Dictionary<string, string>(StringComparer.Ordinal);
        var bag = new DiagnosticBag();
        foreach (var path in Find(directory))
        {
            Decode(directory, path, File.ReadAllBytes(Path.Combine(directory, path)), texts, bag);
        }

        return Finish(directory, texts, bag);
    }

    private static List<string> Find(string directory)
    {
        ArgumentException.ThrowIfNullOrEmpty(directory);
        if (!Directory.Exists(directory))
        {
            throw new DirectoryNotFoundException($"There is no directory '{directory}'.");
        }

        if (!File.Exists(Path.Combine(directory, CampaignFile)))
        {
            throw new FileNotFoundException($"Directory '{directory}' holds no {CampaignFile}.", Path.Combine(directory, CampaignFile));
        }

        var workflows = Path.Combine(directory, WorkflowFolder);
        var files = Directory.Exists(workflows) ? Directory.EnumerateFiles(workflows, "*.json") : [];
        return [CampaignFile, .. files.Select(file => WorkflowFolder + Path.GetFileName(file)).Order(StringComparer.Ordinal)];
    }

    private static void Decode(string directory, string path, byte[] bytes, Dictionary<string, string> texts, DiagnosticBag bag)
    {
        try
        {
            var text = StrictUtf8.GetString(bytes);
            texts[path] = text.StartsWith('\uFEFF') ? text[1..] : text;
        }
        catch (DecoderFallbackException)
        {
            bag.Add(Codes.NotUtf8.At(new SourcePosition { File = $"{directory.TrimEnd('/', '\\')}/{path}" }));
        }
    }

    private static CampaignFiles Finish(string directory, Dictionary<string, string> texts, DiagnosticBag bag) =>
        bag.HasErrors ? throw new CampaignException(bag.ToSortedList()) : new CampaignFiles(directory, texts);
}
