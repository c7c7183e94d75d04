using Emulation.Rules.Definitions;
using Emulation.Rules.Diagnostics;
using Emulation.Rules.Files;
using Emulation.Rules.Writing;

namespace Emulation.Rules;

/// <summary>The texts a campaign is made of. A host that keeps rules in a database builds one itself. Immutable.</summary>
public sealed class CampaignFiles
{
    /// <summary>The path of the file every campaign has.</summary>
    public const string CampaignFile = "campaign.json";

    /// <summary>The path of the worked examples, which are no part of the campaign itself.</summary>
    public const string CasesFile = "cases.json";

    /// <summary>The folder of the workflow files.</summary>
    public const string WorkflowFolder = "workflows/";

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

    internal CampaignFiles(string name, IReadOnlyDictionary<string, string> texts, IReadOnlyList<Diagnostic> findings)
        : this(name, texts) => Findings = findings;

    /// <summary>
    /// The files that say what a definition says: loaded, they give a campaign of the same fingerprint. Where the definition came from
    /// plays no part, so that one built in code can be loaded and kept; whether it is any good, loading tells.
    /// </summary>
    /// <param name="definition">The definition.</param>
    /// <param name="name">What diagnostics put before the paths.</param>
    public static CampaignFiles FromDefinition(CampaignDefinition definition, string name = "")
    {
        ArgumentNullException.ThrowIfNull(definition);
        return new CampaignFiles(name, CampaignWriter.Write(definition));
    }

    /// <summary>The directory or source.</summary>
    public string Name { get; }

    /// <summary>The texts by path, in ordinal order.</summary>
    public IReadOnlyDictionary<string, string> Texts { get; }

    /// <summary>What diagnostics call the file at <paramref name="path"/>.</summary>
    public string FileName(string path) => Name.Length == 0 ? path : $"{Name.TrimEnd('/', '\\')}/{path}";

    /// <summary>What reading them from disk has found already.</summary>
    internal IReadOnlyList<Diagnostic> Findings { get; } = [];

    /// <summary>
    /// Reads <c>campaign.json</c> and <c>workflows/*.json</c> of a directory: regular files inside it, links to such too.
    /// </summary>
    /// <param name="directory">The campaign's folder.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <exception cref="DirectoryNotFoundException">There is no such directory.</exception>
    /// <exception cref="FileNotFoundException">It holds no <c>campaign.json</c>.</exception>
    /// <exception cref="CampaignException">A file is too long, not UTF-8, or a link that leads out of the folder.</exception>
    public static async Task<CampaignFiles> ReadAsync(string directory, CancellationToken cancellationToken = default) =>
        (await ReadAllAsync(directory, cancellationToken).ConfigureAwait(false)).Readable();

    /// <summary>Reads <c>cases.json</c> of a directory, by the same rules as its other files.</summary>
    /// <param name="directory">The campaign's folder.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <returns>The text; null when there is no such file.</returns>
    /// <exception cref="DirectoryNotFoundException">There is no such directory.</exception>
    /// <exception cref="FileNotFoundException">It holds no <c>campaign.json</c>.</exception>
    /// <exception cref="CampaignException">The file is too long, not UTF-8, or a link that leads out of the folder.</exception>
    public static async Task<string?> ReadCasesAsync(string directory, CancellationToken cancellationToken = default)
    {
        var folder = new CampaignFolder(directory);
        if (folder.FindCases() is var (path, file, length))
        {
            await AddAsync(folder, path, file, length, cancellationToken).ConfigureAwait(false);
        }

        return folder.Finish().Readable().Texts.GetValueOrDefault(CasesFile);
    }

    /// <summary>
    /// Reads all texts of a directory that speak of its campaign, to edit them together: beside those of <see cref="ReadAsync"/> the files
    /// <c>*.json</c>,
    /// <c>*.csv</c> and <c>*.tsv</c> of the folder itself and of its <c>data</c>. A byte order mark is no part of a text.
    /// </summary>
    /// <param name="directory">The campaign's folder.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <exception cref="DirectoryNotFoundException">There is no such directory.</exception>
    /// <exception cref="FileNotFoundException">It holds no <c>campaign.json</c>.</exception>
    /// <exception cref="CampaignException">A file is too long, not UTF-8, or a link that leads out of the folder.</exception>
    public static async Task<CampaignFiles> ReadForEditingAsync(string directory, CancellationToken cancellationToken = default)
    {
        var folder = new CampaignFolder(directory);
        foreach (var (path, file, length) in folder.Find().Concat(folder.FindBeside()))
        {
            await AddAsync(folder, path, file, length, cancellationToken).ConfigureAwait(false);
        }

        return folder.Finish().Readable();
    }

    /// <summary>
    /// As <see cref="ReadAsync"/>; a file that cannot be taken is among the <see cref="Findings"/>, which keep the campaign from being
    /// loaded.
    /// </summary>
    internal static async Task<CampaignFiles> ReadAllAsync(string directory, CancellationToken cancellationToken)
    {
        var folder = new CampaignFolder(directory);
        foreach (var (path, file, length) in folder.Find())
        {
            await AddAsync(folder, path, file, length, cancellationToken).ConfigureAwait(false);
        }

        return folder.Finish();
    }

    private static async Task AddAsync(CampaignFolder folder, string path, string file, int length, CancellationToken cancellationToken)
    {
        var bytes = new byte[length];
        var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 0, FileOptions.Asynchronous);
        await using (stream.ConfigureAwait(false))
        {
            var read = await stream.ReadAtLeastAsync(bytes, length, throwOnEndOfStream: false, cancellationToken).ConfigureAwait(false);
            folder.Add(path, bytes.AsSpan(0, read));
        }
    }

    /// <summary>Reads a directory in one go; behind <see cref="Campaign.Load(string)"/> only.</summary>
    internal static CampaignFiles Read(string directory)
    {
        var folder = new CampaignFolder(directory);
        foreach (var (path, file, length) in folder.Find())
        {
            var bytes = new byte[length];
            using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 0);
            folder.Add(path, bytes.AsSpan(0, stream.ReadAtLeast(bytes, length, throwOnEndOfStream: false)));
        }

        return folder.Finish().Readable();
    }

    private CampaignFiles Readable() =>
        Findings.Any(d => d.Severity == DiagnosticSeverity.Error) ? throw new CampaignException(Findings) : this;
}
