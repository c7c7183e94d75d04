using System.Collections.Immutable;
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
/// their names or by the whole way (<c>Finance.Revenue</c> is <c>financeRevenue</c> or <c>revenue</c>). A null is missing. A
/// <see cref="DateTime"/> is the day it shows, whatever its kind. Immutable and
/// thread-safe; the scorers it makes are not.
/// </summary>
/// <typeparam name="T">A class or record with a property <c>Participant</c>, perhaps <c>Name</c>, <c>Cluster</c> and <c>History</c> (of
/// <see cref="PastAward"/>), and one for each indicator.</typeparam>
public sealed class RecordBinder<T>
{
    private readonly Campaign _campaign;
    private readonly IReadOnlyList<BoundProperty> _bound;
    private readonly Action<T, string?, Row> _fill;
    private readonly TextProperty _participant;
    private readonly TextProperty? _name;
    private readonly TextProperty? _cluster;
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
            problems.Add(NoParticipant(properties));
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

        TextProperty? TextOf(string name)
        {
            var record = Expression.Parameter(typeof(T));
            return Reserved(name, p => p.PropertyType == typeof(string)) is { } property
                ? new TextProperty(
                    property.Name, Expression.Lambda<Func<T, string?>>(Expression.Property(record, property), record).Compile())
                : null;
        }
    }

    /// <summary>The submission a record stands for, to be checked and evaluated like any other.</summary>
    /// <exception cref="InvalidOperationException">A getter or a conversion threw, such as one of a double that no decimal holds, or the
    /// conversion gave what the indicator does not take: the message names property, indicator and participant, and what was thrown is
    /// its inner exception.</exception>
    /// <exception cref="ArgumentException">The participant is blank, or a text is no valid Unicode.</exception>
    /// <exception cref="OperationCanceledException">A getter or a conversion threw it.</exception>
    public Submission ToSubmission(T record)
    {
        ArgumentNullException.ThrowIfNull(record);
        var participant = _participant.Of(record, null);
        var submission =
            _campaign.NewSubmission(
                participant!, NullIfEmpty(_cluster?.Of(record, participant)), NullIfEmpty(_name?.Of(record, participant)));
        return submission with
        {
            Values = submission.Values.AddRange(ValuesOf(record, participant)), History = HistoryOf(record, participant),
        };
    }

    /// <summary>
    /// A function that works out totals straight from records, without a submission in between. Not thread-safe: one for each thread.
    /// </summary>
    /// <param name="population">The population values of an earlier evaluation; null only when the campaign has none.</param>
    /// <remarks>Values are not checked against min, max, decimals and choices: <see cref="ToSubmission"/> and <see cref="Campaign.Check"/>
    /// do that.</remarks>
    /// <exception cref="InvalidOperationException">The function: as <see cref="ToSubmission"/>.</exception>
    /// <exception cref="OperationCanceledException">The function: a getter or a conversion threw it.</exception>
    /// <exception cref="ArgumentNullException">The campaign compares participants and <paramref name="population"/> is null.</exception>
    public Func<T, ScoreTotals> NewTotalsScorer(IReadOnlyList<PopulationValue>? population = null)
    {
        var scorer = _campaign.NewTotalsScorer(population);
        return record =>
        {
            if (record is null)
            {
                throw new ArgumentNullException(nameof(record));
            }

            var participant = _participant.Of(record, null);
            scorer.Row.Clear();
            _fill(record, participant, scorer.Row);
            return scorer.Run(
                UnicodeText.Identity(_campaign.Compiled.Roster.ClusterOf(participant!, _cluster?.Of(record, participant))));
        };
    }

    private List<KeyValuePair<string, SubmittedValue>> ValuesOf(T record, string? participant)
    {
        var values = new List<KeyValuePair<string, SubmittedValue>>(_bound.Count);
        foreach (var bound in _bound)
        {
            try
            {
                if (RecordValue.Of(bound.Read(record!), bound) is { } value)
                {
                    values.Add(KeyValuePair.Create(bound.Indicator.Id, new SubmittedValue { Value = value }));
                }
            }
            catch (Exception cause) when (cause is not OperationCanceledException)
            {
                throw RecordFault.Of(bound, participant, cause);
            }
        }

        return values;
    }

    private ImmutableArray<PastAward>? HistoryOf(T record, string? participant)
    {
        try
        {
            return _history is not null && BoundProperty.Get(_history, record!) is IEnumerable<PastAward> history ? [.. history] : null;
        }
        catch (Exception cause) when (cause is not OperationCanceledException)
        {
            throw RecordFault.Of(_history!.Name, participant, cause);
        }
    }

    /// <summary>Why nothing is the participant: a key of another type is given as a text by a property beside it.</summary>
    private static string NoParticipant(IReadOnlyList<PropertyInfo> properties) =>
        properties.FirstOrDefault(p => string.Equals(p.Name, "Participant", StringComparison.OrdinalIgnoreCase)) is { } other
            ? $"property '{other.Name}' is {RecordValue.NameOf(other.PropertyType)}, and a participant is a String: mark it "
                + "[NotIndicator], and give its text in a property with [JsonPropertyName(\"participant\")]"
            : "there is no property 'Participant' of type String: give the key's text in one, such as string Participant => Id.ToString()";

    private static string? NullIfEmpty(string? text) => string.IsNullOrEmpty(text) ? null : text;

    private sealed record TextProperty(string Name, Func<T, string?> Get)
    {
        public string? Of(T record, string? participant)
        {
            try
            {
                return Get(record);
            }
            catch (Exception cause) when (cause is not OperationCanceledException)
            {
                throw RecordFault.Of(Name, participant, cause);
            }
        }
    }
}
