using Emulation.Rules.Authoring;
using Emulation.Rules.Coverage;
using Emulation.Rules.Studio.Wording;

namespace Emulation.Rules.Studio.Rules;

/// <summary>What the worked examples reach of one file, a mark for each line: missed where any place of the line is.</summary>
internal static class ReachMarks
{
    public static IReadOnlyList<EditorMark> In(IEnumerable<CoveragePlace> places, RuleWorkspace workspace, string file, StudioTexts texts)
    {
        var name = workspace.ToFiles().FileName(file);
        return
        [
            .. places.Where(place => place.Position.File == name)
                .GroupBy(place => place.Position.Line)
                .OrderBy(line => line.Key)
                .Select(line => new EditorMark
                {
                    Line = line.Key,
                    Kind = line.Any(place => place.Lacks.Count > 0) ? "missed" : "reached",
                    Text = string.Join(
                        '\n',
                        line.SelectMany(place => place.Lacks.Select(lack => texts.Uncovered(place, lack))).DefaultIfEmpty(texts.Reached)),
                }),
        ];
    }
}
