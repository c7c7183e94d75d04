using Emulation.Rules.Diagnostics;

namespace Emulation.Rules.Documents.Papers;

/// <summary>The summary of results (bảng tổng hợp kết quả) as data.</summary>
public sealed record SummaryPaper
{
    /// <summary>The letterhead.</summary>
    public required Letterhead Letterhead { get; init; }

    /// <summary>Rules and result it shows.</summary>
    public required PaperOrigin Origin { get; init; }

    /// <summary>The clusters in order; one without a name where places are counted over all, or there are none.</summary>
    public required IReadOnlyList<SummaryCluster> Clusters { get; init; }

    /// <summary>How many hold each grade, best first, those without one last.</summary>
    public IReadOnlyList<GradeCount> Grades { get; init; } = [];

    /// <summary>How the totals are spread.</summary>
    public required TotalsDistribution Distribution { get; init; }

    /// <summary>How many participants there are.</summary>
    public required int Participants { get; init; }

    /// <summary>How many of them have a complete sheet.</summary>
    public required int Complete { get; init; }

    /// <summary>Whether the campaign has bonus criteria.</summary>
    public required bool HasBonus { get; init; }

    /// <summary>Whether the campaign has penalties.</summary>
    public required bool HasPenalty { get; init; }

    /// <summary>Whether grades or places go by the percentage, and it is another figure than the points of base criteria.</summary>
    public bool HasPercent { get; init; }

    /// <summary>Whether the campaign has grades.</summary>
    public required bool HasGrades { get; init; }

    /// <summary>Whether the campaign has awards.</summary>
    public required bool HasAwards { get; init; }

    /// <summary>The summary of an evaluation.</summary>
    /// <param name="source">What it is made from.</param>
    /// <param name="language">The reader's language.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    public static SummaryPaper From(ReportSource source, Language language, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(source);
        return new SummaryPaperBuilder(source, language, WorkMeter.Of(cancellationToken)).Build();
    }
}
