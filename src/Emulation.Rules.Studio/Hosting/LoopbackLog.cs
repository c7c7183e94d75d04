using System.Net;
using Microsoft.Extensions.Logging;

namespace Emulation.Rules.Studio.Hosting;

/// <summary>What the log says of the studio being open to this machine alone.</summary>
internal static class LoopbackLog
{
    public static readonly Action<ILogger, Exception?> OnlyThisMachine = LoggerMessage.Define(
        LogLevel.Warning,
        new EventId(1, nameof(OnlyThisMachine)),
        "The studio is mounted without an authorization policy: it answers to this machine alone. Call RequireAuthorization on what "
            + "MapEmulationRulesStudio returns.");

    public static readonly Action<ILogger, IPAddress?, Exception?> Refused = LoggerMessage.Define<IPAddress?>(
        LogLevel.Warning, new EventId(
            2,
            nameof(Refused)), "The studio refused a request from {Address}: it answers to this machine alone.");
}
