using System.Text;
using Emulation.Rules.Store.Figures;
using Emulation.Rules.Submissions;

namespace Emulation.Rules.Store.Results;

/// <summary>The figures a result was scored from, as they were then: a document a line.</summary>
internal static class FrozenFigures
{
    public static byte[] Write(IEnumerable<Submission> figures) => Encoding.UTF8.GetBytes(
        string.Join('\n', figures.Select(FigureDocument.Write)));

    public static IReadOnlyList<Submission> Read(string lines) =>
        lines.Length == 0 ? [] : [.. FigureReading.Parse(lines.Split('\n'))];
}
