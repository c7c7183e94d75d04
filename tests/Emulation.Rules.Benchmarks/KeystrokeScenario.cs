using System.Globalization;
using Emulation.Rules.Authoring;

namespace Emulation.Rules.Benchmarks;

/// <summary>
/// What an editor waits for after a keystroke in a campaign of 1,000 criteria, in milliseconds and against the first diagnosis of one that
/// was just opened.
/// </summary>
internal static class KeystrokeScenario
{
    private const string Campaign = "campaign.json";
    private const string Rules = "workflows/rules.json";
    private const int Keystrokes = 15;

    public static void Run(TextWriter output)
    {
        EditingScenario.Open().Diagnose();
        var opened = Quick.Best(() => Quick.Time(1, _ => EditingScenario.Open().Diagnose()));
        var workspace = EditingScenario.Open();
        Quick.Require(workspace.Diagnose().All(found => found.Diagnostic.Severity != Diagnostics.DiagnosticSeverity.Error));

        Line("diagnosis after a digit in bands", Median(Campaign, "\"below\": 0, \"from\": { \"5", 24, w => w.Diagnose().Count));
        Line("diagnosis after a digit in a rule", Median(Rules, "maxPoints * figure0501 / 1", 26, w => w.Diagnose().Count));
        Line("diagnosis after a new line above everything", Median(Campaign, "{", 1, w => w.Diagnose().Count, "\n"));
        var place = Place(Rules, "maxPoints * figure0501", 14);
        Line("completion after a digit in a rule", Median(Rules, "maxPoints * figure0501 / 1", 26, w => w.Complete(Rules, place).Count));
        var by = Place(Campaign, "\"by\": \"figure0500", 10);
        Line("completion after a digit in bands",
            Median(Campaign, "\"below\": 0, \"from\": { \"5", 24, w => w.Complete(Campaign, by).Count));

        void Line(string name, double time) =>
            Quick.Line(output, $"1,000 criteria: {name}, against opening", time, opened, otherFirst: true);

        TextPosition Place(string file, string text, int ahead) =>
            At(workspace.TextOf(file), workspace.TextOf(file).IndexOf(text, StringComparison.Ordinal) + ahead);

        double Median(string file, string text, int ahead, Func<RuleWorkspace, int> ask, string? typed = null)
        {
            var times = new List<double>();
            for (var i = 0; i < Keystrokes; i++)
            {
                var at = Place(file, text, ahead);
                var written = typed ?? (i % 10).ToString(CultureInfo.InvariantCulture);
                var end = typed is null && i > 0 ? TextPosition.At(at.Line, at.Column + 1) : at;
                var edit = new TextEdit { File = file, Range = new TextRange { Start = at, End = end }, NewText = written };
                times.Add(Quick.Time(1, _ =>
                {
                    workspace = workspace.Change(file, [edit]);
                    return ask(workspace);
                }));
            }

            times.Sort();
            return times[Keystrokes / 2];
        }
    }

    private static TextPosition At(string text, int offset)
    {
        var before = text.AsSpan(0, offset);
        return TextPosition.At(before.Count('\n') + 1, offset - before.LastIndexOf('\n'));
    }
}
