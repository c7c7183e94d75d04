using Emulation.Rules.Authoring;

namespace Emulation.Rules.Tests.Support;

/// <summary>The campaign of <c>Broken/base</c> as it is being edited; <c>¦</c> in a replacement is the cursor.</summary>
internal sealed class EditedCampaign
{
    public const string Campaign = "campaign.json";
    public const string Rules = "workflows/rules.json";
    private const char Cursor = '¦';

    private static readonly string Folder = Path.Combine(Repository.Root, "tests", "Emulation.Rules.Tests", "Broken", "base");

    private EditedCampaign(RuleWorkspace workspace, string file, TextPosition at) => (Workspace, File, At) = (workspace, file, at);

    public RuleWorkspace Workspace { get; }

    public string File { get; }

    public TextPosition At { get; }

    public IReadOnlyList<Completion> Completions => Workspace.Complete(File, At);

    public IEnumerable<string> Labels => Completions.Select(completion => completion.Label);

    public static RuleWorkspace Open(params (string File, string Text)[] more) =>
        RuleWorkspace.Open(new CampaignFiles("base", Texts(more)));

    /// <summary>The campaign with the first <paramref name="old"/> of a file replaced.</summary>
    public static EditedCampaign With(string file, string old, string replacement)
    {
        var texts = Texts([]);
        var at = texts[file].IndexOf(old, StringComparison.Ordinal);
        at.Should().BeGreaterThanOrEqualTo(0, old);
        return Marked(texts, file, string.Concat(texts[file].AsSpan(0, at), replacement, texts[file].AsSpan(at + old.Length)));
    }

    /// <summary>The campaign with another text of a file.</summary>
    public static EditedCampaign Of(string file, string marked) => Marked(Texts([]), file, marked);

    /// <summary>The texts a completion leaves when it is taken.</summary>
    public string Taken(string label)
    {
        var completion = Completions.Single(one => one.Label == label);
        return Workspace.Change(File, [new TextEdit { File = File, Range = completion.Range, NewText = completion.NewText }]).TextOf(File);
    }

    private static EditedCampaign Marked(Dictionary<string, string> texts, string file, string marked)
    {
        var cursor = marked.IndexOf(Cursor, StringComparison.Ordinal);
        var before = marked[..cursor];
        texts[file] = before + marked[(cursor + 1)..];
        var at = TextPosition.At(before.Count(c => c == '\n') + 1, cursor - before.LastIndexOf('\n'));
        return new EditedCampaign(RuleWorkspace.Open(new CampaignFiles("base", texts)), file, at);
    }

    private static Dictionary<string, string> Texts(IEnumerable<(string File, string Text)> more)
    {
        var texts = ((string[])[Campaign, Rules]).ToDictionary(
            file => file, file => System.IO.File.ReadAllText(Path.Combine(Folder, file)).ReplaceLineEndings("\n"), StringComparer.Ordinal);
        foreach (var (file, text) in more)
        {
            texts[file] = text;
        }

        return texts;
    }
}
