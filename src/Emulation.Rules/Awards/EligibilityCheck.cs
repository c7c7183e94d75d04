using Emulation.Rules.Compilation;
using Emulation.Rules.Definitions;
using Emulation.Rules.Diagnostics;
using Emulation.Rules.Expressions;
using Emulation.Rules.Scoring;
using Emulation.Rules.Source;
using Emulation.Rules.Submissions;
using Emulation.Rules.Wording;

namespace Emulation.Rules.Awards;

/// <summary>Tells who can get an award, participant by participant, over one row. One per thread.</summary>
internal sealed partial class EligibilityCheck
{
    private readonly CompiledCampaign _campaign;
    private readonly PopulationTable _population;
    private readonly RuleHit[] _hits;
    private readonly AwardLinks _links;
    private readonly bool _keepsRows;
    private readonly Row _passing;
    private readonly WorkMeter _work;
    private Row _row;

    /// <param name="campaign">The campaign.</param>
    /// <param name="population">The values over all participants.</param>
    /// <param name="links">Which awards ask for which.</param>
    /// <param name="work">Counts what is done, and stops it.</param>
    /// <param name="keepsRows">Whether the row of a participant is kept for the next award.</param>
    public EligibilityCheck(CompiledCampaign campaign, PopulationTable population, AwardLinks links, WorkMeter work, bool keepsRows = false)
    {
        _campaign = campaign;
        _links = links;
        _population = population;
        _keepsRows = keepsRows;
        _work = work;
        _row = _passing = new Row(campaign.Layout) { Work = work };
        _hits = new RuleHit[Math.Max(1, campaign.MostRules)];
    }

    /// <summary>The values of the participant checked last.</summary>
    public Row Row => _row;

    private CampaignDefinition Definition => _campaign.Definition;

    /// <summary>The eligibility of <paramref name="entry"/> and the reasons against it.</summary>
    public (Eligibility Eligibility, IReadOnlyList<LocalizedText> Reasons) Run(CompiledAward award, AwardEntry entry)
    {
        _work.Step();
        var sheet = entry.Sheet;
        if (sheet.Disqualifications.Count > 0
            && HeldOf(sheet, BarsAwards).Select(AwardReasons.Disqualified).ToList() is { Count: > 0 } barred)
        {
            return (Of(EligibilityStatus.NotEligible, award), barred);
        }

        if (sheet.Status != SheetStatus.Complete)
        {
            var lacking =
                sheet.Criteria.SelectMany(line => line.Missing).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
            var why = sheet.Status == SheetStatus.Faulted ? AwardTexts.SheetFaulted : AwardTexts.SheetIncomplete;
            return (
                Of(EligibilityStatus.Undetermined, award) with { Missing = lacking },
                lacking.Count == 0 ? [why] : [why, AwardReasons.Missing(lacking)]);
        }

        Fill(entry);
        if (!_row.Has(award.Workflow.Reads)
            || (sheet.UndeterminedDisqualifications.Count > 0 && Definition.Disqualifications.Any(d => MayBar(d, sheet))))
        {
            return Undetermined(award, sheet);
        }

        return Decide(award, entry);
    }

    /// <summary>Puts what award rules read into the row, once for all awards where there is room to keep it.</summary>
    public void Fill(AwardEntry entry)
    {
        if (entry.Row is { } filled)
        {
            _row = filled;
            return;
        }

        _row = _keepsRows ? entry.Row = new Row(_campaign.Layout) { Work = _work } : _passing;
        var (layout, sheet, submission) = (_campaign.Layout, entry.Sheet, entry.Submission);
        ParticipantRow.Fill(_campaign, submission, _population, _row);
        ParticipantRow.SetFigures(_campaign, sheet, _row);
        _row.Set(layout[CampaignCompiler.Rank], entry.Standing.Rank);
        _row.Set(layout[CampaignCompiler.ClusterSize], entry.ClusterSize);
        _row.SetHistory(
            layout[HistoryCall.Name], submission.History is { } past && Definition.Year is { } year ? new AwardHistory(past, year) : null);
        if (!Definition.IsGradeOpen(sheet))
        {
            // No grade at all is known to be none of the levels.
            _row.SetText(layout[CampaignCompiler.Grade], sheet.Grade ?? "");
        }

        foreach (var node in _campaign.KeptNodes)
        {
            var criterion = _campaign.Plan.Nodes[node].Criterion;
            _row.Set(criterion.Slot, sheet.PointsOf(criterion.Definition.Id));
        }
    }

    /// <summary>Whether every condition holds for the values in the row; one that fails to run does not.</summary>
    public bool AllHold(CompiledAward award)
    {
        try
        {
            return award.Workflow.Run(_row, _hits) == award.Workflow.Rules.Count;
        }
        catch (Exception exception) when (RuleFault.Catches(exception))
        {
            return false;
        }
    }

    /// <summary>Why what is recommended waits; empty when nothing keeps it.</summary>
    public IReadOnlyList<LocalizedText> Holds(ScoreSheet sheet) =>
        sheet.Disqualifications.Count == 0 ? [] : [.. HeldOf(sheet, HoldsAwards).Select(AwardReasons.Held)];

