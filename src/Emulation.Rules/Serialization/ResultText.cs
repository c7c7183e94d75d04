using System.Globalization;
using System.Text.Json;
using Emulation.Rules.Diagnostics;
using Emulation.Rules.Json;

namespace Emulation.Rules.Serialization;

/// <summary>Results as one JSON text in the one style of <see cref="EvaluationJson"/>, no longer than is read back.</summary>
internal static class ResultText
{
    /// <exception cref="CampaignException">It is too long.</exception>
    public static string Of<T>(T value, WorkMeter work, long most = StrictJson.MostCharacters) =>
        JsonText.Of(value, work, most, () => TooLong(most));

    /// <summary>What is written as one line.</summary>
    /// <exception cref="CampaignException">It is too long.</exception>
    public static string OfLine(Action<Utf8JsonWriter> write, WorkMeter work, long most = StrictJson.MostCharacters) =>
        JsonText.OfLine(write, work, most, () => TooLong(most));

    public static CampaignException TooLong(long most) =>
        new([Codes.ResultTooLarge.At(SourcePosition.None, most.ToString("#,0", CultureInfo.InvariantCulture))]);
}
