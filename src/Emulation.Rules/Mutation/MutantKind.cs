namespace Emulation.Rules.Mutation;

/// <summary>What a mutant changes.</summary>
internal enum MutantKind
{
    /// <summary>A comparison, a joining word or a number in an expression.</summary>
    Expression,

    /// <summary>The same in the points a rule gives.</summary>
    Points,

    /// <summary>How nested rules are joined.</summary>
    Operator,

    /// <summary>The value of a constant.</summary>
    Constant,

    /// <summary>A rule, which is switched off.</summary>
    Rule,

    /// <summary>A disqualification, which is taken out.</summary>
    Disqualification,
}
