using Emulation.Rules.Compilation;
using Emulation.Rules.Definitions;

namespace Emulation.Rules.Scoring;

/// <summary>Works out figures, and values over all participants that each has for itself.</summary>
internal sealed class FigureRules(CompiledCampaign campaign, ScoringRoom room)
{
    private readonly SlotFaults _faults = room.Faults;

    /// <summary>The values over all participants that are known.</summary>
    public PopulationTable Population { get; set; } = PopulationTable.Empty;

    private Row Row => room.Row;

    /// <summary>Puts a figure into the row; leaves it missing where it cannot be told.</summary>
    public void Run(CompiledFigure figure)
    {
        if (figure.Population is { } over && PopulationFault.Of(campaign, over, Row, _faults) is { } overFault)
        {
            Fail(figure.Slot, overFault);
        }
        else if (!Row.Has(figure.Reads))
        {
            Miss(figure.Slot, figure.Reads);
        }
        else if (figure.Workflow is { } workflow)
        {
            Run(figure, workflow);
        }
        else
        {
            Put(figure, Row.Numbers[figure.Population!.Slot.Index]);
        }
    }

    /// <summary>Puts the participant's own place, or the value of another one, into the row.</summary>
    public void Run(CompiledPopulation value)
    {
        var cluster = Row.Texts[campaign.ClusterSlot.Index];
        if (Population.Find(value.Criterion, value.Definition.Id, value.Definition.OverCluster ? cluster : null) is not { } gathered)
        {
            return;
        }

        try
        {
            // The default stands for somebody who is not there; what the participant did not submit itself is missing.
            Row.Set(value.Slot, LacksItsOwn(value) ? null : Own(gathered, value) ?? value.Definition.Default);
        }
        catch (Exception exception) when (RuleFault.Catches(exception))
        {
            Fail(value.Slot, RuleFault.Of(exception, value.Definition.Id) with { IsPopulationValue = true });
        }
    }

    private bool LacksItsOwn(CompiledPopulation value) => value.Definition.Function == PopulationFunction.Rank
        ? value.Where is { } where && !Row.Has(where.Reads) || IsAsked(value) && !Row.Has(value.Reads)
        : value.Participant is { } participant && !Row.Has(participant.Reads);

    private decimal? Own(PopulationValue gathered, CompiledPopulation value) =>
        value.Definition.Function == PopulationFunction.Rank ? PlaceIn(gathered, value) : ValueIn(gathered, value);

    private bool IsAsked(CompiledPopulation value) => value.Where is not { } where || where.Holds(Row);

    private decimal? PlaceIn(PopulationValue gathered, CompiledPopulation value) =>
        IsAsked(value) ? PopulationPlace.Of(gathered.Ordered ?? [], value.Value!(Row), value.Definition) : null;

    private decimal? ValueIn(PopulationValue gathered, CompiledPopulation value) =>
        value.Participant is { } participant
        && gathered.ByParticipant?.TryGetValue(UnicodeText.NormalForm(participant.Value(Row)), out var found) == true
            ? found
            : null;

    private void Run(CompiledFigure figure, CompiledWorkflow workflow)
    {
        try
        {
            var points = workflow.Run(Row, room.Hits) == 0 ? 0m : room.Hits[0].Points;
            Put(figure, points);
        }
        catch (Exception exception) when (RuleFault.Catches(exception))
        {
            Fail(figure.Slot, RuleFault.Of(exception, workflow, Row));
        }
    }

    private void Put(CompiledFigure figure, decimal value)
    {
        Row.Set(figure.Slot, campaign.Definition.Rounding.RoundOnly(value, figure.Definition.Decimals));
        Row.Provisional[figure.Slot.Ordinal] = Row.RestsOnOthers(figure.Reads);
    }

    private void Miss(Slot slot, Slot[] reads)
    {
        Row.Set(slot, null);
        if (_faults.In(reads) is { } fault)
        {
            _faults.Add(slot, fault);
        }
    }

    private void Fail(Slot slot, Fault fault)
    {
        Row.Set(slot, null);
        _faults.Add(slot, fault);
    }
}
