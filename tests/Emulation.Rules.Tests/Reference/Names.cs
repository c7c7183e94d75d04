namespace Emulation.Rules.Tests.Reference;

/// <summary>
/// The names an expression reads; <c>Fn.Given</c> asks after a name without reading it. What is read of a list's items is named
/// <c>list.field</c> beside the list.
/// </summary>
internal static class Names
{
    public static IEnumerable<string> In(Node node, ReferenceCampaign campaign) => node switch
    {
        Name name => [name.Id],
        Unary unary => In(unary.Operand, campaign),
        Binary binary => In(binary.Left, campaign).Concat(In(binary.Right, campaign)),
        Choice choice => In(choice.Condition, campaign).Concat(In(choice.Then, campaign)).Concat(In(choice.Otherwise, campaign)),
        Call { On: "Fn", Function: "Given" } => [],
        Call { On: "Fn" } call => call.Arguments.SelectMany(a => In(a, campaign)),
        Call call => call.Arguments.SelectMany(a => In(a, campaign))
            .Select(n => FieldsOf(call.On, campaign).Contains(n, StringComparer.Ordinal) ? $"{call.On}.{n}" : n).Append(call.On),
        _ => [],
    };

    /// <summary>Of these names, those without a value.</summary>
    public static List<string> Missing(IEnumerable<string> names, Scope scope) =>
        [.. names.Where(n => IsMissing(n, scope)).Distinct(StringComparer.Ordinal)];

    public static IEnumerable<string> FieldsOf(string list, ReferenceCampaign campaign) =>
        campaign.Indicators.FirstOrDefault(i => i.Id == list)?.Fields.Select(f => f.Id) ?? [];

    private static bool IsMissing(string name, Scope scope) => name.Split('.') is [var list, var field]
        ? scope[list] is IReadOnlyList<Item> items && items.Any(item => item.Fields[field] is null)
        : scope[name] is null;
}
