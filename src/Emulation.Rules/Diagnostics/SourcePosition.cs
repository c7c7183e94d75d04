namespace Emulation.Rules.Diagnostics;

/// <summary>A place in a file. Lines and columns count from 1, columns in UTF-16 code units.</summary>
public sealed record SourcePosition
{
    /// <summary>The file, as it was named when it was read; empty when the data came from no file.</summary>
    public required string File { get; init; }

    /// <summary>The line, from 1; 0 when the place is the whole file.</summary>
    public int Line { get; init; }

    /// <summary>The column, from 1; 0 when the place is the whole line or file.</summary>
    public int Column { get; init; }

    /// <summary>The JSON path, such as <c>criteria[0].maxPoints</c>; empty outside JSON.</summary>
    public string Path { get; init; } = "";

    /// <summary>A place that is no file: data built in memory.</summary>
    public static SourcePosition None { get; } = new() { File = "" };

    /// <summary><c>file:line:column</c>, without the parts that are not known.</summary>
    public override string ToString() =>
        Line == 0 ? File : Column == 0 ? $"{File}:{Line}" : $"{File}:{Line}:{Column}";
}
