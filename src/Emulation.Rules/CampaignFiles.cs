using Emulation.Rules.Definitions;
using Emulation.Rules.Diagnostics;
using Emulation.Rules.Files;
using Emulation.Rules.Loading;
using Emulation.Rules.Writing;

namespace Emulation.Rules;

/// <summary>The texts a campaign is made of. A host that keeps rules in a database builds one itself. Immutable.</summary>
public sealed partial class CampaignFiles
{
    private readonly Lazy<CampaignHead> _head;

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
        if (texts.FirstOrDefault(text => text.Value is null).Key is { } path)
        {
            throw new ArgumentException($"The text of '{path}' is null.", nameof(texts));
        }

        Name = name;
        Texts = new SortedDictionary<string, string>(new Dictionary<string, string>(texts, StringComparer.Ordinal), StringComparer.Ordinal);
        _head = new Lazy<CampaignHead>(() => CampaignHead.Of(Texts.GetValueOrDefault(CampaignFile)));
    }

    internal CampaignFiles(string name, IReadOnlyDictionary<string, string> texts, IReadOnlyList<Diagnostic> findings)
        : this(name, texts) => Findings = findings;

    private CampaignFiles(CampaignFiles files, IReadOnlyList<CampaignFiles> bases) =>
        (Name, Texts, Findings, _head, Bases) = (files.Name, files.Texts, files.Findings, files._head, bases);

    /// <summary>
    /// The files that say what a definition says: loaded, they give a campaign of the same fingerprint. Where the definition came from
    /// plays no part, so that one built in code can be loaded and kept; whether it is any good, loading tells. One that was laid over
    /// another campaign is written with all it has from there: it stands alone then, which its fingerprint tells.
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

    /// <summary>Campaigns this one may be laid over, and those they may be: what else is among them is not looked at.</summary>
    public IReadOnlyList<CampaignFiles> Bases { get; } = [];

    /// <summary>The campaign these texts are, by its id and version; null when they cannot be read that far.</summary>
    public BaseReference? Self => Head.Self;

    /// <summary>The campaign these texts are laid over; null when they stand alone, or cannot be read that far.</summary>
    public BaseReference? Extends => Head.Extends;

    /// <summary>The same texts with campaigns they may be laid over.</summary>
    /// <param name="bases">The campaigns; the one that <see cref="Extends"/> names is used, and the one that names, and so on.</param>
    public CampaignFiles WithBases(params IReadOnlyList<CampaignFiles> bases)
    {
        ArgumentNullException.ThrowIfNull(bases);
        NullItems.ThrowIfAny(bases);
        return new CampaignFiles(this, [.. Bases, .. bases]);
    }

    /// <summary>
    /// Where a path leads once every link on the way is followed, those of folders too: whether two paths are one file.
    /// </summary>
    /// <param name="path">The path; nothing need be there.</param>
    /// <returns>The full path without links; null when there is no end to them.</returns>
    public static string? WithoutLinks(string path) => RealPath.Of(path);

    /// <summary>What diagnostics call the file at <paramref name="path"/>.</summary>
    public string FileName(string path) => Name.Length == 0 ? path : $"{Name.TrimEnd('/', '\\')}/{path}";

    /// <summary>Which campaign they are, as far as that can be read.</summary>
    internal CampaignHead Head => _head.Value;

    /// <summary>What reading them from disk has found already.</summary>
    internal IReadOnlyList<Diagnostic> Findings { get; } = [];

    /// <summary>
    /// Reads <c>campaign.json</c> and <c>workflows/*.json</c> of a directory: regular files inside it, links to such too. Where the
    /// campaign is laid over another, that one's folder is looked for beside this one.
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
    /// <c>*.json</c>, <c>*.csv</c> and <c>*.tsv</c> of the folder itself and of its <c>data</c>. A byte order mark is no part of a text.
    /// </summary>
    /// <param name="directory">The campaign's folder.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <exception cref="DirectoryNotFoundException">There is no such directory.</exception>
    /// <exception cref="FileNotFoundException">It holds no <c>campaign.json</c>.</exception>
    /// <exception cref="CampaignException">A file is too long, not UTF-8, or a link that leads out of the folder.</exception>
    public static async Task<CampaignFiles> ReadForEditingAsync(string directory, CancellationToken cancellationToken = default) =>
        (await ReadTakeableAsync(directory, cancellationToken).ConfigureAwait(false)).Readable();

    /// <summary>
    /// Reads what <see cref="ReadForEditingAsync(string, CancellationToken)"/> does, without the files that cannot be taken: too long ones,
    /// those that are not UTF-8, links that lead out of the folder. An editor shows the others all the same; nothing is to be written back
    /// on the word of this, since a name may stand in what is not there.
    /// </summary>
    /// <param name="directory">The campaign's folder.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <returns>The files that can be taken, and what is wrong with the others.</returns>
    /// <exception cref="DirectoryNotFoundException">There is no such directory.</exception>
    /// <exception cref="FileNotFoundException">It holds no <c>campaign.json</c>.</exception>
    public static async Task<(CampaignFiles Files, IReadOnlyList<Diagnostic> Refused)> ReadForViewingAsync(
        string directory, CancellationToken cancellationToken = default)
    {
        var files = await ReadTakeableAsync(directory, cancellationToken).ConfigureAwait(false);
        return (new CampaignFiles(files.Name, files.Texts).WithBases(files.Bases), files.Findings);
    }

    private static async Task<CampaignFiles> ReadTakeableAsync(string directory, CancellationToken cancellationToken)
    {
        var folder = new CampaignFolder(directory);
        foreach (var (path, file, length) in folder.Find(partly: true).Concat(folder.FindBeside()))
        {
            await AddAsync(folder, path, file, length, cancellationToken).ConfigureAwait(false);
        }

        return await folder.Finish().WithSiblingsAsync(directory, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>
    /// As <see cref="ReadAsync"/>; a file that cannot be taken is among the <see cref="Findings"/>, which keep the campaign from being
    /// loaded.
    /// </summary>
    internal static async Task<CampaignFiles> ReadAllAsync(string directory, CancellationToken cancellationToken)
    {
        var files = await ReadAloneAsync(directory, cancellationToken).ConfigureAwait(false);
        return await files.WithSiblingsAsync(directory, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>The same without what lies beside the folder.</summary>
    internal static async Task<CampaignFiles> ReadAloneAsync(string directory, CancellationToken cancellationToken)
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

        var files = folder.Finish().Readable();
        return files.Extends is null ? files : files.WithSiblingsAsync(directory, CancellationToken.None).GetAwaiter().GetResult();
    }

    private CampaignFiles Readable() =>
        Findings.Any(d => d.Severity == DiagnosticSeverity.Error) ? throw new CampaignException(Findings) : this;
}
