namespace Emulation.Rules.Store.Results;

/// <summary>An evaluation to be kept.</summary>
public sealed class NewResult
{
    /// <summary>The evaluation, by a published version of the campaign's rules.</summary>
    public required Evaluation Evaluation { get; init; }

    /// <summary>The period's name.</summary>
    public required string Period { get; init; }

    /// <summary>What it is; for a correction, why it is needed. Not blank.</summary>
    public required string Note { get; init; }

    /// <summary>
    /// The published result it corrects; null for none, which leaves what is published of the period standing. Any published version of the
    /// rules may judge it: that of the result, or a later one by which the rules themselves were mended.
    /// </summary>
    public long? Corrects { get; init; }
}
