using Emulation.Rules.Json;
using Emulation.Rules.Wording;

namespace Emulation.Rules.Authoring;

/// <summary>Mends that take something out.</summary>
internal static class RemovalFixes
{
    /// <summary>The property that is marked, by its name or its value.</summary>
    public static IEnumerable<Fix> ThisField(FixPlace place) => place.Begins is { Name: not null } property ? [place.Remove(property)] : [];

    /// <summary>The points of a rule that gives none.</summary>
    public static IEnumerable<Fix> Actions(FixPlace place) => Removed(place, place.Object?["Actions"]);

    /// <summary>The item that is marked.</summary>
    public static IEnumerable<Fix> Whole(FixPlace place) =>
        place.Begins is { Kind: JsonNodeKind.Object, Parent: not null } item ? [place.Remove(item)] : [];

    /// <summary>One of two fields of which only one may stand.</summary>
    public static Func<FixPlace, IEnumerable<Fix>> OneOf(string one, string other) => place =>
        place.Object is { } around && around[one] is { } first && around[other] is { } second
            ? [.. Without(place, first), .. Without(place, second)]
            : [];

    /// <summary>All but one of the fields that exclude each other, for each that may stay.</summary>
    public static Func<FixPlace, IEnumerable<Fix>> AllButOne(params string[] fields) => place =>
    {
        List<EditNode> given = [.. fields.Select(field => place.Object?[field]).OfType<EditNode>()];
        return given.Count != 2 ? [] : given.Select(field => place.Remove(field));
    };

    /// <summary>The item of a list that is marked, whatever it is.</summary>
    public static IEnumerable<Fix> Item(FixPlace place) =>
        place.Begins is { Name: null, Parent.Kind: JsonNodeKind.Array } item ? [place.Remove(item)] : [];

    /// <summary>A field of the object that is marked.</summary>
    public static Func<FixPlace, IEnumerable<Fix>> Inside(string name) => place => Removed(place, place.Object?[name]);

    /// <summary>The field whose value is marked, or holds what is marked.</summary>
    public static Func<FixPlace, IEnumerable<Fix>> Around(string name) =>
        place => Removed(place, place.Begins?.Around().FirstOrDefault(node => node.Name == name));

    /// <summary>Turns on the nested rules of a rule, or turns off the rule.</summary>
    public static IEnumerable<Fix> Enabled(FixPlace place)
    {
        if (place.Object?["Rules"] is not { } rules)
        {
            yield break;
        }

        foreach (var off in rules.Children.Select(rule => rule["Enabled"]).OfType<EditNode>())
        {
            yield return place.Remove(off);
        }
    }

    /// <summary>An operator goes with the rules it joins.</summary>
    private static IEnumerable<Fix> Without(FixPlace place, EditNode node)
    {
        if (node.Name == "Operator" && node.Parent!["Rules"] is { } rules)
        {
            var both = new[] { node, rules }.OrderBy(one => one.Start).ToList();
            var edits = new Layout(place.File).Remove(both[0]).Concat(new Layout(place.File).Remove(both[1])).ToList();
            yield return FixPlace.Make(EditTexts.RemoveNesting, edits);
        }
        else
        {
            yield return place.Remove(node);
        }
    }

    private static IEnumerable<Fix> Removed(FixPlace place, EditNode? node) => node is null ? [] : [place.Remove(node)];
}
