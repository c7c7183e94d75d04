using System.Text.RegularExpressions;
using Emulation.Rules.Compilation;
using Emulation.Rules.Definitions;

namespace Emulation.Rules.Documents.Templates;

/// <summary>Which documents ask for an indicator: those of the criteria, disqualifications and awards whose rules mention it.</summary>
internal sealed partial class IndicatorBasis
{
    private const int MostMilliseconds = 1000;

    private readonly Dictionary<string, List<string>> _documents = new(StringComparer.Ordinal);
    private readonly Dictionary<string, WorkflowDefinition> _workflows;

    public IndicatorBasis(CampaignDefinition definition)
    {
        _workflows = Lowering.Of(definition).Workflows.DistinctBy(w => w.Name).ToDictionary(w => w.Name, StringComparer.Ordinal);
        foreach (var criterion in definition.Criteria)
        {
            Add(criterion, []);
        }

        foreach (var disqualification in definition.Disqualifications)
        {
            Add(Words([disqualification.When]), disqualification.Basis);
        }

        foreach (var award in definition.Awards)
        {
            Add(WordsOf(award.Workflow), [.. award.Basis, .. BasisOf(award.Workflow)]);
        }
    }

    /// <summary>Ids of documents, in the order of the campaign's criteria.</summary>
    public IEnumerable<string> Of(string indicator) => _documents.GetValueOrDefault(indicator, []);

    /// <summary>A criterion without documents rests on those of its group.</summary>
    private void Add(CriterionDefinition criterion, IReadOnlyList<string> inherited)
    {
        var basis = criterion.Basis.Count > 0 ? criterion.Basis : inherited;
        var own = Words([criterion.AppliesWhen, .. criterion.With.Select(argument => argument.Expression)]);
        Add(
            [
                .. own,
                .. criterion.Workflow is { } workflow ? WordsOf(workflow) : [],
                .. criterion.PerItem is { } list ? new[] { list } : [],
            ],
            [.. basis, .. BasisOf(criterion.Workflow)]);
        foreach (var child in criterion.Criteria)
        {
            Add(child, basis);
        }
    }

    private void Add(IEnumerable<string> words, IReadOnlyList<string> basis)
    {
        foreach (var word in words.Distinct(StringComparer.Ordinal))
        {
            var documents = _documents.TryGetValue(word, out var known) ? known : _documents[word] = [];
            documents.AddRange(basis.Except(documents, StringComparer.Ordinal));
        }
    }

    private IEnumerable<string> BasisOf(string? workflow) =>
        workflow is not null && _workflows.TryGetValue(workflow, out var found)
            ? found.Rules.SelectMany(rule => rule.Basis).Distinct(StringComparer.Ordinal)
            : [];

    private IEnumerable<string> WordsOf(string workflow) =>
        _workflows.TryGetValue(workflow, out var found)
            ? Words([.. found.GlobalParams.Select(p => p.Expression), .. found.Rules.SelectMany(ExpressionsOf)])
            : [];

    private static IEnumerable<RuleExpression?> ExpressionsOf(RuleDefinition rule) =>
        [rule.Condition, rule.Points, .. rule.LocalParams.Select(p => p.Expression), .. rule.Rules.SelectMany(ExpressionsOf)];

    private static IEnumerable<string> Words(IEnumerable<RuleExpression?> expressions) =>
        expressions.OfType<RuleExpression>().SelectMany(e => Word().Matches(Quoted().Replace(e.Text, " ")).Select(m => m.Value));

    [GeneratedRegex("[A-Za-z_][A-Za-z0-9_]*", RegexOptions.NonBacktracking, MostMilliseconds)]
    private static partial Regex Word();

    [GeneratedRegex("\"[^\"]*\"", RegexOptions.NonBacktracking, MostMilliseconds)]
    private static partial Regex Quoted();
}
