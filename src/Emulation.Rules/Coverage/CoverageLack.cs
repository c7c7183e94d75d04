namespace Emulation.Rules.Coverage;

/// <summary>What no case shows of a place in the rules.</summary>
internal enum CoverageLack
{
    /// <summary>That it decides: of rules of which the first that holds does.</summary>
    Decides,

    /// <summary>That it holds.</summary>
    Holds,

    /// <summary>That it does not hold.</summary>
    Fails,

    /// <summary>That the criterion applies.</summary>
    Applies,

    /// <summary>That the criterion does not apply.</summary>
    DoesNotApply,
}
