namespace Emulation.Rules.Store.Results;

/// <summary>How far an appeal has come.</summary>
public enum AppealState
{
    /// <summary>It waits for an answer.</summary>
    Open,

    /// <summary>It was found to be right.</summary>
    Accepted,

    /// <summary>It was not found to be right.</summary>
    Rejected,
}
