namespace Emulation.Rules.Definitions;

/// <summary>How the rules of a criterion, or the criteria of a group, become one number.</summary>
public enum CombineMode
{
    /// <summary>Nothing is said, and with a single rule nothing need be: it gives the points.</summary>
    Unsaid,

    /// <summary>The first rule that holds gives the points.</summary>
    FirstMatch,

    /// <summary>The sum; what groups do unless they say otherwise.</summary>
    Sum,
}
