using System.Text.Json;
using Emulation.Rules.Diagnostics;
using Emulation.Rules.Json;

namespace Emulation.Rules.Serialization;

/// <summary>Any result as JSON, in the one style of <see cref="EvaluationJson"/>.</summary>
public static class ResultJson
{
    /// <summary>The value as JSON text; a host's own object that holds results, too.</summary>
    /// <typeparam name="T">A result, or what holds some.</typeparam>
    /// <param name="value">The value.</param>
    /// <param name="cancellationToken">Stops the writing.</param>
    /// <exception cref="CampaignException">It would be longer than 256,000,000 bytes (ER5181).</exception>
    public static string Serialize<T>(T value, CancellationToken cancellationToken = default) =>
        ResultText.Of(value, WorkMeter.Of(cancellationToken));

    /// <summary>
    /// Writes what <see cref="Serialize"/> gives, as it is made and however long it is: a sequence is asked for its parts one by one.
    /// </summary>
    /// <typeparam name="T">A result, or what holds some.</typeparam>
    /// <param name="value">The value.</param>
    /// <param name="output">Where to; it is neither flushed nor closed.</param>
    /// <param name="cancellationToken">Stops the writing, between two parts.</param>
    public static async Task WriteAsync<T>(T value, TextWriter output, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(output);
        await using var text = new TextStream(output, WorkMeter.Of(cancellationToken));
        await JsonSerializer.SerializeAsync(text, value, ResultShape.Options, cancellationToken);
    }

    /// <summary>The value that <see cref="Serialize"/> or <see cref="WriteAsync"/> wrote.</summary>
    /// <typeparam name="T">What was written.</typeparam>
    /// <exception cref="JsonException">The text is no such value, has a field that it has not or one twice, or is longer than 256,000,000
    /// characters.</exception>
    public static T Deserialize<T>(string json)
    {
        StrictJson.CheckLength(json);
        return JsonSerializer.Deserialize<T>(json, EvaluationJson.Strict) ?? throw new JsonException("The text holds nothing.");
    }
}
