using System.Globalization;
using System.Text.RegularExpressions;
using Emulation.Rules.Diagnostics;
using Emulation.Rules.Json;
using Emulation.Rules.Wording;

namespace Emulation.Rules.Authoring;

/// <summary>A problem that is to be mended, and what stands there.</summary>
internal sealed partial class FixPlace(WorkspaceModel model, WorkspaceFile file, WorkspaceDiagnostic found)
{
    public WorkspaceModel Model => model;

    public WorkspaceFile File => file;

    public Diagnostic Diagnostic => found.Diagnostic;

    public int Start { get; } = file.OffsetOf(found.Range.Start);

    /// <summary>The stretch that is marked, as it is written.</summary>
    public string Written => file.Text[Start..file.OffsetOf(found.Range.End)];

    /// <summary>The same as it is read: without quotes, escapes resolved.</summary>
    public string Read
    {
        get
        {
            var end = file.OffsetOf(found.Range.End);
            return Node is { Kind: JsonNodeKind.Text } text && text.Start <= Start && end <= text.End
                ? text.Text[Index(Start)..Index(Math.Min(end, text.End - 1))]
                : Written.Trim('"');

            int Index(int offset) => Math.Min(text.Text.Length, file.Source.IndexInString(text.Start, offset));
        }
    }

    /// <summary>The property or value the problem is in.</summary>
    public EditNode Node => field ??= JsonPlace.Of(file.Root, Start).Node;

    /// <summary>The value that begins there, or whose name does; null where none does.</summary>
    public EditNode? Begins =>
        field ??=
            file.Root.All()
                .FirstOrDefault(
                    node => node.Kind is not null && (node.Start == Start || (node.Name is not null && node.NameStart == Start)));

    /// <summary>The object that begins there, or in which the value does; null where there is none.</summary>
    public EditNode? Object => (Begins ?? Node).Around().FirstOrDefault(node => node.Kind == JsonNodeKind.Object);

    /// <summary>What the message and its hint put in single quotes, in order.</summary>
    public IReadOnlyList<string> Quoted => [.. Quotes().Matches(Said).Select(match => match.Groups["quoted"].Value)];

    /// <summary>The numbers of the message, in order; those of names and quoted texts are none.</summary>
    public IReadOnlyList<decimal> Numbers =>
        [.. Number().Matches(Quotes().Replace(Diagnostic.Message.English, "")).Select(
            match => decimal.Parse(match.Value, CultureInfo.InvariantCulture))];

    private string Said => $"{Diagnostic.Message.English} {Diagnostic.Hint?.English}";

    public IReadOnlyList<Completion> Complete(int offset) => [.. new CompletionFinder(model, file, offset).All()];

    public Fix Replace(EditNode node, string json) =>
        Make(EditTexts.Put(json), file.Edit(node.Start, node.End, json));

    public Fix Add(EditNode around, string name, string json) => new()
    {
        Title = EditTexts.Add($"\"{name}\": {json}"),
        Edits = [.. new Layout(file).Insert(around, $"{JsonText.Quote(name)}: {json}")],
    };

    public Fix Remove(EditNode node)
    {
        var name = node.Name is null ? EditTexts.ThisItem : LocalizedText.Same($"\"{node.Name}\"");
        return new Fix
        {
            Title = EditTexts.Remove(name), Edits = [.. new Layout(file).Remove(node)],
        };
    }

    public static Fix Make(LocalizedText title, params IReadOnlyList<TextEdit> edits) => new() { Title = title, Edits = edits };

    [GeneratedRegex(@"'(?<quoted>([^']|'(?![\s.,:;?)]|$))*)'", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Quotes();

    [GeneratedRegex(@"(?<![\w.])-?\d+(\.\d+)?(?![\w])", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Number();
}
