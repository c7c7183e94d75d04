using Emulation.Rules.Diagnostics;
using Emulation.Rules.Json;
using Emulation.Rules.Wording;

namespace Emulation.Rules.Importing;

/// <summary>Takes the workflows of a file, each as a criterion.</summary>
internal sealed class WorkflowImporter(StockFile file, NameTable names)
{
    private const string Otherwise = "-otherwise";

    public IReadOnlyList<ImportedWorkflow> Take(JsonNode root)
    {
        var nodes = (root.Kind == JsonNodeKind.Array ? root.Items : [root]).Where(node => node.Kind == JsonNodeKind.Object).ToList();
        var taken = nodes.Select(node => Take(node, file.Text(node, "WorkflowName") ?? "rules")).OfType<ImportedWorkflow>().ToList();

        // What is submitted keeps its name; a criterion of the same gets another.
        return taken.ConvertAll(workflow => workflow with { Id = names.Reserve(workflow.Name, $"{workflow.Name} Points") });
    }

    private ImportedWorkflow? Take(JsonNode node, string name)
    {
        foreach (var field in (string[])["WorkflowsToInject", "WorkflowRulesToInject"])
        {
            if (file.Field(node, field) is { } injected and not { Kind: JsonNodeKind.Array, Items.Count: 0 })
            {
                file.LeftOut(injected.Position, ImportTexts.Injected(name));
            }
        }

        var printer = new StockPrinter(names, what => file.Once(node.Position, what));
        var (parameters, scope) = new ParamImporter(file, printer, names).Take(file.Items(node, "GlobalParams"), StockScope.Empty);
        var importer = new RuleImporter(file, names);
        var rules = new List<ImportedRule>();
        var items = file.Items(node, "Rules").Where(item => item.Kind == JsonNodeKind.Object).ToList();
        var isAlone = items.Count == 1;
        var firstMatch = false;
        for (var i = 0; i < items.Count; i++)
        {
            var called = RuleNames.Free(file.Text(items[i], "RuleName"), i, rules.Select(rule => rule.Name));
            if (importer.Take(items[i], called, scope, nested: false) is not { } rule)
            {
                continue;
            }

            rules.Add(rule);
            if (importer.Failure(items[i], scope, printer) is var (points, at))
            {
                var added = Failing(rule, points, isAlone, printer.Read);
                rules.AddRange(added is null ? [] : [added]);
                firstMatch |= added is not null && isAlone;
                TellFailure(rule, added, at);
            }
        }

        if (items.Count == 0)
        {
            file.LeftOut(node.Position, ImportTexts.WorkflowLeftOut(name));
        }

        return rules.Count == 0 ? null : new ImportedWorkflow("", name, parameters, printer.Read, rules, firstMatch);
    }

    /// <summary>What a rule gives where it does not hold, as a rule of its own; null where that would not be the same.</summary>
    private static ImportedRule? Failing(ImportedRule rule, string points, bool isAlone, HashSet<ImportedName> reads)
    {
        var condition = isAlone ? "true" : rule.WholeCondition() is { Length: > 0 } whole ? $"!({whole})" : null;
        return points.Length == 0 || condition is null || !rule.Enabled
            ? null
            : new ImportedRule
            {
                Name = rule.Name + Otherwise,
                Condition = condition,
                Points = points,
                Reads = rule.Reads.Concat(reads).ToHashSet(),
                Position = rule.Position,
            };
    }

    private void TellFailure(ImportedRule rule, ImportedRule? added, SourcePosition at)
    {
        if (added is null)
        {
            file.LeftOut(at, ImportTexts.Failure(rule.Name));
        }
        else
        {
            file.Otherwise(at, ImportTexts.FailureBecomesRule(rule.Name, added.Name));
        }
    }
}
