using Emulation.Rules.Authoring;
using Emulation.Rules.Tests.Support;

namespace Emulation.Rules.Tests.Authoring;

/// <summary>One mistake of typing in a file laid out in any way, with comments anywhere: a fix makes what stood there before.</summary>
public sealed class SyntaxFixPropertyTests
{
    private static readonly int Files = Effort.Of(25);

    private static readonly (string Name, Func<IReadOnlyList<string>, int, string?> Break)[] Mistakes =
    [
        ("a comma missing", (tokens, i) => tokens[i] == "," ? "" : null),
        ("a comma twice", (tokens, i) => tokens[i] == "," ? ",," : null),
        ("a comma too many", (tokens, i) => tokens[i] is "]" or "}" && tokens[i - 1] is not ("[" or "{") ? "," + tokens[i] : null),
        ("a colon missing", (tokens, i) => tokens[i] == ":" ? "" : null),
        ("no quotes", (tokens, i) => tokens[i][0] == '"' ? tokens[i][1..^1] : null),
        ("single quotes", (tokens, i) => tokens[i][0] == '"' ? $"'{tokens[i][1..^1]}'" : null),
        ("curly quotes", (tokens, i) => tokens[i][0] == '"' ? $"“{tokens[i][1..^1]}”" : null),
        ("a word of another language", (tokens, i) => tokens[i] == "true" ? "True" : null),
        ("no end", (tokens, i) => i == tokens.Count - 1 ? "" : null),
    ];

    private readonly LaidOut _laid = new(4575);

    [Fact]
    public void A_mistake_of_typing_has_a_fix_that_makes_what_stood_there()
    {
        var wanted = LaidOut.Read(string.Concat(LaidOut.Tokens));
        foreach (var (name, mistake) in Mistakes)
        {
            for (var i = 0; i < Files; i++)
            {
                var text = _laid.Text((tokens, at) => mistake(tokens, at));
                var workspace = RuleWorkspace.Open(new CampaignFiles("", new Dictionary<string, string> { ["campaign.json"] = text }));
                var problem = workspace.Diagnose().First(one => one.Diagnostic.Code.StartsWith("ER10", StringComparison.Ordinal));

                var fixes = workspace.Fixes(problem).Select(fix => workspace.Apply(fix.Edits).TextOf("campaign.json")).ToList();

                fixes.Select(LaidOut.Read).Should().Contain(
                    wanted, $"{name}: {problem.Diagnostic} in\n{text}\nmade\n{string.Join("\nor\n", fixes)}");
            }
        }
    }
}
