using Emulation.Rules.Awards;
using Emulation.Rules.Documents.Blocks;
using Emulation.Rules.Documents.Papers;
using Emulation.Rules.Documents.Wording;

namespace Emulation.Rules.Documents.Layouts;

/// <summary>Tờ trình.</summary>
internal sealed class SubmissionLayout(DocumentTexts texts)
{
    public Paper Of(SubmissionPaper paper) => new(texts.SubmissionTitle, IsLandscape: false, [.. Blocks(paper)]);

    private IEnumerable<Block> Blocks(SubmissionPaper paper)
    {
        yield return new LetterheadBlock(paper.Letterhead, texts.SubmissionSymbol);
        yield return new TitleBlock(texts.SubmissionTitle, [texts.SubmissionAbout, paper.Origin.Name]);
        yield return new TextBlock(texts.Addressed(paper.Letterhead.Addressee), TextLook.Centred);
        foreach (var document in paper.Origin.Basis)
        {
            yield return new TextBlock(texts.RestsOn(document), TextLook.Ground);
        }

        yield return new TextBlock(texts.SubmissionOpening(paper.Participants, paper.Awards.Sum(award => award.Candidates.Count)));
        var (undecided, all) = AwardMinutes.Undecided(paper.Awards);
        if (undecided > 0)
        {
            yield return new TextBlock(texts.UndecidedCount(undecided, all));
        }

        foreach (var (award, number) in paper.Awards.Select((award, i) => (award, i + 1)))
        {
            yield return new HeadingBlock(texts.ProposedFor(number, award.Name, award.Candidates.Count));
            if (award.Basis.Count > 0)
            {
                yield return new TextBlock(DocumentTexts.Line(texts.Basis, string.Join("; ", award.Basis)) + ".") { Introduces = true };
            }

            yield return Table(award, marksUndecided: undecided < all);
        }

        if (paper.Open.Count > 0)
        {
            yield return new HeadingBlock(texts.NotProposedYet);
            yield return new ListBlock([.. paper.Open.Select(DocumentTexts.OpenLine)]);
        }

        yield return new TextBlock(texts.SubmissionClosing);
        yield return new TextBlock(texts.OriginOf(paper.Origin), TextLook.Origin);
        yield return new RecipientsBlock(
            paper.Letterhead.Recipients.Count == 0 ? texts.UsualRecipients : paper.Letterhead.Recipients, texts.SubmissionSigner);
    }

    private TableBlock Table(AwardMinutes award, bool marksUndecided) => new()
    {
        Columns = [
            new(texts.Order, 7, CellAlignment.Centre),
            new(texts.Participant, 22),
            new(texts.Cluster, 13),
            new(texts.Result, 18),
            new(texts.Grounds, 40),
        ],
        Rows = [.. award.Candidates.Select((candidate, i) => new TableRow([
            TableCell.Of(texts.Number(i + 1)),
            new TableCell([candidate.Name]) { Small = candidate.Name == candidate.Participant ? [] : [candidate.Participant] },
            TableCell.Of(candidate.Cluster),
            new TableCell([.. new[] { texts.PointsOnly(candidate.Total), candidate.Grade }.OfType<string>()]),
            new TableCell([.. candidate.Grounds, .. Decided(candidate, marksUndecided)])]))],
    };

    /// <summary>What was decided; among those decided on, also that it was not.</summary>
    private IEnumerable<string> Decided(AwardCandidate candidate, bool marksUndecided) =>
        marksUndecided && candidate.Result == AwardResult.Proposed
            ? [DocumentTexts.Sentence(texts.ResultOf(candidate.Result))]
            : texts.DecisionLines(candidate);
}
