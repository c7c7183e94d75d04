using Emulation.Rules.Diagnostics;
using Emulation.Rules.Serialization;

namespace Emulation.Rules.Cli.Output;

/// <summary>Diagnostics for people: place, severity, code, message and hint, then the source line with a caret.</summary>
internal static class DiagnosticText
{
    public static void Write(TextWriter writer, IEnumerable<Diagnostic> diagnostics, SourceTexts sources, Language language)
    {
        foreach (var diagnostic in DiagnosticReport.ForPeople([.. diagnostics]))
        {
            writer.WriteLine(PlainText.OneLine(diagnostic.ToString(language)));
            if (diagnostic.Position.Column > 0 && sources.LineAt(diagnostic.Position) is { } source)
            {
                var (line, caret) = SourceExcerpt.Of(source, diagnostic.Position.Column);
                writer.WriteLine(line);
                writer.WriteLine(caret);
            }
        }
    }
}
