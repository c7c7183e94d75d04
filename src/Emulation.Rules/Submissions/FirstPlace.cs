using System.Runtime.InteropServices;
using Emulation.Rules.Diagnostics;

namespace Emulation.Rules.Submissions;

/// <summary>An id and where it was met first. There may be millions in one file, of which each keeps its line and column alone.</summary>
/// <param name="Id">The id.</param>
/// <param name="File">The place itself, or one of the same file.</param>
/// <param name="Line">The line.</param>
/// <param name="Column">The column.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct FirstPlace(string Id, SourcePosition File, int Line, int Column)
{
    /// <param name="id">The id.</param>
    /// <param name="position">Where it is.</param>
    /// <param name="known">A place of which the file is taken where both are in the same; null for none.</param>
    public static FirstPlace Of(string id, SourcePosition position, SourcePosition? known)
    {
        // A way into a text of JSON is a place of its own, and would be spelt to be compared.
        var isInSame = position.Way is null && known is { Way: null }
            && position == known with { Line = position.Line, Column = position.Column };
        return new FirstPlace(id, isInSame ? known! : position, position.Line, position.Column);
    }

    public SourcePosition Position => File with { Line = Line, Column = Column };
}
