namespace Emulation.Rules.Store.Figures;

/// <summary>How far the figures of one participant have come in a period.</summary>
public enum FigureStage
{
    /// <summary>The participant enters them.</summary>
    Open,

    /// <summary>The participant stands by them; reviewers check them.</summary>
    Submitted,

    /// <summary>Reviewers have checked them; the council has them before it.</summary>
    Verified,

    /// <summary>As the council decided. They rest until somebody reopens them.</summary>
    Final,
}
