using Emulation.Rules.Analysis;
using Emulation.Rules.Diagnostics;

namespace Emulation.Rules.Tests.Support;

/// <summary>What analysis says about a campaign.</summary>
internal static class Analyse
{
    /// <summary>Without the remark on the legal basis, which small campaigns all earn.</summary>
    public static List<Diagnostic> Of(CampaignText text) => [.. CampaignAnalysis.Run(text.Load()).Where(d => d.Code != "ER4013")];

    /// <summary>Code and message in English, of these codes only where some are given.</summary>
    public static IEnumerable<string> English(CampaignText text, params string[] codes) =>
        Of(text).Where(d => codes.Length == 0 || codes.Contains(d.Code, StringComparer.Ordinal))
            .Select(d => $"{d.Code} {d.Message.English}");

    public static IEnumerable<string> Codes(CampaignText text) => Of(text).Select(d => d.Code);
}
