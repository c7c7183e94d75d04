namespace Emulation.Rules.Studio.Shared;

/// <summary>The addresses of pages, relative to where the studio is mounted.</summary>
internal static class StudioPaths
{
    public const string Rules = "rules";
    public const string Try = "try";
    public const string Cases = "cases";
    public const string Impact = "impact";
    public const string Publish = "publish";
    public const string Figures = "figures";
    public const string Results = "results";
    public const string Council = "council";
    public const string Audit = "audit";

    public static string Of(string campaign, string page, object? what = null) =>
        what is null
            ? $"c/{Uri.EscapeDataString(campaign)}/{page}"
            : $"c/{Uri.EscapeDataString(campaign)}/{page}/{Uri.EscapeDataString(FormattableString.Invariant($"{what}"))}";

    /// <summary>A part of an address as the server's routing gives it: decoded, but for the slash.</summary>
    public static string OfRoute(string part) => part.Replace("%2F", "/", StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether a text that was typed, or stands in an address, can be an id or a name in the store.</summary>
    public static bool IsId(string text) => !string.IsNullOrWhiteSpace(text) && text.Length <= 200 && !text.Any(char.IsControl);

    /// <summary>Whether the page at a path of the studio has the editor on it.</summary>
    public static bool HasEditor(string? path) => (path ?? "").Split('/') is ["", "c", _, Rules or Cases, ..];

    /// <summary>What a page at an address is about, as the address says it: campaign, then period, participant, draft or result.</summary>
    public static IEnumerable<string> SubjectOf(string address) =>
        address.Split('?', '#')[0].Split('/') is ["c", { Length: > 0 } campaign, .. var rest]
            ? new[] { campaign }.Concat(rest.Skip(1)).Where(part => part.Length > 0).Select(Uri.UnescapeDataString)
            : [];

    /// <summary>The campaign an address is about; null where it is about none.</summary>
    public static string? CampaignOf(string address)
    {
        var parts = address.Split('?', '#')[0].Split('/');
        return parts is ["c", { Length: > 0 } campaign, ..] ? Uri.UnescapeDataString(campaign) : null;
    }
}
