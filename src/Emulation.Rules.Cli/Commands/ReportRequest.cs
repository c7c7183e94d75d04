using Emulation.Rules.Cli.Output;
using Emulation.Rules.Documents;
using Emulation.Rules.Documents.Papers;

namespace Emulation.Rules.Cli.Commands;

/// <summary>Which paper to make from what.</summary>
internal sealed record ReportRequest
{
    private const string Docx = ".docx";

    private static readonly string[] Html = [".html", ".htm"];

    public required EvaluationRequest Data { get; init; }

    public required ReportKind Kind { get; init; }

    public string? Participant { get; init; }

    public string? Against { get; init; }

    public string? Decisions { get; init; }

    public string? Template { get; init; }

    public required string Out { get; init; }

    public required Letterhead Letterhead { get; init; }

    public bool IsDocx => Path.GetExtension(Out).Equals(Docx, StringComparison.OrdinalIgnoreCase);

    /// <exception cref="CliException">An option does not go with the kind of paper, or a file would be overwritten.</exception>
    public void Check(Texts texts)
    {
        var isSheet = Kind == ReportKind.Sheet;
        if (!isSheet && (Participant ?? Against) is not null)
        {
            throw new CliException(texts.OptionNeedsKind(Participant is null ? "--against" : "--participant", "sheet"));
        }

        if (isSheet && Decisions is not null)
        {
            throw new CliException(texts.OptionNeedsKind("--decisions", "summary|minutes|submission"));
        }

        if (!IsDocx && !Html.Contains(Path.GetExtension(Out), StringComparer.OrdinalIgnoreCase))
        {
            throw new CliException(texts.ReportIsHtmlOrDocx(Out));
        }

        if (!IsDocx && Template is not null)
        {
            throw new CliException(texts.TemplateNeedsDocx);
        }

        OutFile.Check(Out, Data, [Against, Decisions, Template], texts);
    }
}
