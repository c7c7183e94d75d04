namespace Emulation.Rules.Store.Results;

/// <summary>The answer to an appeal.</summary>
public sealed class AppealAnswer
{
    /// <summary>Whether the appeal was found to be right.</summary>
    public required bool IsAccepted { get; init; }

    /// <summary>The answer; not blank.</summary>
    public required string Text { get; init; }

    /// <summary>The result that corrects the one objected to; null where nothing was worked out anew.</summary>
    public long? Correction { get; init; }
}
