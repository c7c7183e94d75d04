using System.Text.Encodings.Web;
using System.Text.Json;

namespace Emulation.Rules.Authoring;

/// <summary>Texts as JSON writes them, Vietnamese as it is.</summary>
internal static class JsonText
{
    private static readonly JsonSerializerOptions Relaxed = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The text in double quotes.</summary>
    public static string Quote(string text) => JsonSerializer.Serialize(text, Relaxed);

    /// <summary>The text as it stands between them.</summary>
    public static string Escape(string text) => Quote(text)[1..^1];
}
