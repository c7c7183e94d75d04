using Emulation.Rules.Awards;
using Emulation.Rules.Submissions;

namespace Emulation.Rules.Tests.Reference;

/// <summary>
/// A second evaluation, written from the numbered semantics alone: plain, slow, in exact fractions. It knows nothing of the library but
/// the submissions it is given.
/// </summary>
internal sealed class ReferenceEvaluation
{
    private ReferenceEvaluation(ReferenceCampaign campaign, IReadOnlyList<ReferenceParticipant> participants)
    {
        Populations = new ReferencePopulations(campaign, participants);
        Sheets = [.. participants.Select(p => new SheetReference(p, Populations).Score())];
        new GradeReference(campaign, Sheets).Decide();
        var ranks = new RankReference(campaign, Sheets);
        Places = Sheets.ToDictionary(s => s.Id, ranks.PlaceOf, StringComparer.Ordinal);
        Awards = new AwardReference(campaign, Sheets, ranks).Decide();
    }

    public ReferencePopulations Populations { get; }

    public IReadOnlyList<ReferenceSheet> Sheets { get; }

    public IReadOnlyDictionary<string, ReferencePlace> Places { get; }

    public IReadOnlyDictionary<(string Award, string Participant), (RecommendationStatus Status, int? Place)> Awards { get; }

    /// <exception cref="OnTheBorderException">An answer turns on digits that decimals do not have.</exception>
    public static ReferenceEvaluation Of(CampaignFiles files, IEnumerable<Submission> submissions)
    {
        var campaign = ReferenceReader.Read(files);
        try
        {
            return new ReferenceEvaluation(
                campaign, [.. submissions.OrderBy(s => s.Participant, StringComparer.Ordinal)
                    .Select(s => new ReferenceParticipant(campaign, s))]);
        }
        catch (InvalidOperationException exception) when (exception.InnerException is OnTheBorderException)
        {
            throw new OnTheBorderException();
        }
    }
}
