using Emulation.Rules.Compilation;
using Emulation.Rules.Definitions;
using Emulation.Rules.Json;
using Emulation.Rules.Source;
using static Emulation.Rules.Authoring.SymbolKind;

namespace Emulation.Rules.Authoring;

/// <summary>Tells what the ids and names written in the files of a campaign stand for.</summary>
internal sealed class SymbolFinder(CampaignKnowledge campaign, PlaceScopes scopes)
{
    /// <summary>What an id in the JSON may stand for; several where the place leaves it open, the first that is declared first.</summary>
    public IReadOnlyList<Symbol> Of(WorkspaceFile file, IndexEntry entry)
    {
        var id = IdOf(entry).Id;
        if (entry.Role.Words.Contains(id, StringComparer.Ordinal) || id.Length == 0)
        {
            return [];
        }

        if (entry.Role.Use == PlaceUse.RefersByPath)
        {
            return LockedPath.Read(entry.Text) is { } locked ? [Symbol.Of(locked.Kind, id)] : [];
        }

        if (entry.Role.Use == PlaceUse.RefersByPrefix)
        {
            return entry.Text.StartsWith("grade:", StringComparison.Ordinal) ? [Symbol.Of(Grade, id)]
                : entry.Text.StartsWith("award:", StringComparison.Ordinal) ? [Symbol.Of(Award, id)]
                : [];
        }

        if (entry.Role.Kinds is [Rule] && IsGradeRule(entry.Node))
        {
            return [Symbol.Of(Grade, id), Symbol.Of(Rule, id, OwnerOf(file, Rule, entry))];
        }

        return entry.Role.Kinds.Count == 1
            ? [Symbol.Of(entry.Role.Kinds[0], id, OwnerOf(file, entry.Role.Kinds[0], entry))]
            : campaign.Find(id) is { } found && entry.Role.Kinds.Contains(found.Kind) ? [found] : [];
    }

    /// <summary>The id within the text of an entry, and where it begins in it.</summary>
    public static (string Id, int Start) IdOf(IndexEntry entry)
    {
        if (entry.Role.Use == PlaceUse.RefersByPath)
        {
            return LockedPath.Read(entry.Text) is { } locked ? (locked.Id, locked.Start) : ("", 0);
        }

        if (entry.Role.Use != PlaceUse.RefersByPrefix)
        {
            return (entry.Text, 0);
        }

        var colon = entry.Text.IndexOf(':', StringComparison.Ordinal) + 1;
        return (entry.Text[colon..], colon);
    }

    /// <summary>What a name or text in an expression stands for in each of its scopes; nothing where it is unknown.</summary>
    public IReadOnlyList<Symbol> Of(ExpressionWord word, IReadOnlyList<PlaceScope> places) =>
        [.. places.SelectMany(place => Of(word, place.Inside(word.List))).Distinct()];

    public IReadOnlyList<PlaceScope> ScopesOf(WorkspaceFile file, EditNode node) => scopes.Of(file, node);

    private IEnumerable<Symbol> Of(ExpressionWord word, PlaceScope place)
    {
        if (word.IsQuoted)
        {
            return word.Beside.SelectMany(beside => ValueOf(word.Text, beside, place));
        }

        if (word.Target is not null)
        {
            return word.Target switch
            {
                FnFunction.Class when FnFunction.Names.Contains(word.Text) || place.Scope.FindFunction(word.Text) is not null =>
                    [Symbol.Of(Function, word.Text, word.Target)],
                HistoryCall.Name when HistoryCall.Functions.Contains(word.Text, StringComparer.Ordinal) =>
                    [Symbol.Of(Function, word.Text, word.Target)],
                _ when place.Scope.FindList(word.Target) is not null && ListFunction.Find(word.Text) is not null =>
                    [Symbol.Of(Function, word.Text, "list")],
                _ => [],
            };
        }

        return NameOf(word.Text, place) is { } symbol ? [symbol] : [];
    }

    /// <summary>What a name stands for in a scope; null where there is none.</summary>
    public Symbol? NameOf(string name, PlaceScope place)
    {
        if (place.Own.TryGetValue(name, out var own))
        {
            return own;
        }

        if (place.Scope.Find(name) is null && place.Scope.FindList(name) is null)
        {
            return name == FnFunction.Class || (name == HistoryCall.Name && place.Scope.PastAwards is not null)
                ? Symbol.Of(BuiltIn, name)
                : null;
        }

        return campaign.Find(name) ?? Symbol.Of(BuiltIn, name);
    }

