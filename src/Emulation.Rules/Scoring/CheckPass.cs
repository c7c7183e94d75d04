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
    private readonly Row _row = new(campaign.Layout) { Work = bag.Work };

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
                    bag.Add(code.At(at, submission.Participant, definition.Id, definition.Message, values, holds));
                }
            }
            catch (Exception exception) when (RuleFault.Catches(exception))
            {
                var fault = RuleFault.Of(exception, check.Definition.Id);
                var at = PlaceOf(check, submission);
                bag.Add(Codes.CheckUndecided.At(at, submission.Participant, check.Definition.Id, fault.Described, ValuesOf(check)));
            }
        }
    }

    /// <summary>The first of the values it reads that was read from somewhere; otherwise the submission.</summary>
    private static SourcePosition PlaceOf(CompiledCheck check, Submission submission) =>
        check.Shown.Select(shown => submission.Values.GetValueOrDefault(shown.Name)?.Position)
            .FirstOrDefault(position => position?.File.Length > 0) ?? submission.Position;

    private LocalizedText ValuesOf(CompiledCheck check) => Pairs.Join(", ", [.. check.Shown.Select(ValueOf)]);

    private LocalizedText ValueOf(ShownName shown) => shown.In(_row) is var value && value.Value is ImmutableArray<ListItem> list
        ? ScoringTexts.ItemsOf(shown.Name, list.Length)
        : LocalizedText.Same($"{shown.Name} = {value}");
}
