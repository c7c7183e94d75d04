using Emulation.Rules.Compilation;
using Emulation.Rules.Definitions;

namespace Emulation.Rules.Scoring;

/// <summary>Which disqualifications hold for a participant, once the points and figures they read are in the row.</summary>
internal sealed class DisqualificationVerdict
{
    private static readonly DisqualificationVerdict None = new();

    private readonly List<DisqualificationDefinition> _held = [];
    private readonly List<DisqualificationDefinition> _undetermined = [];
    private readonly SortedSet<string> _missing = new(StringComparer.Ordinal);
    private readonly SortedSet<string> _gradeMissing = new(StringComparer.Ordinal);
    private readonly List<Fault> _faults = [];

    public IReadOnlyList<string> Held => IdsOf(_held);

    public IReadOnlyList<string> Undetermined => IdsOf(_undetermined);

    /// <summary>What is missing to tell, in ordinal order.</summary>
    public IReadOnlyList<string> Missing => _missing.Count == 0 ? [] : [.. _missing];

    /// <summary>What is missing to tell whether the grade is touched.</summary>
    public IReadOnlyCollection<string> GradeMissing => _gradeMissing;

    /// <summary>The conditions that failed; the rule of each is the disqualification's id.</summary>
    public IReadOnlyList<Fault> Faults => _faults;

    /// <summary>Whether one that holds takes the place away.</summary>
    public bool Unranks => _held.Exists(d => d.Unranks);

    /// <summary>Whether one that cannot be told may take the place away.</summary>
    public bool MayUnrank => _undetermined.Exists(d => d.Unranks);

    /// <summary>Whether one that cannot be told may change the grade.</summary>
    public bool LeavesGradeOpen => _undetermined.Exists(d => d.TouchesGrade);

    /// <summary>The verdict on the participant whose values are in the row.</summary>
    public static DisqualificationVerdict Of(CompiledCampaign campaign, Row row)
    {
        if (campaign.Disqualifications.Count == 0)
        {
            return None;
        }

        var verdict = new DisqualificationVerdict();
        foreach (var disqualification in campaign.Disqualifications)
        {
            row.Work.Step();
            verdict.Judge(campaign, disqualification, row);
        }

        return verdict;
    }

    /// <summary>
    /// The grade that is left of the one the rules give: each effect applies to that, demotions that accumulate as one, and the worst
    /// result wins.
    /// </summary>
    public string? Worsen(string? grade, IReadOnlyList<GradeLevel> levels)
    {
        var effects = _held.SelectMany(d => d.Effects).ToList();
        var given = IndexOf(grade, levels);
        var worst = Demoted(effects.Where(e => e.Accumulates).Sum(e => e.Levels!.Value));
        foreach (var effect in effects)
        {
            worst = Math.Max(worst, effect.Kind switch
            {
                DisqualificationEffectKind.NoGrade => levels.Count,
                DisqualificationEffectKind.GradeAtMost => IndexOf(effect.Grade, levels),
                DisqualificationEffectKind.DemoteGrade => Demoted(effect.Levels!.Value),
                DisqualificationEffectKind.NoAward or DisqualificationEffectKind.Unranked or DisqualificationEffectKind.Held => given,
                _ => throw new ArgumentOutOfRangeException(nameof(grade), effect.Kind, "No such effect."),
            });
        }

        return worst < levels.Count ? levels[worst].Id : null;

        int Demoted(int by) => Math.Max(given, Math.Min(given + by, levels.Count - 1));
    }

    private static IReadOnlyList<string> IdsOf(List<DisqualificationDefinition> disqualifications) =>
        disqualifications.Count == 0 ? [] : [.. disqualifications.Select(d => d.Id)];

    /// <summary>The place among the levels; behind the last one when there is no grade.</summary>
    private static int IndexOf(string? grade, IReadOnlyList<GradeLevel> levels)
    {
        var index = 0;
        while (index < levels.Count && levels[index].Id != grade)
        {
            index++;
        }

        return index;
    }

    private void Judge(CompiledCampaign campaign, CompiledDisqualification disqualification, Row row)
    {
        var definition = disqualification.Definition;
        var missing = MissingNames.Of(campaign, disqualification.When.Reads, row);
        if (missing.Count > 0)
        {
            _undetermined.Add(definition);
            _missing.UnionWith(missing);
            if (definition.TouchesGrade)
            {
                _gradeMissing.UnionWith(missing);
            }

            return;
        }

        try
        {
            if (disqualification.When.Holds(row))
            {
                _held.Add(definition);
            }
        }
        catch (Exception exception) when (RuleFault.Catches(exception))
        {
            _undetermined.Add(definition);
            _faults.Add(RuleFault.Of(exception, definition.Id));
        }
    }
}
