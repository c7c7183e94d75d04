using Emulation.Rules.Analysis;
using Emulation.Rules.Diagnostics;
using Emulation.Rules.Json;

namespace Emulation.Rules.Authoring;

/// <summary>Loads and analyses the campaign of a workspace and gives each problem the stretch of text it is about.</summary>
internal static class WorkspaceCheck
{
    public static IReadOnlyList<WorkspaceDiagnostic> Run(WorkspaceModel model, CancellationToken cancellationToken)
    {
        var files = model.ToRules();
        List<Diagnostic> found =
            model.Load(out var diagnostics, cancellationToken) is { } campaign
                ? [.. diagnostics, .. CampaignAnalysis.Run(campaign, new WorkBudget(work: WorkMeter.Of(cancellationToken)), model.Memory)]
                : [.. diagnostics];
        var byName = model.Files.ToDictionary(file => files.FileName(file.Path), StringComparer.Ordinal);
        return [.. found
            .Select(diagnostic => Place(model, diagnostic, byName.GetValueOrDefault(diagnostic.Position.File)))
            .OrderBy(d => d.File, StringComparer.Ordinal).ThenBy(d => d.Range.Start.Line).ThenBy(d => d.Range.Start.Column)];
    }

    /// <summary>The stretch of text that a problem is about, in whichever file of the workspace has the name it gives.</summary>
    public static WorkspaceDiagnostic Locate(WorkspaceModel model, Diagnostic diagnostic)
    {
        var named = diagnostic.Position.File;
        var files = model.ToFiles();
        return Place(
            model, diagnostic, model.Files.FirstOrDefault(file => file.Path == named || files.FileName(file.Path) == named));
    }

    private static WorkspaceDiagnostic Place(WorkspaceModel model, Diagnostic diagnostic, WorkspaceFile? file)
    {
        if (file is null
            && model.Find(CampaignFiles.CampaignFile) is { } campaign
            && campaign.Root.Children.FirstOrDefault(child => child.Name == "extends") is { } extends)
        {
            // What is wrong in a base is shown where it is named; the problem itself says which file it is in.
            return new WorkspaceDiagnostic
            {
                File = campaign.Path, Range = campaign.RangeOf(extends.NameStart, extends.NameEnd), Diagnostic = diagnostic,
            };
        }

        var position = TextPosition.At(Math.Max(1, diagnostic.Position.Line), Math.Max(1, diagnostic.Position.Column));
        if (file is null)
        {
            return new WorkspaceDiagnostic
            {
                File = CampaignFiles.CampaignFile, Range = new TextRange { Start = position, End = position }, Diagnostic = diagnostic,
            };
        }

        var start = file.OffsetOf(position);
        return new WorkspaceDiagnostic { File = file.Path, Range = file.RangeOf(start, EndOf(file, start)), Diagnostic = diagnostic };
    }

    /// <summary>
    /// The end of what begins at an offset: a word of an expression, a name or value; of an object or array, its bracket.
    /// </summary>
    private static int EndOf(WorkspaceFile file, int start)
    {
        var place = JsonPlace.Of(file.Root, start);
        if (place.Part == JsonPart.Name)
        {
            return place.Node.NameEnd;
        }

        if (place is { Part: JsonPart.Value, Node.IsContainer: false } && place.Node.Start <= start && start < place.Node.End)
        {
            return start == place.Node.Start ? place.Node.End : EndOfWord(file.Source, place.Node, start);
        }

        return Math.Min(file.Text.Length, start + 1);
    }

    /// <summary>Letters may be written as escapes.</summary>
    private static int EndOfWord(SourceText source, EditNode node, int start)
    {
        if (node.Kind != JsonNodeKind.Text)
        {
            return Math.Min(start + 1, node.End);
        }

        var first = source.IndexInString(node.Start, start);
        var end = first;
        while (end < node.Text.Length && (char.IsLetterOrDigit(node.Text[end]) || node.Text[end] is '_' or '.'))
        {
            end++;
        }

        var isPair = end == first && first + 1 < node.Text.Length && char.IsSurrogatePair(node.Text, first);
        return Math.Min(source.OffsetInString(node.Start, Math.Max(end, first + (isPair ? 2 : 1))), node.End);
    }
}
