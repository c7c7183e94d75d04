using Emulation.Rules.Diagnostics;
using Emulation.Rules.Submissions;

namespace Emulation.Rules.Documents.Papers;

/// <summary>A score sheet (phiếu chấm điểm) as data: names and sentences in the reader's language, figures as numbers.</summary>
public sealed record SheetPaper
{
    /// <summary>The letterhead.</summary>
    public required Letterhead Letterhead { get; init; }

    /// <summary>Rules and result it shows.</summary>
    public required PaperOrigin Origin { get; init; }

    /// <summary>The participant's id.</summary>
    public required string Participant { get; init; }

    /// <summary>The participant's name.</summary>
    public required string Name { get; init; }

    /// <summary>The cluster; empty when there is none.</summary>
    public required string Cluster { get; init; }

    /// <summary>How far the review has come; null when that was not said.</summary>
    public SubmissionStage? Stage { get; init; }

    /// <summary>Whether self-assessed points are shown beside.</summary>
    public required bool HasSelfAssessment { get; init; }

    /// <summary>The criteria tree, groups before their children.</summary>
    public required IReadOnlyList<SheetLine> Lines { get; init; }

    /// <summary>The base, bonus and penalty totals, as far as there are such criteria, then the total.</summary>
    public required IReadOnlyList<SheetTotal> Totals { get; init; }

    /// <summary>100 × base total / maximum; null when the maximum is 0.</summary>
    public decimal? Percent { get; init; }

    /// <summary>The grade's name; null when the campaign has no grades or this one is not known.</summary>
    public string? Grade { get; init; }

    /// <summary>The place; null without one.</summary>
    public int? Rank { get; init; }

    /// <summary>Among how many.</summary>
    public required int Among { get; init; }

    /// <summary>The campaign's figures by which grades and places go, each with its name; criteria stand among the lines.</summary>
    public IReadOnlyList<string> Figures { get; init; } = [];

    /// <summary>What has to be known beside the figures.</summary>
    public IReadOnlyList<string> Notes { get; init; } = [];

    /// <summary>Where points were lost, most first.</summary>
    public IReadOnlyList<LostPoints> Lost { get; init; } = [];

    /// <summary>The sheet of one participant.</summary>
    /// <param name="source">What it is made from.</param>
    /// <param name="participant">Whose.</param>
    /// <param name="language">The reader's language.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <exception cref="ArgumentException">There is no such participant in the evaluation.</exception>
    public static SheetPaper ForParticipant(
        ReportSource source, string participant, Language language, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(participant);
        return new SheetPaperBuilder(source, language, WorkMeter.Of(cancellationToken)).Build(participant);
    }
}
