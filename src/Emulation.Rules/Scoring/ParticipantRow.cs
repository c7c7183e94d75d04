using System.Collections.Immutable;
using Emulation.Rules.Compilation;
using Emulation.Rules.Definitions;
using Emulation.Rules.Submissions;

namespace Emulation.Rules.Scoring;

/// <summary>Fills rows from submissions that have been checked.</summary>
internal static class ParticipantRow
{
    /// <summary>Binds <paramref name="submission"/> and returns the indicators that took their default.</summary>
    public static IReadOnlyList<string> Bind(CompiledCampaign campaign, Submission submission, PopulationTable population, Row row)
    {
        Fill(campaign, submission, population, row);
        return campaign.Defaults.Length == 0
            ? []
            : [
                .. campaign.Defaults.Select(d => d.Indicator.Id)
                    .Where(id => !submission.Values.ContainsKey(id))
                    .Order(StringComparer.Ordinal),
            ];
    }

    /// <summary>Binds <paramref name="submission"/>.</summary>
    public static void Fill(CompiledCampaign campaign, Submission submission, PopulationTable population, Row row)
    {
        row.Work.Step();
        row.Clear();
        foreach (var (id, submitted) in submission.Values)
        {
            if (campaign.Indicators.TryGetValue(id, out var bound))
            {
                row.Set(bound.Slot, Fitting(bound.Indicator, submitted?.Value) ?? throw Unchecked(submission, bound.Indicator, submitted));
            }
        }

        Complete(campaign, submission.Cluster ?? "", population, row);
    }

    /// <summary>The value as the row takes it; null where it is of another kind. The items of a list the row converts itself.</summary>
    private static IndicatorValue? Fitting(IndicatorDefinition indicator, IndicatorValue? value) => value is null ? null
        : indicator.Type != IndicatorType.List ? SubmissionChecks.Convert(indicator, value)
        : value.Value is ImmutableArray<ListItem> ? value : null;

    private static ArgumentException Unchecked(Submission submission, IndicatorDefinition indicator, SubmittedValue? submitted) =>
        new(
            $"Participant '{submission.Participant}': '{submitted?.Value}' is no value of indicator '{indicator.Id}' of type "
                + $"{indicator.Type}. Look at submissions with Campaign.Check before.",
            nameof(submission));

    /// <summary>Adds what follows from the values: defaults, the cluster, constants by choice, population values.</summary>
    public static void Complete(CompiledCampaign campaign, string cluster, PopulationTable population, Row row)
    {
        foreach (var (indicator, slot) in campaign.Defaults)
        {
            if (!row.Given[slot.Ordinal])
            {
                row.SetDefault(slot, indicator.Default!);
            }
        }

        row.SetText(campaign.ClusterSlot, cluster);
        foreach (var (constant, slot, by) in campaign.ConstantsByChoice)
        {
            row.Set(slot, row.Given[by.Ordinal] ? constant.Values[row.Texts[by.Index]] : null);
            row.Submitted[slot.Ordinal] = row.Submitted[by.Ordinal];
        }

        if (campaign.HasPopulation)
        {
            row.Overflowed = null;
            BindPopulation(campaign, cluster, population, row);
        }
    }

    /// <summary>Adds the figures of the sheet, as printed; those of a sheet that is not complete are not determined.</summary>
    public static void SetFigures(CompiledCampaign campaign, in ScoreTotals totals, Row row)
    {
        var isComplete = totals.Status == SheetStatus.Complete;
        var slots = campaign.Layout.Totals;
        ReadOnlySpan<decimal?> figures =
        [
            totals.Total, totals.BaseTotal, totals.BonusTotal, totals.PenaltyTotal, totals.DeductedTotal, totals.MaxTotal, totals.Percent,
        ];
        for (var i = 0; i < slots.Length; i++)
        {
            row.Set(slots[i], isComplete ? figures[i] : null);
        }
    }

    /// <summary>What the sheet says of the figures.</summary>
    public static void SetFigures(CompiledCampaign campaign, ScoreSheet sheet, Row row) =>
        SetFigures(campaign, sheet.Totals, sheet.Figures, row);

    /// <summary>The figures of the sheet, and those that were worked out.</summary>
    public static void SetFigures(CompiledCampaign campaign, in ScoreTotals totals, IReadOnlyList<FigureScore>? figures, Row row)
    {
        SetFigures(campaign, totals, row);
        foreach (var figure in figures ?? [])
        {
            row.Set(campaign.Layout[figure.Id], figure.Value);
        }
    }

    private static void BindPopulation(CompiledCampaign campaign, string cluster, PopulationTable population, Row row)
    {
        foreach (var (compiled, _, _, _) in campaign.Plan.Populations)
        {
            var value = population.Find(compiled.Criterion, compiled.Definition.Id, compiled.Definition.OverCluster ? cluster : null);
            row.Set(compiled.Slot, value?.Value);
            row.Provisional[compiled.Slot.Ordinal] = value?.Provisional ?? false;
            if (value?.Overflowed == true)
            {
                (row.Overflowed ??= []).Add(compiled.Slot);
            }
        }
    }
}
