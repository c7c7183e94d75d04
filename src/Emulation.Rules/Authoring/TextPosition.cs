using System.Globalization;

namespace Emulation.Rules.Authoring;

/// <summary>A place in a text: line and column count from 1, columns in UTF-16 code units.</summary>
public sealed record TextPosition
{
    /// <summary>The line, from 1.</summary>
    public required int Line { get; init; }

    /// <summary>The column, from 1.</summary>
    public required int Column { get; init; }

    /// <summary>The place at a line and column.</summary>
    /// <param name="line">The line, from 1.</param>
    /// <param name="column">The column, from 1.</param>
    public static TextPosition At(int line, int column) => new() { Line = line, Column = column };

    /// <summary><c>line:column</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Line}:{Column}");
}
