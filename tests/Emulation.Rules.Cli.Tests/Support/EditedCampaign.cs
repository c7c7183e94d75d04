namespace Emulation.Rules.Cli.Tests.Support;

/// <summary>Copies of the campaigns in <c>rules</c>, edited as an administrator would.</summary>
internal static class EditedCampaign
{
    /// <summary>Copies the campaign with each text of <paramref name="edits"/> replaced in its campaign.json.</summary>
    /// <returns>The copy's folder.</returns>
    public static string Of(TempFolder folder, string campaign, params (string Text, string By)[] edits)
    {
        var source = Repository.Rules(campaign);
        foreach (var file in Directory.GetFiles(source, "*.json", SearchOption.AllDirectories))
        {
            folder.Write(Path.Combine("new", Path.GetRelativePath(source, file)), File.ReadAllText(file));
        }

        var json = File.ReadAllText(Path.Combine(source, "campaign.json")).ReplaceLineEndings("\n");
        foreach (var (text, by) in edits)
        {
            json.Should().Contain(text);
            json = json.Replace(text, by, StringComparison.Ordinal);
        }

        folder.Write("new/campaign.json", json);
        return folder.PathOf("new");
    }
}
