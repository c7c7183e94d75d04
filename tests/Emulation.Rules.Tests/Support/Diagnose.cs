using Emulation.Rules.Diagnostics;

namespace Emulation.Rules.Tests.Support;

/// <summary>What loading says about a campaign.</summary>
internal static class Diagnose
{
    public static IReadOnlyList<Diagnostic> Of(CampaignText text) => Of(text.Files());

    public static IReadOnlyList<Diagnostic> Of(CampaignFiles files)
    {
        Campaign.TryLoad(files, out _, out var diagnostics);
        return diagnostics;
    }

    /// <summary>Diagnostics of a campaign file alone.</summary>
    public static IReadOnlyList<Diagnostic> File(string json) =>
        Of(new CampaignFiles("test", new Dictionary<string, string>(StringComparer.Ordinal) { ["campaign.json"] = json }));

    /// <summary>Diagnostics of one rule with this condition, over number x, text s, boolean b, date d and choice k (one, two).</summary>
    public static IReadOnlyList<Diagnostic> Condition(string condition) => Of(Everything.WithRule(condition));

    public static CampaignText Everything { get; } = new()
    {
        Indicators = """
            { "id": "x", "type": "number" }, { "id": "s", "type": "text" }, { "id": "b", "type": "boolean" }, { "id": "d", "type": "date" },
            { "id": "k", "type": "choice", "choices": [ "one", "two" ] }
            """,
    };
}
