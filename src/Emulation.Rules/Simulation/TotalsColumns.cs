using System.Numerics;
using Emulation.Rules.Compilation;
using Emulation.Rules.Definitions;
using Emulation.Rules.Diagnostics;
using Emulation.Rules.Scoring;
using Emulation.Rules.Submissions;

namespace Emulation.Rules.Simulation;

/// <summary>
/// The totals of many participants for simulations: figures are held by indicator, and when one of them or a constant changes, only the
/// criteria that read it are worked out again. The totals are those of <see cref="TotalsScorer"/> to the last digit: campaigns of plain
/// sums are worked out in whole numbers, many participants at once; any other, and any participant who lacks a figure, was adjusted or has
/// a figure of more than nine decimals, is left to the scorer when asked for. Not thread-safe.
/// </summary>
public sealed partial class TotalsColumns
{
    /// <summary>So many participants at a time stay in the processor's cache while all criteria are worked out.</summary>
    private const int Block = 2048;

    private const long Added = 0L;
    private const long Away = -1L;

    private readonly CompiledCampaign _campaign;
    private readonly Func<IReadOnlyDictionary<string, decimal>, TotalsScorer> _newScorer;
    private readonly Submission[] _submissions;
    private readonly FigureColumn[] _columns;
    private readonly Dictionary<string, FigureColumn> _byIndicator;
    private readonly Dictionary<string, ChangedFigures> _changed = new(StringComparer.Ordinal);
    private readonly Dictionary<string, decimal> _constants;
    private readonly long[][] _values;
    private readonly long[][] _sums;
    private ColumnPlan? _plan;
    private TotalsScorer? _scorer;

    /// <param name="campaign">The campaign.</param>
    /// <param name="submissions">One for each participant, without errors.</param>
    /// <param name="newScorer">Makes a scorer for other values of constants.</param>
    /// <param name="work">What the first columns are worked out by.</param>
    internal TotalsColumns(
        CompiledCampaign campaign,
        IEnumerable<Submission> submissions,
        Func<IReadOnlyDictionary<string, decimal>, TotalsScorer> newScorer,
        WorkMeter work)
    {
        (_campaign, _newScorer, _submissions) = (campaign, newScorer, [.. submissions]);
        _constants = campaign.Definition.Constants.Where(constant => constant.Value is not null)
            .ToDictionary(constant => constant.Id, constant => constant.Value!.Value, StringComparer.Ordinal);
        var read = ColumnPlan.LeavesOf(campaign).SelectMany(leaf => leaf.Reads).Select(slot => slot.Name).ToHashSet(StringComparer.Ordinal);
        _columns = campaign.PlainBy(work) is null
            ? []
            : [.. campaign.Definition.Indicators.Where(i => read.Contains(i.Id)).Select(i => new FigureColumn(i, _submissions.Length))];
        _byIndicator = _columns.ToDictionary(column => column.Indicator.Id, StringComparer.Ordinal);
        _values = [.. _columns.Select(column => column.Values)];
        _sums = [.. Enum.GetValues<CriterionKind>().Select(_ => new long[FigureColumn.Padded(_submissions.Length)])];
        Fill(work);
        Renew(work);
    }

    /// <summary>How many participants there are.</summary>
    public int Count => _submissions.Length;

    /// <summary>Whether everybody's totals are worked out by column, and nobody's is left to the scorer.</summary>
    public bool IsByColumn => _plan is not null && Array.TrueForAll(_columns, column => column.Open == 0)
        && Array.TrueForAll(_submissions, submission => submission.Adjustments.IsEmpty);

    /// <summary>The totals of a participant, by the place of the submission.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such place.</exception>
    public ScoreTotals this[int participant]
    {
        get
        {
            ThrowOutside(participant);
            if (_plan is not { } plan || IsOpen(participant))
            {
                return (_scorer ??= _newScorer(_constants)).Score(Current(participant));
            }

            decimal Sum(CriterionKind kind) => ScaledNumber.ToDecimal(_sums[(int)kind][participant], plan.Scale);
            return SheetTotals.Figures(
                _campaign.Definition.Rounding,
                SheetStatus.Complete,
                (Sum(CriterionKind.Base), Sum(CriterionKind.Bonus), Sum(CriterionKind.Penalty)),
                0m,
                _campaign.PlainBy(WorkMeter.Unlimited)!.Maximum);
        }
    }

