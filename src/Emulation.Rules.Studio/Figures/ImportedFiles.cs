using Emulation.Rules.Documents;

namespace Emulation.Rules.Studio.Figures;

/// <summary>
/// What an import is made of: the file of figures, and with it those of list indicators and of the awards of earlier years. Immutable.
/// </summary>
internal sealed class ImportedFiles(ImportedFile figures, IReadOnlyList<(string? List, ImportedFile File)> parts)
{
    /// <summary>The file of figures alone.</summary>
    public static ImportedFiles Of(ImportedFile figures) => new(figures, []);

    public string Name => figures.Name;

    /// <summary>The files of a list, in the order in which their rows become items; those of past awards for null.</summary>
    public IReadOnlyList<ImportedFile> PartsOf(string? list) => [.. parts.Where(part => part.List == list).Select(part => part.File)];

    /// <summary>With files added to a list; past awards, for null, are of the one file added last.</summary>
    public ImportedFiles With(string? list, IEnumerable<ImportedFile> files) => new(
        figures,
        list is null
            ? [.. parts.Where(part => part.List is not null), .. files.TakeLast(1).Select(file => (list, file))]
            : [.. parts, .. files.Select(file => (list, file))]);

    /// <summary>Without one of the files of a list, by its place among them: two may have the same name.</summary>
    public ImportedFiles Without(string? list, int place)
    {
        var taken = PartsOf(list)[place];
        return new(figures, [.. parts.Where(part => part.List != list || part.File != taken)]);
    }

    /// <summary>Reads them together; what is wrong with one keeps the next from being read.</summary>
    public async Task<SubmissionReading> ReadAsync(Campaign rules, SubmissionReadOptions options, CancellationToken cancellationToken)
    {
        using var main = figures.Open();
        var reading = await SubmissionFile.ReadAsync(main, figures.Name, rules, options, cancellationToken);
        foreach (var list in parts.Select(part => part.List).OfType<string>().Distinct(StringComparer.Ordinal))
        {
            NamedFile[] tables = [.. PartsOf(list).Select(file => new NamedFile(file.Name, file.Open()))];
            reading = reading.IsUsable
                ? await SubmissionFile.AddItemsAsync(reading, tables, rules, list, options, cancellationToken)
                : reading;
        }

        foreach (var file in PartsOf(list: null))
        {
            using var history = file.Open();
            reading = reading.IsUsable
                ? await SubmissionFile.AddHistoryAsync(reading, history, file.Name, rules, options, cancellationToken)
                : reading;
        }

        return reading;
    }
}
