using Emulation.Rules.Definitions;
using Emulation.Rules.Documents.Spreadsheets;
using Emulation.Rules.Documents.Templates;
using Emulation.Rules.Documents.Wording;

namespace Emulation.Rules.Documents;

/// <summary>Empty workbooks for participants to fill in. Thread-safe.</summary>
public static class Template
{
    /// <summary>
    /// Writes a workbook (xlsx): a sheet of figures with names above ids, units, limits, and names to choose from; one for the items of
    /// each list; and one that says in words what each column takes and which document asks for it. Only the cells to be filled in are
    /// unlocked.
    /// </summary>
    /// <param name="definition">The campaign's definition.</param>
    /// <param name="options">Language, layout and who takes part.</param>
    /// <param name="output">Takes the workbook; it is written to once, from where it stands, and left open.</param>
    /// <param name="progress">Is told the rows written so far, of all sheets together, every thousand and at the end.</param>
    /// <param name="cancellationToken">Ends the writing.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static async Task WriteAsync(
        CampaignDefinition definition, TemplateOptions options, Stream output, IProgress<WorkProgress>? progress = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(definition);
        ArgumentNullException.ThrowIfNull(options);
        ArgumentNullException.ThrowIfNull(output);
        var book = new TemplateBook(definition, options, new DocumentTexts(options.Language));
        await WorkbookFile.WriteAsync(book.WriteTo, output, progress, cancellationToken).ConfigureAwait(false);
    }
}