    /// <summary>Changes one figure of one participant.</summary>
    /// <param name="indicator">A number, truth value, text or choice.</param>
    /// <param name="participant">The place of the submission.</param>
    /// <param name="value">The value; it is not checked against the indicator's limits.</param>
    /// <exception cref="ArgumentException">The campaign has no such indicator, or the value is not of its type.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There is no such place.</exception>
    public void Set(string indicator, int participant, IndicatorValue value)
    {
        ArgumentNullException.ThrowIfNull(value);
        ThrowOutside(participant);
        var definition = Indicator(indicator);
        if (SubmissionChecks.Convert(definition, value) is not { } converted)
        {
            throw new ArgumentException($"'{value}' is no value of indicator '{indicator}'.", nameof(value));
        }

        ChangesOf(indicator).Set(participant, value);
        if (_byIndicator.TryGetValue(indicator, out var column))
        {
            var from = participant / Vector<long>.Count * Vector<long>.Count;
            var to = from + Vector<long>.Count;
            var reading = Reading(criterion => criterion.Reads(column));
            Apply(reading, from, to, Away);
            column.Put(participant, converted);
            Apply(reading, from, to, Added);
            RenewIfOutgrown(column);
        }
    }

    /// <summary>Changes one figure of everybody.</summary>
    /// <param name="indicator">A number.</param>
    /// <param name="values">The values, in the order of the submissions; they are not checked against the indicator's limits.</param>
    /// <exception cref="ArgumentException">The campaign has no such number, there are not as many values as participants, or an integer has
    /// decimals.</exception>
    public void Set(string indicator, ReadOnlySpan<decimal> values) =>
        Set(indicator, values, (column, from, block) => column.Put(from, block), value => value);

    /// <summary>
    /// Changes one figure of everybody, like <see cref="Set(string, ReadOnlySpan{decimal})"/>, in whole units of its smallest decimal,
    /// which
    /// nothing has to be taken apart for: 1250 of two decimals is 12.5.
    /// </summary>
    /// <param name="indicator">A number.</param>
    /// <param name="units">The values, in the order of the submissions; they are not checked against the indicator's limits.</param>
    /// <param name="decimals">How many of the digits are decimals, 0 to 9.</param>
    /// <exception cref="ArgumentException">The campaign has no such number, there are not as many values as participants, or an integer has
    /// decimals.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A number has no such many decimals here.</exception>
    public void Set(string indicator, ReadOnlySpan<long> units, int decimals)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(decimals);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(decimals, ScaledNumber.MostDecimals);
        Set(
            indicator,
            units,
            (column, from, block) => column.Put(from, block, decimals),
            value => ScaledNumber.ToDecimal(value, decimals));
    }

    /// <summary>Changes a constant.</summary>
    /// <param name="constant">A constant that is the same for everybody.</param>
    /// <param name="value">Its value.</param>
    /// <exception cref="ArgumentException">The campaign has no such constant.</exception>
    public void SetConstant(string constant, decimal value)
    {
        ArgumentNullException.ThrowIfNull(constant);
        if (!_constants.Remove(constant))
        {
            throw new ArgumentException($"The campaign has no constant '{constant}' that is the same for everybody.", nameof(constant));
        }

        _constants.Add(constant, value);
        _scorer = null;
        if (_plan?.With(constant, _campaign, _columns, _constants) is not { } plan)
        {
            Renew(WorkMeter.Unlimited);
            return;
        }

        var end = FigureColumn.Padded(Count);
        Apply(Reading(criterion => criterion.Reads(constant)), 0, end, Away);
        _plan = plan;
        Apply(Reading(criterion => criterion.Reads(constant)), 0, end, Added);
    }

    /// <summary>Copies everybody's total, rounded as the campaign rounds it, in whole units of its smallest decimal.</summary>
    /// <param name="totals">Where to; as long as there are participants.</param>
    /// <param name="decimals">How many of the digits are decimals.</param>
    /// <returns>False, and nothing is copied, unless <see cref="IsByColumn"/>: then each has to be asked for.</returns>
    /// <exception cref="ArgumentException">There is not room for everybody.</exception>
    public bool TryCopyTotals(Span<long> totals, out int decimals)
    {
        if (totals.Length < Count)
        {
            throw new ArgumentException($"There are {Count} participants, and room for {totals.Length}.", nameof(totals));
        }

        decimals = _plan?.Scale ?? 0;
        if (!IsByColumn)
        {
            return false;
        }

        var rounding = _campaign.Definition.Rounding;
        var step = rounding.Total is { } places && places < decimals ? ScaledNumber.PowerOfTen(decimals - places) : 1L;
        for (var i = 0; i < Count; i++)
        {
            var sum = _sums[(int)CriterionKind.Base][i] + _sums[(int)CriterionKind.Bonus][i] + _sums[(int)CriterionKind.Penalty][i];
            totals[i] = step == 1L ? sum : ColumnMath.Round(sum, step, rounding.Mode);
        }

        return true;
    }
}
