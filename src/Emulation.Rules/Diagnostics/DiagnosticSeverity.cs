namespace Emulation.Rules.Diagnostics;

/// <summary>How much a <see cref="Diagnostic"/> matters.</summary>
public enum DiagnosticSeverity
{
    /// <summary>The campaign or the data cannot be used until it is mended.</summary>
    Error,

    /// <summary>Usable, but probably not what was meant.</summary>
    Warning,

    /// <summary>Worth knowing.</summary>
    Info,
}
