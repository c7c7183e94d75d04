namespace Emulation.Rules.Store.Results;

/// <summary>How far a result has come.</summary>
public enum ResultState
{
    /// <summary>The council works on it: decisions can be entered.</summary>
    Open,

    /// <summary>It is public and never changes; a correction is a new result.</summary>
    Published,
}
