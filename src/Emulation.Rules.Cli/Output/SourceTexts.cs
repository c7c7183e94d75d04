using Emulation.Rules.Diagnostics;
using Emulation.Rules.Documents;

namespace Emulation.Rules.Cli.Output;

/// <summary>The texts of the files that diagnostics point into.</summary>
internal sealed class SourceTexts
{
    private readonly Dictionary<string, string[]> _lines = new(StringComparer.Ordinal);
    private readonly List<SubmissionReading> _data = [];

    public void Add(string file, string text) => _lines[file] = text.ReplaceLineEndings("\n").Split('\n');

    /// <summary>Files of data, whose lines are asked for where they are needed.</summary>
    public void Add(SubmissionReading reading) => _data.Add(reading);

    public void Add(CampaignFiles files)
    {
        foreach (var (path, text) in files.Texts)
        {
            Add(files.FileName(path), text);
        }

        foreach (var below in files.Bases)
        {
            Add(below);
        }
    }

    /// <summary>The line a diagnostic points at; null when it points at no line of a known file.</summary>
    public string? LineAt(SourcePosition position) =>
        _lines.TryGetValue(position.File, out var lines) && position.Line >= 1 && position.Line <= lines.Length
            ? lines[position.Line - 1]
            : _data.Select(reading => reading.LineAt(position)).FirstOrDefault(line => line is not null);
}
