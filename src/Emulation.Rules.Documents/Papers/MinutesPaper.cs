using Emulation.Rules.Diagnostics;
using Emulation.Rules.Documents.Wording;

namespace Emulation.Rules.Documents.Papers;

/// <summary>The minutes of a council's meeting (biên bản họp hội đồng) as data.</summary>
public sealed record MinutesPaper
{
    /// <summary>The letterhead.</summary>
    public required Letterhead Letterhead { get; init; }

    /// <summary>Rules and result they rest on.</summary>
    public required PaperOrigin Origin { get; init; }

    /// <summary>How many participants were scored.</summary>
    public required int Participants { get; init; }

    /// <summary>How many hold each grade, best first, those without one last; empty where the campaign has no grades.</summary>
    public IReadOnlyList<GradeCount> Grades { get; init; } = [];

    /// <summary>The awards in the order they are judged.</summary>
    public required IReadOnlyList<AwardMinutes> Awards { get; init; }

    /// <summary>The grades and places that were left to the council and that it decided, in the order it did.</summary>
    public IReadOnlyList<SettledMatter> Settled { get; init; } = [];

    /// <summary>
    /// Who waits, for what and why: open recommendations, grades and places; once anything was decided, also who is recommended and has no
    /// decision yet.
    /// </summary>
    public IReadOnlyList<OpenMatter> Open { get; init; } = [];

    /// <summary>The minutes of an evaluation and the decisions on it.</summary>
    /// <param name="source">What it is made from.</param>
    /// <param name="language">The reader's language.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    public static MinutesPaper From(ReportSource source, Language language, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(source);
        return new MinutesPaperBuilder(source, language, WorkMeter.Of(cancellationToken)).Build(namesProposed: source.Outcome.IsDecided);
    }

    /// <summary>
    /// What a paper or workbook says where the list of what is open names nobody who is recommended; null where it is whole.
    /// </summary>
    internal string? SaidOfOpen(DocumentTexts texts)
    {
        var (undecided, all) = AwardMinutes.Undecided(Awards);
        return Origin.OutcomeFingerprint is null && undecided > 0 ? texts.UndecidedCount(undecided, all)
            : Open.Count == 0 ? texts.NothingOpen
            : null;
    }
}
