using System.Collections.Immutable;
using System.Linq.Expressions;
using System.Reflection;
using Emulation.Rules.Compilation;
using Emulation.Rules.Definitions;
using Emulation.Rules.Scoring;
using Emulation.Rules.Submissions;

namespace Emulation.Rules.Binding;

/// <summary>
/// Reads submissions off a host's own class: properties stand for the indicators of the same name, upper and lower case aside. A null
/// is missing. Immutable and thread-safe; the scorers it makes are not.
/// </summary>
/// <typeparam name="T">A class or record with a property <c>Participant</c>, perhaps <c>Name</c>, <c>Cluster</c> and <c>History</c> (of <see cref="PastAward"/>), and one for each indicator.</typeparam>
public sealed class RecordBinder<T>
{
    private readonly Campaign _campaign;
    private readonly List<(IndicatorDefinition Indicator, PropertyInfo Property)> _bound = [];
    private readonly Action<T, Row> _fill;
    private readonly Func<T, string> _participant;
    private readonly Func<T, string?>? _name;
    private readonly Func<T, string?>? _cluster;
    private readonly PropertyInfo? _history;

    internal RecordBinder(Campaign campaign)
    {
        _campaign = campaign;
        var properties = typeof(T).GetProperties().Where(p => p.CanRead && p.GetIndexParameters().Length == 0)
            .ToLookup(p => p.Name, StringComparer.OrdinalIgnoreCase);
        var problems = new List<string>();
        foreach (var indicator in campaign.Definition.Indicators)
        {
            switch (properties[indicator.Id].ToList())
            {
                case [] when indicator.Default is null:
                    problems.Add($"indicator '{indicator.Id}' has no property");
                    break;
                case [var property] when RecordValue.Fits(property.PropertyType, indicator):
                    _bound.Add((indicator, property));
                    break;
                case [var property]:
                    problems.Add($"property '{property.Name}' is {property.PropertyType.Name}, which does not fit indicator '{indicator.Id}' of type {indicator.Type}");
                    break;
                case [_, _, ..]:
                    problems.Add($"several properties stand for indicator '{indicator.Id}'");
                    break;
            }
        }

        var participant = TextOf(properties, "Participant", problems);
        if (participant is null)
        {
            problems.Add("there is no property 'Participant'");
        }

        _name = TextOf(properties, "Name", problems);
        _cluster = TextOf(properties, "Cluster", problems);
        _history = properties[nameof(Submission.History)].FirstOrDefault(p => typeof(IEnumerable<PastAward>).IsAssignableFrom(p.PropertyType));
        if (problems.Count > 0)
        {
            throw new InvalidOperationException($"{typeof(T).Name} cannot be bound to campaign '{campaign.Definition.Id}': {string.Join("; ", problems)}.");
        }

        _participant = participant!;
        _fill = Compile();
    }

    /// <summary>The submission a record stands for, to be checked and evaluated like any other.</summary>
    public Submission ToSubmission(T record)
    {
        ArgumentNullException.ThrowIfNull(record);
        var values = new List<KeyValuePair<string, SubmittedValue>>(_bound.Count);
        foreach (var (indicator, property) in _bound)
        {
            if (RecordValue.Of(property.GetValue(record), indicator) is { } value)
            {
                values.Add(KeyValuePair.Create(indicator.Id, new SubmittedValue { Value = value }));
            }
        }

        var submission = _campaign.NewSubmission(_participant(record), NullIfEmpty(_cluster?.Invoke(record)), NullIfEmpty(_name?.Invoke(record)));
        return submission with
        {
            Values = submission.Values.AddRange(values),
            History = _history?.GetValue(record) is IEnumerable<PastAward> history ? [.. history] : null,
        };
    }

    /// <summary>A function that works out totals straight from records, without a submission in between. Not thread-safe: one for each thread.</summary>
    /// <param name="population">The population values of an earlier evaluation; null only when the campaign has none.</param>
    /// <remarks>Values are not checked against min, max, decimals and choices: <see cref="ToSubmission"/> and <see cref="Campaign.Check"/> do that.</remarks>
    /// <exception cref="ArgumentNullException">The campaign compares participants and <paramref name="population"/> is null.</exception>
    public Func<T, ScoreTotals> NewTotalsScorer(IReadOnlyList<PopulationValue>? population = null)
    {
        var scorer = _campaign.NewTotalsScorer(population);
        return record =>
        {
            scorer.Row.Clear();
            _fill(record, scorer.Row);
            return scorer.Run(UnicodeText.Identity(_campaign.Compiled.Roster.ClusterOf(_participant(record), _cluster?.Invoke(record))));
        };
    }

    private static string? NullIfEmpty(string? text) => string.IsNullOrEmpty(text) ? null : text;

    private static Func<T, string>? TextOf(ILookup<string, PropertyInfo> properties, string name, List<string> problems)
    {
        if (properties[name].FirstOrDefault() is not { } property)
        {
            return null;
        }

        if (property.PropertyType != typeof(string))
        {
            problems.Add($"property '{property.Name}' is no string");
            return null;
        }

        var record = Expression.Parameter(typeof(T));
        return Expression.Lambda<Func<T, string>>(Expression.Property(record, property), record).Compile();
    }

    /// <summary>Numbers, truth values and dates go to their places unboxed; the rest by way of <see cref="RecordValue"/>.</summary>
    private Action<T, Row> Compile()
    {
        var record = Expression.Parameter(typeof(T), "record");
        var row = Expression.Parameter(typeof(Row), "row");
        var steps = new List<Expression>();
        foreach (var (indicator, property) in _bound)
        {
            var slot = _campaign.Compiled.Layout[indicator.Id];
            Expression value = Expression.Property(record, property);
            var inner = Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType;
            Expression given = Expression.Block(Flag(row, nameof(Row.Given), slot), Flag(row, nameof(Row.Submitted), slot));
            if (slot.Type == typeof(decimal) || slot.Type == typeof(bool))
            {
                var bare = inner == property.PropertyType ? value : Expression.Property(value, nameof(Nullable<decimal>.Value));
                Expression place = Expression.Assign(RowBinder.Place(row, slot), bare.Type == slot.Type ? bare : Expression.Convert(bare, slot.Type));
                Expression step = Expression.Block(place, given);
                steps.Add(inner == property.PropertyType ? step : Expression.IfThen(Expression.Property(value, nameof(Nullable<decimal>.HasValue)), step));
            }
            else
            {
                var set = typeof(RecordValue).GetMethod(nameof(RecordValue.Put), BindingFlags.Static | BindingFlags.NonPublic | BindingFlags.Public)!;
                steps.Add(Expression.Call(set, row, Expression.Constant(slot), Expression.Constant(indicator), Expression.Convert(value, typeof(object))));
            }
        }

        return Expression.Lambda<Action<T, Row>>(Expression.Block(typeof(void), steps), record, row).Compile();

        static BinaryExpression Flag(ParameterExpression row, string flags, Slot slot) =>
            Expression.Assign(Expression.ArrayAccess(Expression.Field(row, flags), Expression.Constant(slot.Ordinal)), Expression.Constant(true));
    }
}
