using Emulation.Rules.Diagnostics;

namespace Emulation.Rules.Authoring;

/// <summary>A problem of a campaign that is being edited, with the stretch of text it is about.</summary>
public sealed record WorkspaceDiagnostic
{
    /// <summary>The file's path within the campaign.</summary>
    public required string File { get; init; }

    /// <summary>The stretch to mark.</summary>
    public required TextRange Range { get; init; }

    /// <summary>The problem.</summary>
    public required Diagnostic Diagnostic { get; init; }
}
