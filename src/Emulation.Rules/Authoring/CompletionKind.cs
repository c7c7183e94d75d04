namespace Emulation.Rules.Authoring;

/// <summary>What a <see cref="Completion"/> puts in.</summary>
public enum CompletionKind
{
    /// <summary>A field of a JSON object.</summary>
    Field,

    /// <summary>A fixed word or value.</summary>
    Value,

    /// <summary>A name an expression can use: an indicator, a constant, points.</summary>
    Name,

    /// <summary>A function.</summary>
    Function,

    /// <summary>A value of a choice, a grade, a cluster.</summary>
    Choice,

    /// <summary>An id that is declared elsewhere.</summary>
    Reference,

    /// <summary>A larger piece to fill in.</summary>
    Snippet,
}
