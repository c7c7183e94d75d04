using Emulation.Rules.Diagnostics;

namespace Emulation.Rules.Documents.Tests.Support;

/// <summary>Documents in memory.</summary>
internal static class Made
{
    public static async Task<MemoryStream> TemplateAsync(Campaign campaign, TemplateOptions options)
    {
        var stream = new MemoryStream();
        await Template.WriteAsync(campaign.Definition, options, stream);
        return stream;
    }

    public static async Task<MemoryStream> ResultsAsync(ReportSource source, Language language)
    {
        var stream = new MemoryStream();
        await ResultBook.WriteAsync(source.Campaign, source.Outcome, language, stream);
        return stream;
    }

    public static async Task<MemoryStream> DocxAsync(
        ReportKind kind, ReportSource source, Language language, PaperTemplate? template = null)
    {
        var stream = new MemoryStream();
        await Report.WriteDocxAsync(kind, source, language, stream, template);
        return stream;
    }
}
