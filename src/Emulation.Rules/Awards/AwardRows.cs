using Emulation.Rules.Compilation;
using Emulation.Rules.Diagnostics;
using Emulation.Rules.Scoring;
using Emulation.Rules.Source;
using Emulation.Rules.Submissions;

namespace Emulation.Rules.Awards;

/// <summary>Puts what award rules read into rows. Thread-safe, unlike the rows.</summary>
internal sealed class AwardRows(CompiledCampaign campaign, PopulationTable population)
{
    public CompiledCampaign Compiled => campaign;

    /// <summary>A row that holds nothing yet.</summary>
    public Row New(WorkMeter work) => new(campaign.Layout) { Work = work };

    /// <summary>A row for one question, and room for the rules that hold.</summary>
    public (Row Row, RuleHit[] Hits) Filled(AwardEntry entry, Submission submission)
    {
        var row = New(WorkMeter.Unlimited);
        Fill(entry, submission, row);
        return (row, Hits());
    }

    public RuleHit[] Hits() => new RuleHit[Math.Max(1, campaign.MostRules)];

    /// <summary>Fills a row with what was submitted, with the figures of the sheet and with the place.</summary>
    public void Fill(AwardEntry entry, Submission submission, Row row)
    {
        var (layout, definition, sheet) = (campaign.Layout, campaign.Definition, entry.Sheet);
        ParticipantRow.Fill(campaign, submission, population, row);
        ParticipantRow.SetFigures(campaign, sheet, row);
        row.Set(layout[CampaignCompiler.Rank], entry.Standing.Rank);
        row.Set(layout[CampaignCompiler.ClusterSize], entry.ClusterSize);
        row.SetHistory(
            layout[HistoryCall.Name], submission.History is { } past && definition.Year is { } year ? new AwardHistory(past, year) : null);
        if (!definition.IsGradeOpen(sheet))
        {
            // No grade at all is known to be none of the levels.
            row.SetText(layout[CampaignCompiler.Grade], sheet.Grade ?? "");
        }

        foreach (var node in campaign.KeptNodes)
        {
            var criterion = campaign.Plan.Nodes[node].Criterion;
            row.Set(criterion.Slot, sheet.PointsOf(criterion.Definition.Id));
        }
    }
}
