using System.Globalization;

namespace Emulation.Rules.Diagnostics;

/// <summary>A place in a file. Lines and columns count from 1, columns in UTF-16 code units.</summary>
public sealed record SourcePosition
{
    private string? _path;

    /// <summary>The file, as it was named when it was read; empty when the data came from no file.</summary>
    public required string File { get; init; }

    /// <summary>The line, from 1; 0 when the place is the whole file.</summary>
    public int Line { get; init; }

    /// <summary>The column, from 1; 0 when the place is the whole line or file.</summary>
    public int Column { get; init; }

    /// <summary>The line where what is meant ends, from 1; 0 when that is not known.</summary>
    public int EndLine { get; init; }

    /// <summary>The column just behind what is meant, from 1; 0 when that is not known.</summary>
    public int EndColumn { get; init; }

    /// <summary>The JSON path, such as <c>criteria[0].maxPoints</c>; empty outside JSON.</summary>
    public string Path
    {
        get => _path ??= Way?.Spelt() ?? "";
        init => _path = value;
    }

    /// <summary>The way to it in JSON, of which <see cref="Path"/> is made when it is asked for: of most places nobody does.</summary>
    internal PathStep? Way { get; init; }

    /// <summary>
    /// The sheet of a workbook, whose rows and columns <see cref="Line"/> and <see cref="Column"/> then count; empty outside workbooks.
    /// </summary>
    public string Sheet { get; init; } = "";

    /// <summary>
    /// Whose data it is where they were built in memory, and <see cref="Path"/> then says where in the sequence:
    /// <c>submissions[2].values.costCut</c>; empty in files.
    /// </summary>
    public string Participant { get; init; } = "";

    /// <summary>A place that is no file: data built in memory.</summary>
    public static SourcePosition None { get; } = new() { File = "" };

    /// <summary>
    /// <c>file:line:column</c>, in a workbook <c>file:Sheet!B7</c>, without the parts that are not known; of data built in memory
    /// <c>submissions[2].values.costCut (79)</c>.
    /// </summary>
    public override string ToString() => IsInMemory ? InMemory : Line == 0 ? File : File.Length == 0 ? InFile : $"{File}:{InFile}";

    /// <summary>Whether it is the same place, by the same path.</summary>
    public bool Equals(SourcePosition? other) =>
        ReferenceEquals(this, other)
        || (other is not null
            && Line == other.Line && Column == other.Column && EndLine == other.EndLine && EndColumn == other.EndColumn
            && File == other.File && Sheet == other.Sheet && Participant == other.Participant && Path == other.Path);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Line, Column, File, Sheet, Participant);

    /// <summary>The place within its file.</summary>
    internal string InFile =>
        Line == 0
            ? ""
            : Sheet.Length > 0
                ? $"{Sheet}!{Cell}"
                : Column == 0
                    ? string.Create(CultureInfo.InvariantCulture, $"{Line}")
                    : string.Create(CultureInfo.InvariantCulture, $"{Line}:{Column}");

    /// <summary>The place as a list of places names it: a workbook's sheet is known by then.</summary>
    internal string Short => IsInMemory ? InMemory : Sheet.Length > 0 ? Cell : InFile;

    /// <summary>The place of a part of data built in memory, such as <c>.cluster</c>; of a file the same place.</summary>
    internal SourcePosition Within(string way) => IsInMemory ? this with { Path = Path + way } : this;

    /// <summary>Whether it is a place at all, in a file or in a sequence in memory.</summary>
    internal bool IsKnown => File.Length > 0 || Path.Length > 0;

    private bool IsInMemory => File.Length == 0 && Line == 0 && Path.Length > 0;

    private string InMemory => Participant.Length == 0 ? Path : $"{Path} ({Participant})";

    private string Cell => string.Create(CultureInfo.InvariantCulture, $"{ColumnLetters(Column)}{Line}");

    /// <summary>A column as spreadsheets name it: 1 is A, 27 is AA; nothing for 0.</summary>
    internal static string ColumnLetters(int column)
    {
        const int Letters = 26;
        var name = "";
        for (var rest = column; rest > 0; rest = (rest - 1) / Letters)
        {
            name = (char)('A' + ((rest - 1) % Letters)) + name;
        }

        return name;
    }
}
