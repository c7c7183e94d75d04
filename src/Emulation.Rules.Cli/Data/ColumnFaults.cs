using Emulation.Rules.Diagnostics;

namespace Emulation.Rules.Cli.Data;

/// <summary>Faults of a table as a whole: unknown columns, of which a file of another kind has as many as it has columns.</summary>
internal static class ColumnFaults
{
    private const int Most = 20;

    /// <summary>The diagnostic, in the file when it knows no place, as of a file without a line.</summary>
    public static Diagnostic In(string file, Diagnostic diagnostic) =>
        diagnostic.Position.File.Length > 0 ? diagnostic : diagnostic with { Position = new SourcePosition { File = file } };

    /// <summary>The diagnostics with the first unknown columns of each file and, for the rest, how many there are.</summary>
    public static IReadOnlyList<Diagnostic> Shorten(IReadOnlyList<Diagnostic> diagnostics)
    {
        var shown = new List<Diagnostic>();
        var unknown = new Dictionary<string, List<Diagnostic>>(StringComparer.Ordinal);
        foreach (var diagnostic in diagnostics)
        {
            if (diagnostic.Code != Codes.UnknownColumn.Code)
            {
                shown.Add(diagnostic);
                continue;
            }

            if (!unknown.TryGetValue(diagnostic.Position.File, out var columns))
            {
                unknown.Add(diagnostic.Position.File, columns = []);
            }

            columns.Add(diagnostic);
            if (columns.Count <= Most)
            {
                shown.Add(diagnostic);
            }
        }

        shown.AddRange(unknown.Values.Where(columns => columns.Count > Most).Select(columns => Codes.MoreUnknownColumns.At(columns[Most].Position, columns.Count - Most)));
        return shown;
    }
}
