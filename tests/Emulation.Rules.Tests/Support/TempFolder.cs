namespace Emulation.Rules.Tests.Support;

/// <summary>A folder that goes with the test.</summary>
internal sealed class TempFolder : IDisposable
{
    public TempFolder() => Path = Directory.CreateTempSubdirectory("emulation-rules-").FullName;

    public string Path { get; }

    public string this[string name] => System.IO.Path.Combine(Path, name);

    /// <summary>A campaign folder.</summary>
    public static TempFolder Of(CampaignFiles files, string? subfolder = null)
    {
        var folder = new TempFolder();
        foreach (var (path, text) in files.Texts)
        {
            var file = System.IO.Path.Combine(folder.Path, subfolder ?? "", path);
            Directory.CreateDirectory(System.IO.Path.GetDirectoryName(file)!);
            File.WriteAllText(file, text);
        }

        return folder;
    }

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
