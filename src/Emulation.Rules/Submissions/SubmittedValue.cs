using Emulation.Rules.Definitions;
using Emulation.Rules.Diagnostics;

namespace Emulation.Rules.Submissions;

/// <summary>A value and the place it was read from.</summary>
public sealed record SubmittedValue
{
    private readonly SourcePosition _place = SourcePosition.None;

    /// <summary>
    /// The column where <see cref="_place"/> is that of the row, which all values of the row share; 0 where it is the value's own.
    /// </summary>
    private readonly int _column;

    /// <summary>The value.</summary>
    public required IndicatorValue Value { get; init; }

    /// <summary>Where it was read; <see cref="SourcePosition.None"/> when it was set by code.</summary>
    public SourcePosition Position
    {
        get => _column == 0 ? _place : _place with { Column = _column };
        init => (_place, _column) = (value, 0);
    }

    internal bool HasPosition => _place.File.Length > 0;

    /// <summary>The place of the value, in a file or in a sequence in memory; that of its submission where it has none.</summary>
    internal SourcePosition PlaceIn(Submission submission) =>
        _place.IsKnown ? Position : submission.Position;

    /// <summary>A value of a table: millions of them keep their places in little room.</summary>
    internal static SubmittedValue InRow(IndicatorValue value, SourcePosition row, DataCell cell) =>
        cell.Line == row.Line
            ? new SubmittedValue(row, cell.Column) { Value = value }
            : new SubmittedValue(row with { Line = cell.Line }, cell.Column) { Value = value };

    /// <summary>A value without a place.</summary>
    public SubmittedValue()
    {
    }

    private SubmittedValue(SourcePosition place, int column) => (_place, _column) = (place, column);

    /// <summary>Whether value and place are the same.</summary>
    public bool Equals(SubmittedValue? other) => other is not null && Value == other.Value && Position == other.Position;

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Value, Position);
}
