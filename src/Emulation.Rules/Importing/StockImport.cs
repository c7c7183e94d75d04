using Emulation.Rules.Definitions;
using Emulation.Rules.Diagnostics;
using Emulation.Rules.Json;
using Emulation.Rules.Wording;

namespace Emulation.Rules.Importing;

/// <summary>
/// Makes a campaign of a workflow file of stock RulesEngine: each workflow becomes a criterion whose rules give the points they gave. The
/// names of objects fall away (<c>input1.x</c> is <c>x</c>), indicators and their types are guessed from use and marked, and whatever
/// cannot be taken is named with its place.
/// </summary>
public static class StockImport
{
    /// <summary>Reads the file and writes the campaign's texts.</summary>
    /// <param name="text">The workflow file, as JSON.</param>
    /// <param name="file">What messages call it.</param>
    /// <param name="id">The campaign's id.</param>
    /// <param name="year">The year it is in force, 1 to 9999.</param>
    /// <param name="cancellationToken">Stops the import.</param>
    public static ImportedCampaign Read(
        string text, string file, string id, int year, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(file);
        ArgumentException.ThrowIfNullOrWhiteSpace(id);
        ArgumentOutOfRangeException.ThrowIfLessThan(year, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(year, DateOnly.MaxValue.Year);
        var bag = new DiagnosticBag(WorkMeter.Of(cancellationToken));
        if (JsonFile.Open(file, text, JsonLimits.Rules, bag) is not var (root, _))
        {
            return new ImportedCampaign(new Dictionary<string, string>(), bag.ToSortedList());
        }

        var names = new NameTable();
        var workflows = new WorkflowImporter(new StockFile(bag), names).Take(root);
        names.Settle();
        var files = Loaded(id, year, workflows, names, root.Position, bag);
        if (files.Count == 0)
        {
            bag.Add(Codes.NothingToImport.At(root.Position));
        }

        return new ImportedCampaign(files, bag.ToSortedList());
    }

    /// <summary>The texts, without the rules that this library refuses for a reason the import does not know.</summary>
    private static IReadOnlyDictionary<string, string> Loaded(
        string id, int year, IReadOnlyList<ImportedWorkflow> workflows, NameTable names, SourcePosition at, DiagnosticBag bag)
    {
        while (workflows.Count > 0)
        {
            var reads = workflows.SelectMany(workflow => workflow.Rules.SelectMany(rule => rule.Reads).Concat(workflow.Reads)).ToHashSet();
            List<ImportedName> used = [.. names.All.Where(reads.Contains)];
            var files = Write(id, year, workflows, used);
            if (Campaign.TryLoad(new CampaignFiles("", files), out _, out var diagnostics, cancellationToken: bag.Work.Token))
            {
                if (used.Count > 0)
                {
                    bag.Add(Codes.ImportedOtherwise.At(at, ImportTexts.Guessed(used.Count)));
                }

                return files;
            }

            var error = diagnostics.First(d => d.Severity == DiagnosticSeverity.Error);
            workflows = Without(workflows, error, bag);
        }

        return new Dictionary<string, string>();
    }

    private static SortedDictionary<string, string> Write(
        string id, int year, IReadOnlyList<ImportedWorkflow> workflows, IReadOnlyList<ImportedName> names)
    {
        var files = new SortedDictionary<string, string>(
            StringComparer.Ordinal) { [CampaignFiles.CampaignFile] = CampaignText.Of(id, year, workflows, names) };
        foreach (var workflow in workflows)
        {
            files[$"{CampaignFiles.WorkflowFolder}{workflow.Id}.json"] = WorkflowText.Of(workflow);
        }

        return files;
    }

    /// <summary>
    /// The workflows but for the rule with the error; but for its workflow where the error is in no rule, and but for all where it is in
    /// none.
    /// </summary>
    private static List<ImportedWorkflow> Without(IReadOnlyList<ImportedWorkflow> workflows, Diagnostic error, DiagnosticBag bag)
    {
        var at = workflows.ToList().FindIndex(workflow => error.Position.File == $"{CampaignFiles.WorkflowFolder}{workflow.Id}.json");
        var workflow = workflows[Math.Max(at, 0)];
        var rule = at < 0 ? -1 : RuleOf(error.Position.Path);
        var left = rule >= 0 && rule < workflow.Rules.Count ? [workflow.Rules[rule]] : workflow.Rules;
        foreach (var one in left)
        {
            bag.Add(Codes.NotImported.At(one.Position, ImportTexts.RuleLeftOut(one.Name, error.Message)));
        }

        List<ImportedRule> rest = [.. workflow.Rules.Except(left)];
        return [.. workflows.Select(w => w == workflow ? w with { Rules = rest } : w).Where(w => w.Rules.Count > 0)];
    }

    /// <summary>The rule in a path such as <c>Rules[3].Expression</c>; -1 where there is none.</summary>
    private static int RuleOf(string path)
    {
        const string Beginning = "Rules[";
        var end = path.IndexOf(']', StringComparison.Ordinal);
        return path.StartsWith(Beginning, StringComparison.Ordinal) && end > 0 && int.TryParse(path[Beginning.Length..end], out var index)
            ? index
            : -1;
    }
}
