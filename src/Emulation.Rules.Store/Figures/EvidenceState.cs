namespace Emulation.Rules.Store.Figures;

/// <summary>Whether a document is still the one that was attached.</summary>
public enum EvidenceState
{
    /// <summary>Its bytes are those that were attached.</summary>
    Unchanged,

    /// <summary>Its bytes are others.</summary>
    Changed,

    /// <summary>It is not there any more.</summary>
    Missing,
}
