using Emulation.Rules.Diagnostics;

namespace Emulation.Rules.Cli.Output;

/// <summary>The texts of the files that diagnostics point into.</summary>
internal sealed class SourceTexts
{
    private readonly Dictionary<string, string[]> _lines = new(StringComparer.Ordinal);

    public void Add(string file, string text) => _lines[file] = text.ReplaceLineEndings("\n").Split('\n');

    public void Add(CampaignFiles files)
    {
        foreach (var (path, text) in files.Texts)
        {
            Add(files.FileName(path), text);
        }
    }

    /// <summary>The line a diagnostic points at; null when it points at no line of a known file.</summary>
    public string? LineAt(SourcePosition position) =>
        _lines.TryGetValue(position.File, out var lines) && position.Line >= 1 && position.Line <= lines.Length
            ? lines[position.Line - 1]
            : null;
}
