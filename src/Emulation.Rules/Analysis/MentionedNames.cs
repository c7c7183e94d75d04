using Emulation.Rules.Definitions;

namespace Emulation.Rules.Analysis;

/// <summary>Every word that may be a name, wherever a campaign can mention one.</summary>
internal static class MentionedNames
{
    public static IReadOnlySet<string> Of(CampaignDefinition definition)
    {
        var criteria = definition.AllCriteria().ToList();
        var expressions = definition.Workflows.SelectMany(w => w.GlobalParams.Select(p => p.Expression).Concat(w.Rules.SelectMany(In)))
            .Concat(criteria.Select(c => c.AppliesWhen)).Concat(criteria.SelectMany(c => c.With.Select(a => a.Expression)))
            .Concat(
                definition.DeclaredWorkflows.SelectMany(
                    d => d.Population.SelectMany(p => (RuleExpression?[])[p.Value, p.Where, p.Participant])))
            .Concat(
                definition.Figures.SelectMany(
                    f => (RuleExpression?[])[f.Population?.Value, f.Population?.Where, f.Population?.Participant]))
            .Concat(definition.Disqualifications.Select(d => d.When)).Concat(definition.Checks.Select(c => c.Holds));
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (var expression in expressions)
        {
            AddWords(expression?.Text, names.GetAlternateLookup<ReadOnlySpan<char>>());
        }

        names.UnionWith(definition.Constants.Select(c => c.By).Concat(criteria.Select(c => c.PerItem)).OfType<string>());
        names.UnionWith(definition.Ranking.OrderBy.Select(k => k.By));
        names.UnionWith(definition.Awards.SelectMany(a => a.OrderBy ?? []).Select(k => k.By));
        var quotas = (definition.Grades?.Levels ?? []).Select(l => l.Quota).Concat(definition.Awards.Select(a => a.Quota));
        names.UnionWith(quotas.SelectMany(q => q?.Per ?? []));
        return names;
    }

    private static IEnumerable<RuleExpression?> In(RuleDefinition rule) =>
        [rule.Condition, rule.Points, rule.ErrorMessage, .. rule.LocalParams.Select(p => p.Expression), .. rule.Rules.SelectMany(In)];

    /// <summary>A word that is there already is not made again.</summary>
    private static void AddWords(ReadOnlySpan<char> text, HashSet<string>.AlternateLookup<ReadOnlySpan<char>> words)
    {
        for (var i = 0; i < text.Length; i++)
        {
            var start = i;
            while (i < text.Length && (char.IsAsciiLetter(text[i]) || text[i] == '_' || (i > start && char.IsAsciiDigit(text[i]))))
            {
                i++;
            }

            if (i > start)
            {
                words.Add(text[start..i]);
                i--;
            }
        }
    }
}
