using System.Text;
using Emulation.Rules.Authoring;
using Emulation.Rules.Cli.Output;
using Emulation.Rules.Diagnostics;

namespace Emulation.Rules.Cli.Commands;

/// <summary>A campaign's folder whose texts are edited together and written back.</summary>
internal sealed class EditedFolder
{
    private readonly CliContext _context;
    private readonly string _directory;
    private readonly CampaignFiles _files;

    private EditedFolder(CliContext context, string directory, CampaignFiles files)
    {
        (_context, _directory, _files) = (context, directory, files);
        Workspace = RuleWorkspace.Open(files);
    }

    public RuleWorkspace Workspace { get; }

    public static async Task<EditedFolder> OpenAsync(CliContext context, string directory, CancellationToken cancellationToken) =>
        new(context, directory, await CampaignDirectory.ReadForEditingAsync(directory, context.Texts, cancellationToken));

    /// <summary>
    /// Carries out a plan and tells what was changed where; nothing is written where it is refused or would bring in an error.
    /// </summary>
    public async Task<int> ApplyAsync(EditPlan plan, string done, CancellationToken cancellationToken)
    {
        if (plan.Refusal is { } refusal)
        {
            throw new CliException(refusal.In(_context.Texts.Language));
        }

        var edited = Workspace.Apply(plan);
        if (NewErrors(edited) is { Count: > 0 } errors)
        {
            var sources = new SourceTexts();
            sources.Add(edited.ToFiles());
            DiagnosticText.Write(_context.Error, errors, sources, _context.Texts.Language);
            throw new CliException(_context.Texts.EditWouldBreak, ExitCodes.Findings);
        }

        List<(string Path, byte[] Bytes)> written = [];
        foreach (var path in edited.Files.Where(path => edited.TextOf(path) != Workspace.TextOf(path)))
        {
            written.Add(await BytesOfAsync(path, edited.TextOf(path), cancellationToken));
        }

        await AtomicFile.WriteAllAsync(written, _context.Texts, cancellationToken);

        _context.Output.WriteLine(PlainText.OneLine(plan.Edits.Count == 0 ? _context.Texts.NothingToEdit : done));
        foreach (var file in plan.Edits.GroupBy(edit => edit.File, StringComparer.Ordinal))
        {
            var places = string.Join(", ", file.Select(edit => edit.Range.Start));
            _context.Output.WriteLine(PlainText.OneLine($"  {_files.FileName(file.Key)}: {places}"));
        }

        return ExitCodes.Fine;
    }

    private List<Diagnostic> NewErrors(RuleWorkspace edited)
    {
        var before =
            Errors(Workspace).GroupBy(error => error.Code, StringComparer.Ordinal)
                .ToDictionary(group => group.Key, group => group.Count(), StringComparer.Ordinal);
        return [
            .. Errors(edited).GroupBy(error => error.Code, StringComparer.Ordinal)
                .Where(group => group.Count() > before.GetValueOrDefault(group.Key))
                .SelectMany(group => group),
        ];
    }

    private static IEnumerable<Diagnostic> Errors(RuleWorkspace workspace) =>
        workspace.Diagnose().Select(found => found.Diagnostic).Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);

    /// <summary>
    /// A text as it is written back; one that began with a byte order mark, as Excel needs it in tables, begins with one again.
    /// </summary>
    private async Task<(string Path, byte[] Bytes)> BytesOfAsync(string path, string text, CancellationToken cancellationToken)
    {
        var file = Path.Combine(_directory, path);
        var start = new byte[Encoding.UTF8.Preamble.Length];
        var read = 0;
        await using (var stream = File.OpenRead(file))
        {
            read = await stream.ReadAtLeastAsync(start, start.Length, throwOnEndOfStream: false, cancellationToken);
        }

        var hasMark = start.AsSpan(0, read).SequenceEqual(Encoding.UTF8.Preamble);
        return (file, [.. hasMark ? start : [], .. Encoding.UTF8.GetBytes(text)]);
    }
}
