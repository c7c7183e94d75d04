using Emulation.Rules.Definitions;
using Emulation.Rules.Diagnostics;

namespace Emulation.Rules.Submissions;

/// <summary>Checks a submission's adjustments against a campaign's criteria.</summary>
internal sealed class AdjustmentChecks(SubmissionIndex index, DiagnosticBag bag)
{
    public void Check(Submission submission)
    {
        if (submission.Adjustments.IsEmpty)
        {
            return;
        }

        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var adjustment in submission.Adjustments)
        {
            var at = adjustment.PlaceIn(submission);
            if (!seen.Add(adjustment.Criterion))
            {
                bag.Add(Codes.DuplicateAdjustment.At(at, submission.Participant, adjustment.Criterion));
            }

            if (string.IsNullOrWhiteSpace(adjustment.Reason) || string.IsNullOrWhiteSpace(adjustment.By))
            {
                bag.Add(Codes.UnexplainedAdjustment.At(at, submission.Participant, adjustment.Criterion));
            }

            if (!index.Criteria.TryGetValue(adjustment.Criterion, out var criterion))
            {
                bag.Add(Codes.UnknownCriterion.At(at, adjustment.Criterion, Suggestion.For(adjustment.Criterion, index.Criteria.Keys)));
            }
            else if (criterion.IsGroup)
            {
                bag.Add(Codes.AdjustedGroup.At(at, submission.Participant, criterion.Id));
            }
            else if (adjustment.Points < criterion.MinPoints || adjustment.Points > (criterion.MaxPoints ?? OpenPoints.Most))
            {
                var isOpen = criterion.MaxPoints is null && adjustment.Points <= OpenPoints.Most;
                var high = isOpen ? "∞)" : DecimalText.Of(criterion.MaxPoints ?? OpenPoints.Most) + "]";
                var range = $"[{DecimalText.Of(criterion.MinPoints)}, {high}";
                bag.Add(Codes.AdjustmentOutOfRange.At(at, submission.Participant, criterion.Id, DecimalText.Of(adjustment.Points), range));
            }
        }
    }
}
