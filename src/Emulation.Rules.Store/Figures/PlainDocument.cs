using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using Emulation.Rules.Definitions;
using Emulation.Rules.Submissions;

namespace Emulation.Rules.Store.Figures;

/// <summary>
/// Reads a document that holds nothing but a participant, its name and cluster, and plain values: most figures, in a tenth of the time.
/// Of anything else, and of anything that <see cref="SubmissionJson"/> would change or refuse, it reads nothing.
/// </summary>
internal static class PlainDocument
{
    /// <summary>As many digits, sign and point, as a decimal surely holds.</summary>
    private const int LongestNumber = 28;

    private const string Marks = ".,;:-_/()'%+";

    /// <summary>The submission as <see cref="SubmissionJson"/> would read it, without places; null where that has to be asked.</summary>
    /// <param name="document">What <see cref="FigureDocument"/> wrote.</param>
    public static Submission? Read(string document)
    {
        var reader = new Utf8JsonReader(Encoding.UTF8.GetBytes(document));
        try
        {
            return Read(ref reader);
        }
        catch (JsonException)
        {
            // It was altered: the whole reading says what is wrong with it.
            return null;
        }
    }

    private static Submission? Read(ref Utf8JsonReader reader)
    {
        string? participant = null, name = null, cluster = null;
        ImmutableSortedDictionary<string, SubmittedValue>? values = null;
        if (!reader.Read() || reader.TokenType != JsonTokenType.StartObject)
        {
            return null;
        }

        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var isRead = reader.GetString() switch
            {
                "participant" => participant is null && (participant = Text(ref reader)) is not null,
                "name" => name is null && (name = Text(ref reader)) is not null,
                "cluster" => cluster is null && (cluster = Text(ref reader)) is not null,
                "values" => values is null && (values = Values(ref reader)) is not null,
                _ => false,
            };
            if (!isRead)
            {
                return null;
            }
        }

        return participant is null || values is null || reader.TokenType != JsonTokenType.EndObject || reader.Read()
            ? null
            : new Submission { Participant = participant, Name = name, Cluster = cluster, Values = values };
    }

    private static ImmutableSortedDictionary<string, SubmittedValue>? Values(ref Utf8JsonReader reader)
    {
        if (!reader.Read() || reader.TokenType != JsonTokenType.StartObject)
        {
            return null;
        }

        var values = ImmutableSortedDictionary.CreateBuilder<string, SubmittedValue>(StringComparer.Ordinal);
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var indicator = reader.ValueIsEscaped ? "" : reader.GetString()!;
            if (!IsPlain(indicator) || values.ContainsKey(indicator) || !reader.Read() || Value(ref reader) is not { } value)
            {
                return null;
            }

            values.Add(indicator, new SubmittedValue { Value = value });
        }

        return reader.TokenType == JsonTokenType.EndObject ? values.ToImmutable() : null;
    }

    private static IndicatorValue? Value(ref Utf8JsonReader reader) => reader.TokenType switch
    {
        JsonTokenType.True => true,
        JsonTokenType.False => false,
        JsonTokenType.Number => reader.ValueSpan.Length <= LongestNumber && reader.ValueSpan.IndexOfAny((byte)'e', (byte)'E') < 0
            && reader.TryGetDecimal(out var number) ? number : null,
        JsonTokenType.String => Plain(ref reader) is { } text ? IndicatorValue.Of(text) : null,
        _ => null,
    };

    private static string? Text(ref Utf8JsonReader reader) =>
        reader.Read() && reader.TokenType == JsonTokenType.String ? Plain(ref reader) : null;

    private static string? Plain(ref Utf8JsonReader reader) =>
        !reader.ValueIsEscaped && reader.GetString() is { } text && IsPlain(text) ? text : null;

    /// <summary>Whether a text stays as it is, however it is normalized: letters and digits, a few marks, single spaces within.</summary>
    private static bool IsPlain(string text)
    {
        var isSpace = true;
        foreach (var letter in text)
        {
            if (letter == ' ' ? isSpace : !(char.IsLetterOrDigit(letter) || Marks.Contains(letter, StringComparison.Ordinal)))
            {
                return false;
            }

            isSpace = letter == ' ';
        }

        return !isSpace && (Ascii.IsValid(text) || text.IsNormalized());
    }
}
