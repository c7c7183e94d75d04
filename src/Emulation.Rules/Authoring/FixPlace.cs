using Emulation.Rules.Diagnostics;

namespace Emulation.Rules.Authoring;

/// <summary>A problem that is to be mended, and what stands there.</summary>
internal sealed class FixPlace(WorkspaceModel model, WorkspaceFile file, WorkspaceDiagnostic found)
{
    public WorkspaceModel Model => model;

    public WorkspaceFile File => file;

    public Diagnostic Diagnostic => found.Diagnostic;

    public int Start { get; } = file.OffsetOf(found.Range.Start);

    public int End { get; } = file.OffsetOf(found.Range.End);

    public string Written => file.Text[Start..End];

    /// <summary>The property or value the problem is at.</summary>
    public EditNode Node => field ??= JsonPlace.Of(file.Root, Start).Node;

    /// <summary>The property or value that begins there; objects and arrays begin at their bracket.</summary>
    public EditNode? Begins => field ??= file.Root.All().FirstOrDefault(node => node.Start == Start && node.Kind is not null);

    public IReadOnlyList<Completion> Complete(int offset) => [.. new CompletionFinder(model, file, offset).All()];

    public Fix Replace(int start, int end, string text, string vietnamese, string english) => Make(vietnamese, english, [file.Edit(start, end, text)]);

    public static Fix Make(string vietnamese, string english, IEnumerable<TextEdit> edits) =>
        new() { Title = AuthoringTexts.Text(vietnamese, english), Edits = [.. edits] };
}
