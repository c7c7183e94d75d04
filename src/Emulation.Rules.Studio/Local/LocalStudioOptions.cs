using Emulation.Rules.Diagnostics;

namespace Emulation.Rules.Studio.Local;

/// <summary>How a studio without a host is started.</summary>
public sealed record LocalStudioOptions
{
    /// <summary>The folder of campaigns, or of one campaign.</summary>
    public required string Folder { get; init; }

    /// <summary>The port on 127.0.0.1; 0 for any that is free.</summary>
    public int Port { get; init; }

    /// <summary>The language of who has not chosen one.</summary>
    public Language Language { get; init; } = Language.Vietnamese;

    /// <summary>The clock.</summary>
    public TimeProvider Time { get; init; } = TimeProvider.System;
}
