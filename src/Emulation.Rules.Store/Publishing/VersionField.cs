using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Emulation.Rules.Authoring;
using Emulation.Rules.Store.Faults;

namespace Emulation.Rules.Store.Publishing;

/// <summary>Changes the version that a <c>campaign.json</c> says, and not a byte beside it.</summary>
internal static class VersionField
{
    private static readonly byte[] ByteOrderMark = [0xEF, 0xBB, 0xBF];

    /// <exception cref="StoreRefusedException">It cannot be changed; the exception says why.</exception>
    public static ReadOnlyMemory<byte> Change(StoredFile campaign, string version)
    {
        var workspace =
            RuleWorkspace.Open(
                new CampaignFiles("", new Dictionary<string, string> { [CampaignFiles.CampaignFile] = campaign.Text ?? "" }));
        var plan = workspace.Set("version", $"\"{JsonEncodedText.Encode(version, JavaScriptEncoder.UnsafeRelaxedJsonEscaping)}\"");
        return plan.Refusal is { } why ? throw new StoreRefusedException(why)
            : plan.Edits.Count == 0 ? campaign.Content
            : (byte[])[
                .. campaign.Content.Span.StartsWith(ByteOrderMark) ? ByteOrderMark : [],
                .. Encoding.UTF8.GetBytes(workspace.Apply(plan).TextOf(CampaignFiles.CampaignFile)),
            ];
    }
}
