using System.Collections.Immutable;
using System.Globalization;
using Emulation.Rules.Diagnostics;

namespace Emulation.Rules.Submissions;

/// <summary>Gives submissions that code built their places in the sequence, so that messages can say which of them they mean.</summary>
internal static class PlacesInMemory
{
    /// <summary>The same submissions; those that were read from a file keep their places.</summary>
    public static IReadOnlyCollection<Submission> Of(IReadOnlyCollection<Submission> submissions, WorkMeter work) =>
        [.. work.Each(submissions).Select(At)];

    /// <summary>A submission with its place in the sequence; one that was read from a file keeps its place.</summary>
    public static Submission At(Submission submission, int index)
    {
        if (submission.Position != SourcePosition.None)
        {
            return submission;
        }

        var place = new SourcePosition
        {
            File = "",
            Path = string.Create(CultureInfo.InvariantCulture, $"submissions[{index}]"),
            Participant = submission.Participant ?? "",
        };
        return submission with
        {
            Position = place,
            Values = submission.Values.ToImmutableSortedDictionary(
                v => v.Key,
                v => v.Value is null or { HasPosition: true } ? v.Value! : v.Value with { Position = place.Within($".values.{v.Key}") },
                StringComparer.Ordinal),
            History = submission.History is { IsDefaultOrEmpty: false } history
                ? [.. history.Select((past, i) =>
                    past is null or { Position.IsKnown: true } ? past! : past with { Position = ItemOf(place, "history", i) })]
                : submission.History,
            Adjustments =
            [
                .. submission.Adjustments.Select((one, i) =>
                    one is null or { Position.IsKnown: true } ? one! : one with { Position = ItemOf(place, "adjustments", i) }),
            ],
        };
    }

    private static SourcePosition ItemOf(SourcePosition place, string list, int index) =>
        place.Within(string.Create(CultureInfo.InvariantCulture, $".{list}[{index}]"));
}
