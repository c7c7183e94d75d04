using System.Buffers;
using System.Text;
using System.Text.Json;
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

    /// <summary>Of all but what criteria name: what every criterion stands among.</summary>
    public static string OfFrame(CampaignDefinition definition) =>
        Of(definition with { Criteria = [], Workflows = [], Constants = [], Indicators = [] });

    /// <summary>All that is said of a constant, not hashed.</summary>
    public static string TextOf(ConstantDefinition constant) => Text(writer => ConstantFields.Seal(writer, constant));

    /// <summary>All that is said of an indicator, not hashed.</summary>
    public static string TextOf(IndicatorDefinition indicator) => Text(writer => IndicatorFields.List.Seal(writer, indicator));

    /// <summary>All that is said of a criterion and in the workflow that scores it, not hashed.</summary>
    public static string TextOf(CriterionDefinition criterion, WorkflowDefinition workflow) =>
        Text(writer => CriterionFields.Inside(criterion.Kind).Seal(writer, criterion))
            + Text(writer => WorkflowFields.List.Seal(writer, workflow));

    private static string Text(Action<Utf8JsonWriter> seal)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = CanonicalJson.WriterTo(buffer))
        {
            writer.WriteStartObject();
            seal(writer);
            writer.WriteEndObject();
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }
}
