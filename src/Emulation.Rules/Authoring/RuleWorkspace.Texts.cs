namespace Emulation.Rules.Authoring;

/// <summary>The texts themselves.</summary>
public sealed partial class RuleWorkspace
{
    /// <summary>The text of a file.</summary>
    /// <param name="file">Its path within the campaign.</param>
    /// <exception cref="ArgumentException">There is no such file.</exception>
    public string TextOf(string file) => _model.Get(file).Text;

    /// <summary>
    /// A file as JSON that any reader takes, read as rules are: without comments and without what else only this library takes. Of what is
    /// written twice the first is given, as edits find it.
    /// </summary>
    /// <param name="file">Its path within the campaign.</param>
    /// <param name="json">The JSON; what is left of it where something is missing, and <c>null</c> where nothing is.</param>
    /// <returns>Whether nothing is missing but commas.</returns>
    /// <exception cref="ArgumentException">There is no such file.</exception>
    public bool TryGetJson(string file, out string json)
    {
        var edited = _model.Get(file);
        json = edited.Root.Kind is null ? "null" : RepairedJson.Of(edited.Root);
        return edited.IsWhole;
    }

    /// <summary>All texts, to save or to load.</summary>
    public CampaignFiles ToFiles() => _model.ToFiles();
}
