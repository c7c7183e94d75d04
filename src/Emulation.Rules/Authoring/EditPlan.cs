using Emulation.Rules.Definitions;
using Emulation.Rules.Diagnostics;

namespace Emulation.Rules.Authoring;

/// <summary>
/// The edits that do what was asked, or why it cannot be done. Nothing is changed before <see cref="RuleWorkspace.Apply(EditPlan)"/>.
/// </summary>
public sealed record EditPlan
{
    /// <summary>The edits, by file and place; none when it is refused, or when there is nothing to do.</summary>
    public IReadOnlyList<TextEdit> Edits { get; init; } = [];

    /// <summary>Why it cannot be done; null when it can.</summary>
    public LocalizedText? Refusal { get; init; }

    internal static EditPlan Of(IEnumerable<TextEdit> edits) => new()
    {
        Edits = [
            .. edits.Distinct()
                .OrderBy(e => e.File, StringComparer.Ordinal)
                .ThenBy(e => e.Range.Start.Line)
                .ThenBy(e => e.Range.Start.Column),
        ],
    };

    internal static EditPlan Refused(LocalizedText why) => new() { Refusal = why };

    /// <summary>Whether everything is the same, lists by what they hold.</summary>
    public bool Equals(EditPlan? other) => ValueEquality<EditPlan>.Equal(this, other);

    /// <inheritdoc/>
    public override int GetHashCode() => ValueEquality<EditPlan>.HashOf(this);
}
