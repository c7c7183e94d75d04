using Emulation.Rules.Definitions;
using Emulation.Rules.Diagnostics;
using Microsoft.Extensions.Logging;

namespace Emulation.Rules.Hosting;

/// <summary>What a catalog tells the host's log. Event ids are never reused.</summary>
internal static partial class CatalogLog
{
    /// <summary>Of the campaigns a source serves.</summary>
    private const int MostShown = 2000;

    [LoggerMessage(EventId = 1, EventName = "SourceLoaded", Level = LogLevel.Information, Message = "Source {Source} serves {Campaigns}.")]
    public static partial void Loaded(ILogger logger, string source, string campaigns);

    [LoggerMessage(EventId = 2, EventName = "SourceRefused", Level = LogLevel.Error,
        Message =
            "Source {Source} was read with {Errors} errors: what is broken is refused, and what it was before is still served. First: "
                + "{First}")]
    public static partial void Refused(ILogger logger, string source, int errors, string first);

    [LoggerMessage(EventId = 3, EventName = "SourceUnreadable", Level = LogLevel.Error,
        Message = "Source {Source} cannot be read: {Failure} What it served before is still served.")]
    public static partial void Unreadable(ILogger logger, Exception? exception, string source, string failure);

    [LoggerMessage(EventId = 4, EventName = "SourceWarnings", Level = LogLevel.Warning,
        Message = "Source {Source} is served with {Warnings} warnings. First: {First}")]
    public static partial void Warned(ILogger logger, string source, int warnings, string first);

    [LoggerMessage(EventId = 5, EventName = "SourceUnwatched", Level = LogLevel.Warning,
        Message = "Source {Source} cannot be watched, which is tried again with its next reading: {Failure}")]
    public static partial void Unwatched(ILogger logger, Exception? exception, string source, string failure);

    [LoggerMessage(
        EventId = 6, EventName = "HandlerFailed", Level = LogLevel.Error, Message = "A handler of the catalog's Changed failed: {Failure}")]
    public static partial void HandlerFailed(ILogger logger, Exception? exception, string failure);

    [LoggerMessage(EventId = 7, EventName = "SourceEmptied", Level = LogLevel.Warning,
        Message = "Source {Source} holds no campaign any more. No longer served: {Campaigns}.")]
    public static partial void Emptied(ILogger logger, string source, string campaigns);

    /// <summary>Tells of one reading.</summary>
    public static void Tell(ILogger? logger, SourceStatus status, Exception? failure)
    {
        if (logger is null)
        {
            return;
        }

        var name = PlainLine.Of(status.Name);
        var first = status.FirstProblem;
        var errors = Count(status, DiagnosticSeverity.Error);
        var warnings = Count(status, DiagnosticSeverity.Warning);
        if (status.Failure is not null)
        {
            Unreadable(logger, Plain(failure), name, WhyOf(failure) ?? first);
        }
        else if (errors > 0)
        {
            Refused(logger, name, errors, first);
        }
        else
        {
            var served = Listed(status.Campaigns);
            Loaded(logger, name, served.Length == 0 ? "no campaign" : served);
            if (warnings > 0)
            {
                Warned(logger, name, warnings, first);
            }
        }
    }

    /// <summary>Tells that what is no longer served went with all that a source held: that may be meant, or be a mishap of the
    /// source.</summary>
    public static void TellEmptied(ILogger? logger, CatalogChangedEventArgs change)
    {
        if (logger is null || change.Withdrawn.Count == 0)
        {
            return;
        }

        foreach (var source in change.Sources.Where(source => source.IsEmpty))
        {
            Emptied(logger, PlainLine.Of(source.Name), Listed(change.Withdrawn));
        }
    }

    /// <summary>Tells that a source could not be watched.</summary>
    public static void TellUnwatched(ILogger? logger, string source, Exception exception)
    {
        if (logger is not null)
        {
            Unwatched(logger, Plain(exception), PlainLine.Of(source), WhyOf(exception)!);
        }
    }

    /// <summary>Tells that a handler of the host's failed.</summary>
    public static void TellHandler(ILogger? logger, Exception exception)
    {
        if (logger is not null)
        {
            HandlerFailed(logger, Plain(exception), WhyOf(exception)!);
        }
    }

    /// <summary>A framework writes an exception as it is: one whose message would forge lines is told by its type alone.</summary>
    private static Exception? Plain(Exception? exception) =>
        exception is not null && PlainLine.IsPlain(exception.Message) ? exception : null;

    private static string? WhyOf(Exception? exception) =>
        exception is null
            ? null
            : PlainLine.IsPlain(exception.Message) ? exception.Message : $"{exception.GetType().Name}: {PlainLine.Of(exception.Message)}";

    private static string Listed(IEnumerable<CampaignReference> campaigns) =>
        PlainLine.Of(MessageLimits.Cut(string.Join(", ", campaigns.Select(c => $"{c.Id} {c.Version}")), MostShown));

    private static int Count(SourceStatus status, DiagnosticSeverity severity) => status.Diagnostics.Count(d => d.Severity == severity);
}
