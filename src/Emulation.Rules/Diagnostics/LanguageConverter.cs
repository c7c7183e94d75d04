using System.Text.Json;
using System.Text.Json.Serialization;

namespace Emulation.Rules.Diagnostics;

/// <summary>A language in JSON: <c>vietnamese</c> and <c>english</c>, as results have them, or the code of another one.</summary>
internal sealed class LanguageConverter : JsonConverter<Language>
{
    private const string Vietnamese = "vietnamese";
    private const string English = "english";

    public override Language Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var text = reader.TokenType == JsonTokenType.String ? reader.GetString()! : "";
        try
        {
            return text switch { Vietnamese => Language.Vietnamese, English => Language.English, _ => Language.Of(text) };
        }
        catch (ArgumentException exception)
        {
            throw new JsonException(exception.Message, exception);
        }
    }

    public override void Write(Utf8JsonWriter writer, Language value, JsonSerializerOptions options) => writer.WriteStringValue(
        value == Language.Vietnamese ? Vietnamese : value == Language.English ? English : value.Code);
}