    /// <summary>What a text stands for beside a name it is compared with, or in a function.</summary>
    private IEnumerable<Symbol> ValueOf(string text, ExpressionWord beside, PlaceScope place)
    {
        if (beside.Target is not null)
        {
            return beside.Target == HistoryCall.Name ? [Symbol.Of(Award, text)]
                : beside is { Target: FnFunction.Class, Text: FnFunction.GradeAtLeast } ? [Symbol.Of(Grade, text)]
                : [];
        }

        return NameOf(beside.Text, place) is { } name ? ValuesOf(name).Select(values => values with { Id = text }) : [];
    }

    /// <summary>What texts stand for that a name is compared with, without an id; nothing where they are any texts.</summary>
    public IEnumerable<Symbol> ValuesOf(Symbol name)
    {
        switch (name)
        {
            case { Kind: BuiltIn, Id: CampaignCompiler.Cluster }:
                return [Symbol.Of(Cluster, "")];
            case { Kind: BuiltIn, Id: CampaignCompiler.Grade }:
                return [Symbol.Of(Grade, "")];
            case { Kind: Indicator } when campaign.FindIndicator(name.Id) is { Type: IndicatorType.Choice }:
                return [Symbol.Of(Choice, "", name.Id)];
            case { Kind: Field } when campaign.FindOwner($"{name.Owner}.{name.Id}") is { Type: IndicatorType.Choice }:
                return [Symbol.Of(Choice, "", $"{name.Owner}.{name.Id}")];
            case { Kind: Parameter }:
                return campaign.UsersOf[name.Owner].SelectMany(user => user.With).Where(argument => argument.Name == name.Id)
                    .Select(argument => NameOf(argument.Expression.Text, PlaceScope.Of(campaign.Scopes.Everywhere)))
                    .OfType<Symbol>().Where(argument => argument.Kind != Parameter).Distinct().SelectMany(ValuesOf);
            default:
                return [];
        }
    }

    /// <summary>What the id of an entry is unique in.</summary>
    public string OwnerOf(WorkspaceFile file, SymbolKind kind, IndexEntry entry)
    {
        var node = entry.Node;
        switch (kind)
        {
            case Choice when entry.Role.Use == PlaceUse.Declares:
                var declaring = node.Around().First(step => step.Parent?.Name == "choices").Parent!.Parent!;
                return OwnerOf(declaring);
            case Choice when entry.IsName:
                return OwnerBy(node.Parent?.Parent);
            case Choice when file.Kind == WorkspaceFileKind.Campaign:
                return OwnerOf(node.Parent!);
            case Choice:
                return node.Parent?.Parent?.Parent?.Name == "values" ? $"{node.Parent.Parent.Name}.{node.Name}" : node.Name ?? "";
            case Field when entry.Role.Use == PlaceUse.Declares:
                return node.Parent?.Parent?.Parent?.TextOf("id") ?? "";
            case Field:
                return entry.IsName ? node.Parent?.Parent?.Name ?? "" : node.Parent?.TextOf("perItem") ?? "";
            case Rule or Param when file.Kind == WorkspaceFileKind.Workflows:
                return RuleOwner(node, kind);
            case Parameter when entry.IsName:
                return node.Parent?.Parent?.TextOf("workflow") ?? "";
            case Parameter or PopulationValue:
                return node.Around().FirstOrDefault(step => step.Parent?.Name == "workflows")?.Name ?? "";
            default:
                return "";
        }
    }

    /// <summary>How an indicator, or a field of a list's items, is named as the owner of its choices.</summary>
    private static string OwnerOf(EditNode declaring)
    {
        var id = declaring.TextOf("id") ?? "";
        return declaring.Parent?.Name == "item" ? $"{declaring.Parent.Parent?.TextOf("id")}.{id}" : id;
    }

    /// <summary>What values or points go by: a field of the list whose items are scored, or an indicator.</summary>
    private string OwnerBy(EditNode? form)
    {
        var by = form?.TextOf("by") ?? "";
        return form?.Parent?.TextOf("perItem") is { } list && campaign.FindOwner($"{list}.{by}") is not null ? $"{list}.{by}" : by;
    }

    private static string RuleOwner(EditNode node, SymbolKind kind)
    {
        var workflow = node.Around().Select(step => step.TextOf("WorkflowName")).FirstOrDefault(name => name is not null) ?? "";
        var local = kind == Param ? node.Around().FirstOrDefault(step => step.Name == "LocalParams") : null;
        return local is null ? workflow : $"{workflow}/{local.Parent?.TextOf("RuleName")}";
    }

    /// <summary>Whether a rule's name is a level: the outermost rules of the grades' workflow.</summary>
    public bool IsGradeRule(EditNode name) =>
        campaign.Definition.Grades is { } grades
            && name.Parent?.Parent?.Parent is { } around
            && around.Kind == JsonNodeKind.Object
            && around.TextOf("WorkflowName") == grades.Workflow;
}
