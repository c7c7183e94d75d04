using Emulation.Rules.Analysis;
using Emulation.Rules.Diagnostics;
using Emulation.Rules.Json;

namespace Emulation.Rules.Authoring;

/// <summary>Loads and analyses the campaign of a workspace and gives each problem the stretch of text it is about.</summary>
internal static class WorkspaceCheck
{
    public static IReadOnlyList<WorkspaceDiagnostic> Run(WorkspaceModel model)
    {
        var files = model.ToRules();
        List<Diagnostic> found =
            Campaign.TryLoad(files, out var campaign, out var diagnostics)
                ? [.. diagnostics, .. CampaignAnalysis.Run(campaign)]
                : [.. diagnostics];
        var byName = model.Files.ToDictionary(file => files.FileName(file.Path), StringComparer.Ordinal);
        return [.. found
            .Select(diagnostic => Place(model, diagnostic, byName.GetValueOrDefault(diagnostic.Position.File)))
            .OrderBy(d => d.File, StringComparer.Ordinal).ThenBy(d => d.Range.Start.Line).ThenBy(d => d.Range.Start.Column)];
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
            return start == place.Node.Start ? place.Node.End : EndOfWord(file.Text, start, place.Node.End);
        }

        return Math.Min(file.Text.Length, start + 1);
    }

    private static int EndOfWord(string text, int start, int most)
    {
        var end = start;
        while (end < most && (char.IsLetterOrDigit(text[end]) || text[end] is '_' or '.'))
        {
            end++;
        }

        return Math.Max(end, Math.Min(start + 1, most));
    }
}
