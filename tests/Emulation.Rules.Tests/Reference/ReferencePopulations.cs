namespace Emulation.Rules.Tests.Reference;

/// <summary>What the population values of criteria come to.</summary>
internal sealed class ReferencePopulations
{
    private readonly Dictionary<(string Criterion, string Id, string? Cluster), PopulationResult> _results = [];
    private readonly HashSet<(string Participant, string Criterion, string Id)> _failed = [];

    public ReferencePopulations(ReferenceCampaign campaign, IReadOnlyList<ReferenceParticipant> participants)
    {
        foreach (var criterion in campaign.AllCriteria())
        {
            foreach (var population in criterion.Population.Where(p => criterion.Reads(campaign).Contains(p.Id, StringComparer.Ordinal)))
            {
                foreach (var cluster in participants.GroupBy(p => population.OverCluster ? p.Cluster : null, StringComparer.Ordinal))
                {
                    _results[(criterion.Id, population.Id, cluster.Key)] = Work(criterion, population, cluster);
                }
            }
        }
    }

    public IReadOnlyDictionary<(string Criterion, string Id, string? Cluster), PopulationResult> Results => _results;

    public PopulationResult Of(ReferenceCriterion criterion, ReferencePopulation population, ReferenceParticipant participant) =>
        _results[(criterion.Id, population.Id, population.OverCluster ? participant.Cluster : null)];

    /// <summary>Whether the participant's own part of a value could not be worked out.</summary>
    public bool HasFailed(ReferenceParticipant participant, ReferenceCriterion criterion, ReferencePopulation population) =>
        _failed.Contains((participant.Id, criterion.Id, population.Id));

    private PopulationResult Work(ReferenceCriterion criterion, ReferencePopulation population, IEnumerable<ReferenceParticipant> cluster)
    {
        List<Exact> values = [];
        var provisional = false;
        foreach (var member in cluster.Where(p => p.Applies(criterion).State != Applies.No && p.IsBarredBy("unranked") != true))
        {
            var (counts, value) = Part(criterion, population, member);
            if (counts == true)
            {
                values.Add(value);
            }

            provisional |= counts is null;
        }

        try
        {
            var folded = population.Function == "count" ? Exact.Of(values.Count) : Functions.Fold(population.Function, values);
            return new PopulationResult(
                values.Count == 0 && population.Default is { } otherwise ? otherwise : folded, values.Count, provisional, TooLarge: false);
        }
        catch (ReferenceFaultException)
        {
            return new PopulationResult(null, values.Count, provisional, TooLarge: true);
        }
    }

    /// <summary>Null where it cannot be told whether the member counts, or with what.</summary>
    private (bool? Counts, Exact Value) Part(ReferenceCriterion criterion, ReferencePopulation population, ReferenceParticipant member)
    {
        var campaign = member.Campaign;
        if (member.Applies(criterion).State != Applies.Yes || member.IsBarredBy("unranked") is null)
        {
            return (null, default);
        }

        try
        {
            if (population.Where is { } where && (IsMissing(where) || !campaign.Interpreter.Holds(where, Inside(where))))
            {
                return (IsMissing(where) ? null : false, default);
            }

            return population.Value is not { } value ? (true, default)
                : IsMissing(value) ? (null, default)
                : (true, campaign.Interpreter.Number(value, Inside(value)));
        }
        catch (ReferenceFaultException)
        {
            _failed.Add((member.Id, criterion.Id, population.Id));
            return (null, default);
        }

        bool IsMissing(Node node) => Names.Missing(Asked(node), member.Scope).Count > 0;

        IEnumerable<string> Asked(Node node) =>
            Names.In(node, campaign)
                .SelectMany(
                    n => criterion.With.FirstOrDefault(w => w.Name == n) is { } argument ? Names.In(argument.Value, campaign) : [n]);

        Scope Inside(Node node) => Arguments(criterion, member, Names.In(node, campaign));
    }

    /// <summary>What a workflow sees of a participant: its parameters where it has any, otherwise everything.</summary>
    public static Scope Arguments(ReferenceCriterion criterion, ReferenceParticipant participant, IEnumerable<string>? only = null)
    {
        if (criterion.With.Count == 0)
        {
            return new Scope(participant.Scope);
        }

        var asked = only?.ToHashSet(StringComparer.Ordinal);
        return criterion.With.Where(w => asked is null || asked.Contains(w.Name)).Aggregate(
            new Scope().Add("cluster", participant.Cluster),
            (scope, argument) => scope.Add(argument.Name, participant.Campaign.Interpreter.Value(argument.Value, participant.Scope)));
    }
}

internal sealed record PopulationResult(Exact? Value, int Members, bool Provisional, bool TooLarge);
