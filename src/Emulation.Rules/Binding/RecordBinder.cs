using System.Linq.Expressions;
using System.Reflection;
using Emulation.Rules.Compilation;
using Emulation.Rules.Definitions;
using Emulation.Rules.Scoring;
using Emulation.Rules.Submissions;

namespace Emulation.Rules.Binding;

/// <summary>
/// Reads submissions off a host's own class: a property stands for the indicator that <see cref="IndicatorAttribute"/> or
/// <c>JsonPropertyName</c> names, otherwise for the one of its own name, upper and lower case aside; so do properties of objects within, by
/// their names or by the whole way (<c>Finance.Revenue</c> is <c>financeRevenue</c> or <c>revenue</c>). A null is missing. Immutable and
/// thread-safe; the scorers it makes are not.
/// </summary>
/// <typeparam name="T">A class or record with a property <c>Participant</c>, perhaps <c>Name</c>, <c>Cluster</c> and <c>History</c> (of
/// <see cref="PastAward"/>), and one for each indicator.</typeparam>
public sealed class RecordBinder<T>
{
    private readonly Campaign _campaign;
    private readonly IReadOnlyList<BoundProperty> _bound;
    private readonly Action<T, Row> _fill;
    private readonly Func<T, string> _participant;
    private readonly Func<T, string?>? _name;
    private readonly Func<T, string?>? _cluster;
    private readonly PropertyInfo? _history;

    internal RecordBinder(Campaign campaign, RecordBindingOptions options)
    {
        _campaign = campaign;
        var properties = PropertyMap.PropertiesOf(typeof(T)).Where(p => !p.IsDefined(typeof(NotIndicatorAttribute))).ToList();
        var reserved = new HashSet<PropertyInfo>();
        var problems = new List<string>();
        var participant = TextOf("Participant");
        _name = TextOf("Name");
        _cluster = TextOf("Cluster");
        _history = Reserved(nameof(Submission.History), p => typeof(IEnumerable<PastAward>).IsAssignableFrom(p.PropertyType));
        _bound = new PropertyMap(campaign.Definition.Indicators, options, reserved, problems).Map(typeof(T), "", []);
        if (participant is null)
        {
            problems.Add("there is no property 'Participant' of type String");
        }

        if (problems.Count > 0)
        {
            throw new InvalidOperationException(
                $"{typeof(T).Name} cannot be bound to campaign '{campaign.Definition.Id}': {string.Join("; ", problems)}.");
        }

        _participant = participant!;
        _fill = RowFiller.For<T>(_bound, campaign.Compiled.Layout);

        PropertyInfo? Reserved(string name, Func<PropertyInfo, bool> fits)
        {
            // As an indicator's: what is written on a property before its name, and just so before another case.
            var named = properties.Where(p => !p.IsDefined(typeof(IndicatorAttribute)) && fits(p))
                .Select(p => (Property: p, Name: PropertyNames.WrittenOn(p) is { } written && Same(written) ? written : p.Name))
                .Where(p => Same(p.Name))
                .OrderBy(p => PropertyNames.WrittenOn(p.Property) is null)
                .ThenBy(p => p.Name != name);
            if (named.FirstOrDefault().Property is not { } property)
            {
                return null;
            }

            reserved.Add(property);
            return property;

            bool Same(string other) => string.Equals(other, name, StringComparison.OrdinalIgnoreCase);
        }

        Func<T, string>? TextOf(string name)
        {
            var record = Expression.Parameter(typeof(T));
            return Reserved(name, p => p.PropertyType == typeof(string)) is { } property
                ? Expression.Lambda<Func<T, string>>(Expression.Property(record, property), record).Compile()
                : null;
        }
    }

    /// <summary>The submission a record stands for, to be checked and evaluated like any other.</summary>
    public Submission ToSubmission(T record)
    {
        ArgumentNullException.ThrowIfNull(record);
        var values = new List<KeyValuePair<string, SubmittedValue>>(_bound.Count);
        foreach (var bound in _bound)
        {
            if (RecordValue.Of(bound.Read(record), bound) is { } value)
            {
                values.Add(KeyValuePair.Create(bound.Indicator.Id, new SubmittedValue { Value = value }));
            }
        }

        var submission =
            _campaign.NewSubmission(_participant(record), NullIfEmpty(_cluster?.Invoke(record)), NullIfEmpty(_name?.Invoke(record)));
        return submission with
        {
            Values = submission.Values.AddRange(values),
            History = _history?.GetValue(record) is IEnumerable<PastAward> history ? [.. history] : null,
        };
    }

    /// <summary>
    /// A function that works out totals straight from records, without a submission in between. Not thread-safe: one for each thread.
    /// </summary>
    /// <param name="population">The population values of an earlier evaluation; null only when the campaign has none.</param>
    /// <remarks>Values are not checked against min, max, decimals and choices: <see cref="ToSubmission"/> and <see cref="Campaign.Check"/>
    /// do that.</remarks>
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
}
