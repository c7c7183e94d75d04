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

    [LoggerMessage(EventId = 2, EventName = "SourceRefused", Level = LogLevel.Error, Message = "Source {Source} was read with {Errors} errors: what is broken is refused, and what it was before is still served. First: {First}")]
    public static partial void Refused(ILogger logger, string source, int errors, string first);

    [LoggerMessage(EventId = 3, EventName = "SourceUnreadable", Level = LogLevel.Error, Message = "Source {Source} cannot be read: {Failure} What it served before is still served.")]
    public static partial void Unreadable(ILogger logger, Exception? exception, string source, string failure);

    [LoggerMessage(EventId = 4, EventName = "SourceWarnings", Level = LogLevel.Warning, Message = "Source {Source} is served with {Warnings} warnings. First: {First}")]
    public static partial void Warned(ILogger logger, string source, int warnings, string first);

    /// <summary>Tells of one reading.</summary>
    public static void Tell(ILogger? logger, SourceStatus status, Exception? failure)
    {
        if (logger is null)
        {
            return;
        }

        var source = PlainLine.Of(status.Name);
        if (failure is not null)
        {
            // A framework writes an exception as it is: one whose message would forge lines is told by its type.
            var why = PlainLine.IsPlain(failure.Message) ? failure.Message : $"{failure.GetType().Name}: {PlainLine.Of(failure.Message)}";
            Unreadable(logger, PlainLine.IsPlain(failure.Message) ? failure : null, source, why);
            return;
        }

        var errors = Of(status, DiagnosticSeverity.Error);
        var warnings = Of(status, DiagnosticSeverity.Warning);
        if (errors.Count > 0)
        {
            var first = errors[0].ToString();
            Refused(logger, source, errors.Count, first);
            return;
        }

        var served = PlainLine.Of(Cut(string.Join(", ", status.Campaigns.Select(c => $"{c.Id} {c.Version}"))));
        Loaded(logger, source, served);
        if (warnings.Count > 0)
        {
            var first = warnings[0].ToString();
            Warned(logger, source, warnings.Count, first);
        }
    }

    private static string Cut(string text) => text.Length <= MostShown ? text : $"{text[..MostShown]}…";

    private static List<Diagnostic> Of(SourceStatus status, DiagnosticSeverity severity) => [.. status.Diagnostics.Where(d => d.Severity == severity)];
}
