namespace Emulation.Rules.Submissions;

/// <summary>For what an award was given.</summary>
public enum PastAwardKind
{
    /// <summary>In the yearly round, for what was achieved over it.</summary>
    Regular,

    /// <summary>In a movement on one theme.</summary>
    Thematic,

    /// <summary>For one deed, when it was done.</summary>
    Sudden,
}
