namespace Emulation.Rules.Store.Tests.Support;

/// <summary>The repository the tests run in.</summary>
internal static class Repository
{
    public static string Root { get; } = Find();

    public static string Rules(string campaign) => Path.Combine(Root, "rules", campaign);

    private static string Find()
    {
        var directory = new DirectoryInfo(AppContext.BaseDirectory);
        while (directory is not null && !File.Exists(Path.Combine(directory.FullName, "Emulation.Rules.sln")))
        {
            directory = directory.Parent;
        }

        return directory?.FullName ?? FromSource();
    }

    /// <summary>Where the build's output lies outside the repository, the source file still knows where it was.</summary>
    private static string FromSource([System.Runtime.CompilerServices.CallerFilePath] string file = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(file)!, "..", "..", ".."));
}
