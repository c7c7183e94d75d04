namespace Emulation.Rules.Diagnostics;

/// <summary>A language a person reads messages in.</summary>
public enum Language
{
    /// <summary>Vietnamese, the language of the councils.</summary>
    Vietnamese,

    /// <summary>English.</summary>
    English,
}
