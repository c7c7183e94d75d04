using Emulation.Rules.Authoring;

namespace Emulation.Rules.Studio.Rules;

/// <summary>A stretch of text as the editor's script takes it.</summary>
internal sealed record EditorRange
{
    public required int StartLine { get; init; }

    public required int StartColumn { get; init; }

    public required int EndLine { get; init; }

    public required int EndColumn { get; init; }

    public static EditorRange From(TextRange range) => new()
    {
        StartLine = range.Start.Line,
        StartColumn = range.Start.Column,
        EndLine = range.End.Line,
        EndColumn = range.End.Column,
    };
}
