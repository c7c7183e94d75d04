using Emulation.Rules.Diagnostics;
using Microsoft.Extensions.Logging;

namespace Emulation.Rules.Hosting;

/// <summary>What a catalog tells the host's log. Event ids are never reused.</summary>
internal static partial class CatalogLog
{
    [LoggerMessage(EventId = 1, EventName = "SourceLoaded", Level = LogLevel.Information, Message = "Source {Source} serves {Campaigns}.")]
    public static partial void Loaded(ILogger logger, string source, string campaigns);

    [LoggerMessage(EventId = 2, EventName = "SourceRefused", Level = LogLevel.Error, Message = "Source {Source} was read with {Errors} errors: what is broken is refused, and what it was before is still served. First: {First}")]
    public static partial void Refused(ILogger logger, string source, int errors, string first);

    [LoggerMessage(EventId = 3, EventName = "SourceUnreadable", Level = LogLevel.Error, Message = "Source {Source} cannot be read: {Failure} What it served before is still served.")]
    public static partial void Unreadable(ILogger logger, Exception exception, string source, string failure);

    [LoggerMessage(EventId = 4, EventName = "SourceWarnings", Level = LogLevel.Warning, Message = "Source {Source} is served with {Warnings} warnings. First: {First}")]
    public static partial void Warned(ILogger logger, string source, int warnings, string first);

    /// <summary>Tells of one reading.</summary>
    public static void Tell(ILogger? logger, SourceStatus status, Exception? failure)
    {
        if (logger is null)
        {
            return;
        }

        if (failure is not null)
        {
            var why = failure.Message;
            Unreadable(logger, failure, status.Name, why);
            return;
        }

        var errors = Of(status, DiagnosticSeverity.Error);
        var warnings = Of(status, DiagnosticSeverity.Warning);
        if (errors.Count > 0)
        {
            var first = errors[0].ToString();
            Refused(logger, status.Name, errors.Count, first);
            return;
        }

        var served = string.Join(", ", status.Campaigns.Select(c => $"{c.Id} {c.Version}"));
        Loaded(logger, status.Name, served);
        if (warnings.Count > 0)
        {
            var first = warnings[0].ToString();
            Warned(logger, status.Name, warnings.Count, first);
        }
    }

    private static List<Diagnostic> Of(SourceStatus status, DiagnosticSeverity severity) => [.. status.Diagnostics.Where(d => d.Severity == severity)];
}
