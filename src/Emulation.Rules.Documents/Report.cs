using Emulation.Rules.Definitions;
using Emulation.Rules.Diagnostics;
using Emulation.Rules.Documents.Docx;
using Emulation.Rules.Documents.Html;
using Emulation.Rules.Documents.Layouts;
using Emulation.Rules.Documents.Wording;

namespace Emulation.Rules.Documents;

/// <summary>The papers of a council. Thread-safe; the same source gives the same paper.</summary>
public static class Report
{
    /// <summary>A paper as one HTML file with a print style for A4: no script, nothing from outside.</summary>
    /// <param name="kind">Which paper.</param>
    /// <param name="source">What it is made from.</param>
    /// <param name="language">The reader's language, which governs words, numbers and dates.</param>
    /// <param name="progress">Is told how far it is: participants counted twice, once for what stands on it and once for writing
    /// that.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <exception cref="ArgumentException">The evaluation is not one of the campaign, or there is no such participant.</exception>
    /// <exception cref="CampaignException">The paper is longer than anybody reads (ER5182).</exception>
    public static string Html(
        ReportKind kind, ReportSource source, Language language, IProgress<WorkProgress>? progress = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(source);
        var work = WorkMeter.Of(cancellationToken);
        var parts = PartsOf(kind, source, progress);
        var paper = PaperLayout.Of(kind, source, language, work, parts);
        var html = HtmlRenderer.Render(paper, new DocumentTexts(language), parts.Writing(paper, work));
        parts.End();
        return html;
    }

    /// <summary>A paper as a Word document.</summary>
    /// <param name="kind">Which paper.</param>
    /// <param name="source">What it is made from.</param>
    /// <param name="language">The reader's language, which governs words, numbers and dates.</param>
    /// <param name="output">Takes the document; it is written to once, from where it stands, and left open.</param>
    /// <param name="template">
    /// A document of the host's own with content controls whose tags say what goes into them: <c>authority</c>, <c>parentAuthority</c>,
    /// <c>number</c>, <c>country</c>, <c>motto</c>, <c>placeAndDate</c>, <c>title</c>, <c>about</c> and <c>recipients</c> take a text;
    /// <c>body</c>, which it must have, takes everything else. Of <c>signatures</c> the content stays and ours is left out. Null for the
    /// usual layout.
    /// </param>
    /// <param name="progress">Is told how far it is, as by <see cref="Html"/>.</param>
    /// <param name="cancellationToken">Ends the writing.</param>
    /// <exception cref="ArgumentException">The evaluation is not one of the campaign, or there is no such participant.</exception>
    /// <exception cref="CampaignException">The template cannot be used; the exception says why.</exception>
    public static async Task WriteDocxAsync(
        ReportKind kind, ReportSource source, Language language, Stream output, PaperTemplate? template = null,
        IProgress<WorkProgress>? progress = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(output);
        var work = WorkMeter.Of(cancellationToken);
        var parts = PartsOf(kind, source, progress);
        var paper = PaperLayout.Of(kind, source, language, work, parts);
        work = parts.Writing(paper, work);
        using var document = template is null
            ? DocxRenderer.Render(paper, new DocumentTexts(language), work)
            : await DocxTemplate.FillAsync(paper, new DocumentTexts(language), template, work).ConfigureAwait(false);
        parts.End();
        document.Position = 0;
        await document.CopyToAsync(output, cancellationToken).ConfigureAwait(false);
    }

    private static PaperProgress PartsOf(ReportKind kind, ReportSource source, IProgress<WorkProgress>? progress) => Enum.IsDefined(kind)
        ? new(progress, source.Participant is null ? source.Outcome.Sheets.Count : 1)
        : throw new ArgumentOutOfRangeException(nameof(kind), kind, "There is no such paper.");
}