    private IEnumerable<DisqualificationDefinition> HeldOf(ScoreSheet sheet, Func<DisqualificationDefinition, bool> does) =>
        Definition.Disqualifications.Where(d => does(d) && sheet.Disqualifications.Contains(d.Id, StringComparer.Ordinal));

    private static bool HoldsAwards(DisqualificationDefinition disqualification) =>
        disqualification.Effects.Any(e => e.Kind == DisqualificationEffectKind.Held);

    private static bool BarsAwards(DisqualificationDefinition disqualification) =>
        disqualification.Effects.Any(e => e.Kind == DisqualificationEffectKind.NoAward);

    private static bool MayBar(DisqualificationDefinition disqualification, ScoreSheet sheet) =>
        (BarsAwards(disqualification) || HoldsAwards(disqualification))
            && sheet.UndeterminedDisqualifications.Contains(disqualification.Id, StringComparer.Ordinal);

    private static Eligibility Of(EligibilityStatus status, CompiledAward award) => new()
    {
        Status = status,
        Conditions = [.. award.Workflow.Rules.Select(Unknown)],
    };

    private (Eligibility Eligibility, IReadOnlyList<LocalizedText> Reasons) Undetermined(CompiledAward award, ScoreSheet sheet)
    {
        var open = Definition.Disqualifications.Where(d => MayBar(d, sheet)).ToList();
        var missing = MissingNames.Of(_campaign, award.Workflow.Reads, _row);
        if (missing is [CampaignCompiler.Rank]
            && open.Count == 0
            && Definition.Disqualifications.Any(d => d.Unranks && sheet.Disqualifications.Contains(d.Id, StringComparer.Ordinal)))
        {
            return (Of(EligibilityStatus.NotEligible, award), [AwardTexts.NoPlace]);
        }

        IEnumerable<string> behind = [
            .. missing,
            .. missing.Contains(CampaignCompiler.Grade, StringComparer.Ordinal) ? sheet.GradeMissing : [],
            .. open.Count > 0 ? sheet.DisqualificationMissing : [],
        ];
        var all = behind.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
        var reasons = open.ConvertAll(d => BarsAwards(d) ? AwardReasons.MayBeDisqualified(d) : AwardReasons.MayBeHeld(d));
        if (all.Count > 0)
        {
            reasons.Add(AwardReasons.Missing(all));
        }

        return (Of(EligibilityStatus.Undetermined, award) with { Missing = all }, reasons);
    }

    private (Eligibility Eligibility, IReadOnlyList<LocalizedText> Reasons) Decide(CompiledAward award, AwardEntry entry)
    {
        AwardCondition[] conditions;
        try
        {
            conditions = Conditions(award.Workflow);
        }
        catch (Exception exception) when (RuleFault.Catches(exception))
        {
            var fault = RuleFault.Of(exception, award.Workflow, _row);
            return (Of(EligibilityStatus.Undetermined, award) with { Fault = fault }, [AwardReasons.Failed(fault)]);
        }

        var unmet = Array.FindAll(conditions, c => c.Holds is false);
        var (against, waiting, missing) = Others(award.Definition, entry);
        against.InsertRange(0, unmet.Select(AwardReasons.Unmet));
        if (unmet.Length > 0
            && entry.Sheet.GradePending is { } pending
            && award.Workflow.Reads.Contains(_campaign.Layout[CampaignCompiler.Grade]))
        {
            against.Add(AwardReasons.GradePending(Definition.Grades!.Levels.First(l => l.Id == pending)));
        }

        var eligibility = new Eligibility
        {
            Status =
                against.Count > 0
                    ? EligibilityStatus.NotEligible
                    : waiting.Count > 0 ? EligibilityStatus.Undetermined : EligibilityStatus.Eligible,
            Conditions = conditions,
            Missing = missing,
        };
        return (eligibility, against.Count > 0 ? against : waiting);
    }

    /// <summary>What the other awards say: those required, those that exclude this one.</summary>
    private (List<LocalizedText> Against, List<LocalizedText> Waiting, IReadOnlyList<string> Missing) Others(
        AwardDefinition award, AwardEntry entry)
    {
        List<LocalizedText> against = [];
        List<LocalizedText> waiting = [];
        var lacksHistory = false;
        foreach (var (other, name, isRequired, _) in _links.Of(award, entry))
        {
            switch (Has(other, entry))
            {
                case null when entry.Results.ContainsKey(other):
                    waiting.Add(AwardTexts.WaitsFor(name));
                    break;
                case null:
                    lacksHistory = true;
                    break;
                case var has when has != isRequired:
                    against.Add(isRequired ? AwardTexts.Lacks(name) : AwardTexts.Has(name));
                    break;
            }
        }

        if (lacksHistory)
        {
            waiting.Add(AwardReasons.Missing([HistoryCall.Name]));
        }

        return (against, waiting, lacksHistory ? [HistoryCall.Name] : []);
    }

    /// <summary>Whether the participant has another award; null when that is open or the history is not known.</summary>
    private bool? Has(string other, AwardEntry entry) =>
        entry.Results.TryGetValue(other, out var result) ? result.Counts() : _row.History?.Any(other);
}
