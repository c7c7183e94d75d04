namespace Emulation.Rules.Store.Publishing;

/// <summary>How far a draft has come.</summary>
public enum DraftState
{
    /// <summary>It is being written.</summary>
    Draft,

    /// <summary>It waits for approval or publication; its files cannot be changed until it is returned.</summary>
    Submitted,

    /// <summary>It became a version. It stays as it is.</summary>
    Published,

    /// <summary>It was given up. It stays as it is.</summary>
    Discarded,
}
