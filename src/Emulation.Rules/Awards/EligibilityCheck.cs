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
internal sealed class EligibilityCheck
{
    private readonly AwardRows _rows;
    private readonly RuleHit[] _hits;
    private readonly AwardLinks _links;
    private readonly bool _keepsRows;
    private readonly Row _passing;
    private readonly WorkMeter _work;
    private Row _row;

    /// <param name="rows">Fills rows.</param>
    /// <param name="links">Which awards ask for which.</param>
    /// <param name="work">Counts what is done, and stops it.</param>
    /// <param name="keepsRows">Whether the row of a participant is kept for the next award.</param>
    public EligibilityCheck(AwardRows rows, AwardLinks links, WorkMeter work, bool keepsRows = false)
    {
        (_rows, _links, _keepsRows, _work) = (rows, links, keepsRows, work);
        _row = _passing = rows.New(work);
        _hits = rows.Hits();
    }

    /// <summary>The values of the participant checked last.</summary>
    public Row Row => _row;

    private CompiledCampaign Compiled => _rows.Compiled;

    private CampaignDefinition Definition => Compiled.Definition;

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
            || (sheet.UndeterminedDisqualifications.Count > 0 && MayBeBarred(sheet)))
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

        _row = _keepsRows ? entry.Row = _rows.New(_work) : _passing;
        _rows.Fill(entry, entry.Submission, _row);
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

    /// <summary>Apart from those who ask: the function takes memory each time, and hardly any sheet needs it.</summary>
    private bool MayBeBarred(ScoreSheet sheet) => Definition.Disqualifications.Any(d => MayBar(d, sheet));

    private static Eligibility Of(EligibilityStatus status, CompiledAward award) =>
        new() { Status = status, Conditions = AwardConditions.Untried(award) };

    private (Eligibility Eligibility, IReadOnlyList<LocalizedText> Reasons) Undetermined(CompiledAward award, ScoreSheet sheet)
    {
        var open = Definition.Disqualifications.Where(d => MayBar(d, sheet)).ToList();
        var missing = MissingNames.Of(Compiled, award.Workflow.Reads, _row);
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
        bool areMet;
        try
        {
            areMet = award.Workflow.Run(_row, _hits) == award.Workflow.Rules.Count;
        }
        catch (Exception exception) when (RuleFault.Catches(exception))
        {
            var fault = RuleFault.Of(exception, award.Workflow, _row);
            return (Of(EligibilityStatus.Undetermined, award) with { Fault = fault }, [AwardReasons.Failed(fault)]);
        }

        var (against, waiting, missing) = Others(award.Definition, entry);
        var status = !areMet || against.Count > 0
            ? EligibilityStatus.NotEligible
            : waiting.Count > 0 ? EligibilityStatus.Undetermined : EligibilityStatus.Eligible;
        var conditions = new AwardConditions(_rows, award, entry, entry.Marked);
        return (
            new Eligibility { Status = status, Conditions = conditions, Missing = missing },
            status == EligibilityStatus.NotEligible
                ? new ReasonsAgainst(conditions, against, areMet ? null : PendingGrade(award, entry.Sheet))
                : waiting);
    }

    /// <summary>The grade that waits for the council, where a condition asks for the grade.</summary>
    private GradeLevel? PendingGrade(CompiledAward award, ScoreSheet sheet) =>
        sheet.GradePending is not null && award.Workflow.Reads.Contains(Compiled.Layout[CampaignCompiler.Grade])
            ? LevelOf(sheet.GradePending)
            : null;

    private GradeLevel LevelOf(string grade) => Definition.Grades!.Levels.First(level => level.Id == grade);

    /// <summary>What the other awards say: those required, those that exclude this one.</summary>
    private (IReadOnlyList<LocalizedText> Against, IReadOnlyList<LocalizedText> Waiting, IReadOnlyList<string> Missing) Others(
        AwardDefinition award, AwardEntry entry)
    {
        var links = _links.Of(award, entry);
        if (links.Count == 0)
        {
            return ([], [], []);
        }

        List<LocalizedText> against = [];
        List<LocalizedText> waiting = [];
        var lacksHistory = false;
        foreach (var link in links)
        {
            switch (Has(link.Award, entry))
            {
                case null when entry.ResultOf(link.Award) is not null:
                    waiting.Add(link.Waits);
                    break;
                case null:
                    lacksHistory = true;
                    break;
                case var has when has != link.IsRequired:
                    against.Add(link.Against);
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
        entry.ResultOf(other) is { } result ? result.Counts() : _row.History?.Any(other);
}
