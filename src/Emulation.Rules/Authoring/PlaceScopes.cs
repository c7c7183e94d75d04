using Emulation.Rules.Compilation;
using Emulation.Rules.Definitions;
using Emulation.Rules.Diagnostics;
using Emulation.Rules.Json;
using Emulation.Rules.Source;
using static Emulation.Rules.Authoring.SymbolKind;

namespace Emulation.Rules.Authoring;

/// <summary>Which names an expression sees at its place: what the compiler would let it see, also where it could not compile yet.</summary>
internal sealed class PlaceScopes(CampaignKnowledge campaign)
{
    /// <summary>Uses of one workflow that are looked at: a name has to be there in all of them.</summary>
    private const int MostUses = 20;

    private readonly Dictionary<string, IReadOnlyList<PlaceScope>> _byWorkflow = new(StringComparer.Ordinal);

    private PlaceScope Everywhere => PlaceScope.Of(campaign.Scopes.Everywhere);

    private PlaceScope Grades => PlaceScope.Of(campaign.Scopes.Grades);

    /// <summary>The scopes of a node: one for each use of the workflow it is in, otherwise one.</summary>
    public IReadOnlyList<PlaceScope> Of(WorkspaceFile file, EditNode node) => file.Kind switch
    {
        WorkspaceFileKind.Campaign => OfCampaign(node),
        WorkspaceFileKind.Workflows => OfWorkflow(node),
        _ => [Everywhere],
    };

    private IReadOnlyList<PlaceScope> OfCampaign(EditNode node)
    {
        List<EditNode> way = [.. node.Around().Reverse().Skip(1)];
        switch (way.Count == 0 ? "" : way[0].Name)
        {
            case "figures" or "disqualifications":
                return [Grades];
            case "workflows" when way.Count > 1:
                return [.. Uses(way[1].Name!).Select(use => use.Around)];
            case "criteria" when way.FindLastIndex(step => step.Parent?.Name == "criteria") is >= 0 and var at:
                return [at + 1 < way.Count && way[at + 1].Name is "with" or "appliesWhen" ? Everywhere : RulesOf(way[at])];
            default:
                return [Everywhere];
        }
    }

    /// <summary>What the short forms of a criterion see.</summary>
    private PlaceScope RulesOf(EditNode criterion)
    {
        var list = criterion.TextOf("perItem") is { } perItem ? campaign.FindIndicator(perItem) : null;
        var children = (criterion["criteria"]?.Children ?? []).Select(child => child.TextOf("id")).OfType<string>();
        return Rules(Everywhere, null, "", children, list);
    }

    private static PlaceScope Rules(
        PlaceScope around, DeclaredWorkflow? declared, string workflow, IEnumerable<string> children, IndicatorDefinition? list)
    {
        var scope = CampaignScopes.Rules(around.Scope, declared, children, list);
        var own = new[] { CampaignCompiler.MaxPoints, CampaignCompiler.MinPoints }.Select(name => Symbol.Of(BuiltIn, name))
            .Concat((declared?.Population ?? []).Select(population => Symbol.Of(PopulationValue, population.Id, workflow)))
            .Concat((list?.Item ?? []).Select(field => Symbol.Of(Field, field.Id, list!.Id)));
        return around.Over(scope, own);
    }

    private IReadOnlyList<PlaceScope> OfWorkflow(EditNode node)
    {
        List<EditNode> way = [.. node.Around().Reverse()];
        var at = way.FindIndex(step => step["WorkflowName"] is not null);
        if (at < 0)
        {
            return [Everywhere];
        }

        var workflow = way[at].TextOf("WorkflowName") ?? "";
        if (!_byWorkflow.TryGetValue(workflow, out var scopes))
        {
            _byWorkflow.Add(workflow, scopes = [.. Uses(workflow).Select(use => use.Inside)]);
        }

        return [.. scopes.Select(scope => WithParams(scope, way[at..], workflow))];
    }

    /// <summary>Params see those before them; a rule's own are seen by it and by the rules nested in it.</summary>
    private static PlaceScope WithParams(PlaceScope scope, List<EditNode> way, string workflow)
    {
        for (var i = 0; i < way.Count; i++)
        {
            var (field, owner) = i == 0 ? ("GlobalParams", workflow) : ("LocalParams", $"{workflow}/{way[i].TextOf("RuleName")}");
            if (way[i].Kind != JsonNodeKind.Object || way[i][field] is not { Kind: JsonNodeKind.Array } declared)
            {
                continue;
            }

            var isInside = i + 1 < way.Count && way[i + 1] == declared;
            foreach (var param in declared.Children.TakeWhile(param => !isInside || i + 2 >= way.Count || way[i + 2] != param))
            {
                if (param.TextOf("Name") is { Length: > 0 } name)
                {
                    scope = scope.Over(
                        scope.Scope.Over([NameOf(name, param.TextOf("Expression"), scope.Scope)]), [Symbol.Of(Param, name, owner)]);
                }
            }
        }

        return scope;
    }

    private List<(PlaceScope Around, PlaceScope Inside)> Uses(string workflow)
    {
        var definition = campaign.Definition;
        var declared = campaign.FindDeclared(workflow);
        var uses = new List<(PlaceScope, PlaceScope)>();
        foreach (var criterion in campaign.UsersOf[workflow].Take(MostUses))
        {
            var list = criterion.PerItem is null ? null : campaign.FindIndicator(criterion.PerItem);
            var around = WithParameters(criterion, declared);
            uses.Add((around, Rules(around, declared, workflow, criterion.Criteria.Select(child => child.Id), list)));
        }

        if (definition.Grades?.Workflow == workflow)
        {
            uses.Add((Grades, Grades));
        }

        if (definition.Awards.Any(award => award.Workflow == workflow))
        {
            uses.Add((PlaceScope.Of(campaign.Scopes.Awards), PlaceScope.Of(campaign.Scopes.Awards)));
        }

        if (uses.Count == 0)
        {
            // Nobody uses it yet: most workflows score a criterion.
            var around = WithParameters(null, declared);
            uses.Add((around, Rules(around, declared, workflow, [], null)));
        }

        return uses;
    }

    /// <summary>Parameters stand for what a criterion hands over, in place of indicators and constants.</summary>
    private PlaceScope WithParameters(CriterionDefinition? criterion, DeclaredWorkflow? declared)
    {
        if (declared is null or { Parameters.Count: 0 })
        {
            return Everywhere;
        }

        var names = declared.Parameters.Select(parameter => NameOf(
            parameter, criterion?.With.FirstOrDefault(
                argument => argument.Name == parameter)?.Expression.Text, campaign.Scopes.Everywhere));
        var own = declared.Parameters.Select(parameter => Symbol.Of(Parameter, parameter, declared.Name));
        return PlaceScope.Of(campaign.Scopes.Parameters(names)).Over(campaign.Scopes.Parameters(names), own);
    }

    /// <summary>A name for what an expression gives; for a number where that cannot be told.</summary>
    private static ScopeName NameOf(string name, string? expression, ExpressionScope scope)
    {
        var written = new RuleExpression { Text = expression ?? "", Position = SourcePosition.None };
        var kind = ExpressionChecker.Check(written, scope, null, new DiagnosticBag())?.Kind ?? ValueKind.Number;
        var values = scope.Find(expression ?? "")?.Values;
        return new ScopeName(System.Linq.Expressions.Expression.Parameter(KindNames.TypeOf(kind), name), values);
    }
}
