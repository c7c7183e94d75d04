namespace Emulation.Rules.Tests.Support;

/// <summary>Finds the repository's folders from the test assembly.</summary>
internal static class Repository
{
    public static string Root { get; } = FindRoot();

    public static string Rules(string campaign) => Path.Combine(Root, "rules", campaign);

    /// <summary>A published table among the tests.</summary>
    public static string Published(string campaign) => Path.Combine(Root, "tests", "Emulation.Rules.Tests", "Published", campaign);

    private static string FindRoot()
    {
        var directory = new DirectoryInfo(AppContext.BaseDirectory);
        while (directory is not null && !File.Exists(Path.Combine(directory.FullName, "Emulation.Rules.sln")))
        {
            directory = directory.Parent;
        }

        return directory?.FullName ?? throw new InvalidOperationException("The tests do not run inside the repository.");
    }
}
