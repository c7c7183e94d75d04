using Emulation.Rules.Compilation;
using Emulation.Rules.Definitions;
using Emulation.Rules.Loading;

namespace Emulation.Rules.Fingerprints;

/// <summary>
/// SHA-256 over a loaded definition: defaults filled in, workflows by name, decimals without trailing zeros, text in normal
/// form C with LF line ends. Comments, white space, the order of fields and of files do not enter it, nor in which form rules were written.
/// </summary>
internal static class DefinitionFingerprint
{
    public static string Of(CampaignDefinition definition) => CanonicalJson.Fingerprint(writer =>
    {
        writer.WriteStartObject();
        CampaignFields.List.Seal(writer, Lowering.Of(definition));
        writer.WriteEndObject();
    });
}
