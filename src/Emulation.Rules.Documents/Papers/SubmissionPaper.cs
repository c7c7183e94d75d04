using Emulation.Rules.Awards;
using Emulation.Rules.Diagnostics;

namespace Emulation.Rules.Documents.Papers;

/// <summary>The list proposed to the authority that decides (tờ trình) as data.</summary>
public sealed record SubmissionPaper
{
    /// <summary>The letterhead.</summary>
    public required Letterhead Letterhead { get; init; }

    /// <summary>Rules and result it rests on.</summary>
    public required PaperOrigin Origin { get; init; }

    /// <summary>How many participants were scored.</summary>
    public required int Participants { get; init; }

    /// <summary>
    /// The awards for which somebody is proposed, in the order they are judged; of their candidates those proposed or given.
    /// </summary>
    public required IReadOnlyList<AwardMinutes> Awards { get; init; }

    /// <summary>Who is not proposed yet, and why.</summary>
    public IReadOnlyList<OpenMatter> Open { get; init; } = [];

    /// <summary>The submission of an evaluation and the decisions on it.</summary>
    /// <param name="source">What it is made from.</param>
    /// <param name="language">The reader's language.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    public static SubmissionPaper From(ReportSource source, Language language, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(source);
        var minutes = new MinutesPaperBuilder(source, language, WorkMeter.Of(cancellationToken)).Build(namesProposed: false);
        return new SubmissionPaper
        {
            Letterhead = minutes.Letterhead,
            Origin = minutes.Origin,
            Participants = minutes.Participants,
            Awards = [.. minutes.Awards
                .Select(
                    award =>
                        award with { Candidates = [.. award.Candidates.Where(c => c.Result is AwardResult.Proposed or AwardResult.Given)] })
                .Where(award => award.Candidates.Count > 0)],
            Open = minutes.Open,
        };
    }
}
