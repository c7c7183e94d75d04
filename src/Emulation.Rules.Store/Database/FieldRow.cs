namespace Emulation.Rules.Store.Database;

/// <summary>One figure of a <see cref="ChangeRow"/>: what it was and what it became. Never altered.</summary>
internal sealed class FieldRow
{
    public long Change { get; set; }

    public required string Field { get; set; }

    public string? Before { get; set; }

    public string? After { get; set; }
}
