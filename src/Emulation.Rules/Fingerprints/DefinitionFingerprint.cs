using System.Buffers;
using System.Globalization;
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
    /// <param name="definition">The definition.</param>
    /// <param name="called">The functions of the host that it calls.</param>
    public static string Of(CampaignDefinition definition, IReadOnlyList<HostFunction> called) => CanonicalJson.Fingerprint(writer =>
    {
        writer.WriteStartObject();
        CampaignFields.List.Seal(writer, Lowering.Of(definition));
        Write(writer, called);
        writer.WriteEndObject();
    });

    /// <summary>How functions are called and what they may give; what they do, nobody can tell. Without one, nothing is written.</summary>
    private static void Write(Utf8JsonWriter writer, IReadOnlyList<HostFunction> called)
    {
        if (called.Count == 0)
        {
            return;
        }

        writer.WriteStartArray("hostFunctions");
        foreach (var function in called.OrderBy(f => f.Name, StringComparer.Ordinal))
        {
            var takes = string.Join(", ", function.Method.GetParameters().Select(p => p.ParameterType.Name));
            writer.WriteStringValue(string.Create(
                CultureInfo.InvariantCulture,
                $"{function.Name}({takes}): {function.Method.ReturnType.Name} {Limit(function.Min)}..{Limit(function.Max)}"));
        }

        writer.WriteEndArray();
    }

    private static string Limit(decimal? value) => value is { } limit ? DecimalText.Of(limit) : "";

    /// <summary>Of all but what criteria name: what every criterion stands among.</summary>
    public static string OfFrame(CampaignDefinition definition) =>
        Of(definition with { Criteria = [], Workflows = [], Constants = [], Indicators = [] }, []);

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
