using Emulation.Rules.Definitions;

namespace Emulation.Rules.Analysis;

/// <summary>
/// Points that go against the direction of the others. Which direction is meant nobody says: a count of late reports earns less the
/// higher it is. It is clear where most steps from one band, or one choice of a scale, to the next go the same way; then each step that
/// does not is told. Where as many rise as fall, a middle may be meant to be best, and only a dip is remarked on; but
/// of three bands with the least at the bottom, the two others were swapped.
/// </summary>
internal sealed class DirectionFindings(RuleCells cells, CriterionDefinition criterion, List<Finding> findings)
{
    private RuleSet Rules => cells.Rules;

    private bool IsScale => criterion.Form is WorkflowForm { Written: ScaleForm } && Rules.Axes is [{ IsFinite: true }];

    public void Run()
    {
        if (!Rules.IsExact || !(cells.IsLine || IsScale))
        {
            return;
        }

        var bands = Bands();
        var steps = bands.Zip(bands.Skip(1)).Where(step => step.First.Points != step.Second.Points).ToList();
        var rising = steps.Count(step => step.Second.Points > step.First.Points);
        var falling = steps.Count - rising;
        var areSwapped = AreSwapped(steps);
        if (cells.IsLine && ((rising == falling && !areSwapped) || !Rules.Rules.All(PointsOf.IsConstant)))
        {
            ReportDip(bands);
        }
        else if (areSwapped || (rising > falling ? IsClear(rising, falling) : IsClear(falling, rising)))
        {
            var rises = areSwapped || rising > falling;
            foreach (var (lower, band) in steps.Where(step => step.Second.Points > step.First.Points != rises))
            {
                var position = Rules.Rules[band.Rule].Definition.Position;
                findings.Add(new Finding.AgainstDirection(
                    position, criterion.Id, Region(band), band.Points, lower.Points, Region(lower), rises));
            }
        }
    }

    /// <summary>
    /// Of three bands, whether the last two would rise if they changed places: the lowest values earn least, the highest not most.
    /// </summary>
    private bool AreSwapped(List<(Band First, Band Second)> steps) =>
        cells.IsLine && steps is [var (low, middle), var (same, high)] && same == middle
            && low.Points < high.Points && high.Points < middle.Points;

    /// <summary>Choices need not stand in any order: one step out of line among several is a slip, more of them are no scale.</summary>
    private bool IsClear(int most, int others) => most > others && (cells.IsLine || (others == 1 && most > 1));

    private Region Region(Band band) => cells.Along(band.First, band.Last);

    /// <summary>
    /// What decides and gives the same points in cells that follow each other; cells without a rule are gaps, told elsewhere.
    /// </summary>
    private List<Band> Bands()
    {
        var bands = new List<Band>();
        for (var cell = 0; cell < cells.Count; cell++)
        {
            if (cells.Deciding(cell) is not [var hit, ..])
            {
                continue;
            }

            if (bands is [.., var last] && last.Last == cell - 1 && last.Rule == hit.Rule && last.Points == hit.Points)
            {
                bands[^1] = last with { Last = cell };
            }
            else
            {
                bands.Add(new Band(cell, cell, hit.Rule, hit.Points));
            }
        }

        return bands;
    }

    private void ReportDip(List<Band> bands)
    {
        // The best that comes after each.
        var after = new decimal[bands.Count];
        for (var i = bands.Count - 2; i >= 0; i--)
        {
            after[i] = i == bands.Count - 2 ? bands[i + 1].Points : Math.Max(after[i + 1], bands[i + 1].Points);
        }

        var before = decimal.MinValue;
        for (var i = 1; i < bands.Count - 1; i++)
        {
            before = Math.Max(before, bands[i - 1].Points);
            if (bands[i].Points < Math.Min(before, after[i]))
            {
                findings.Add(new Finding.Dip(criterion.Position, criterion.Id, Region(bands[i]), bands[i].Points, before, after[i]));
                return;
            }
        }
    }

    private sealed record Band(int First, int Last, int Rule, decimal Points);
}
