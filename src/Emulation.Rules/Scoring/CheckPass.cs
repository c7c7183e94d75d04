using System.Collections.Immutable;
using Emulation.Rules.Compilation;
using Emulation.Rules.Definitions;
using Emulation.Rules.Diagnostics;
using Emulation.Rules.Submissions;
using Emulation.Rules.Wording;

namespace Emulation.Rules.Scoring;

/// <summary>
/// Puts the campaign's checks to submissions whose values fit their indicators. One that reads something missing is undecided and says
/// nothing: that the figure is missing shows on the sheet.
/// </summary>
internal sealed class CheckPass(CompiledCampaign campaign, DiagnosticBag bag)
{
    /// <summary>Who fails a check is looked for by name, so that more are named than of other mistakes.</summary>
    private const int MostPlaces = 12;

    private readonly Row _row = new(campaign.Layout) { Work = bag.Work };
    private readonly FaultGroups _failing = new(MostPlaces);

    public void Run(Submission submission)
    {
        ParticipantRow.Fill(campaign, submission, PopulationTable.Empty, _row);
        foreach (var check in campaign.Checks.Where(check => _row.Has(check.Condition.Reads)))
        {
            // What nobody has run yet is compiled now, which takes longer than running it.
            bag.Work.Step();
            try
            {
                if (!check.Condition.Holds(_row))
                {
                    var definition = check.Definition;
                    var code = definition.OnlyWarns ? Codes.CheckDoubts : Codes.CheckFails;
                    var at = PlaceOf(check, submission);
                    var (values, holds) = (ValuesOf(check), definition.Holds.Text);
                    Add(code, check, values, submission, at, definition.Message, values, holds);
                }
            }
            catch (Exception exception) when (RuleFault.Catches(exception))
            {
                var fault = RuleFault.Of(exception, check.Definition.Id);
                var at = PlaceOf(check, submission);
                var values = ValuesOf(check);
                Add(Codes.CheckUndecided, check, values, submission, at, fault.Described, values);
            }
        }
    }

    /// <summary>Reports what was found: once for each check and the values with which it fails.</summary>
    public void Report() => _failing.ReportTo(bag);

    private void Add(
        DiagnosticDescriptor code,
        CompiledCheck check,
        LocalizedText values,
        Submission submission,
        SourcePosition at,
        params object?[] told) =>
        _failing.Add(
            code,
            $"{check.Definition.Id} {values.English}",
            submission.Participant,
            at,
            [submission.Participant, check.Definition.Id, .. told]);

    /// <summary>The first of the values it reads that was read from somewhere; otherwise the submission.</summary>
    private static SourcePosition PlaceOf(CompiledCheck check, Submission submission) =>
        check.Shown.Select(shown => submission.Values.GetValueOrDefault(shown.Name)?.Position)
            .FirstOrDefault(position => position?.File.Length > 0) ?? submission.Position;

    private LocalizedText ValuesOf(CompiledCheck check) => Pairs.Join(", ", [.. check.Shown.Select(ValueOf)]);

    private LocalizedText ValueOf(ShownName shown) => shown.In(_row) is var value && value.Value is ImmutableArray<ListItem> list
        ? ScoringTexts.ItemsOf(shown.Name, list.Length)
        : LocalizedText.Same($"{shown.Name} = {value}");
}
