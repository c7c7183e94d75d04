using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Emulation.Rules.Json;

/// <summary>The one way in which results are written as JSON and read back.</summary>
internal static class ResultShape
{
    /// <summary>For writing: camelCase, enums as text, values as what they are, LF line ends.</summary>
    public static readonly JsonSerializerOptions Options = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters = { new ExactEnumConverter(), new IndicatorValueConverter() },
        TypeInfoResolver = new ResultResolver(),
        WriteIndented = true,
        NewLine = "\n",
    };

    /// <summary>For reading back: what is never written is refused.</summary>
    public static readonly JsonSerializerOptions Strict = new(Options)
    {
        AllowDuplicateProperties = false,
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        RespectNullableAnnotations = true,
    };
}
