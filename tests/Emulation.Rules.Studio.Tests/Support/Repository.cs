namespace Emulation.Rules.Studio.Tests.Support;

internal static class Repository
{
    public static string Root { get; } = Find(AppContext.BaseDirectory);

    public static string Rules(string campaign) => Path.Combine(Root, "rules", campaign);

    private static string Find(string directory) =>
        File.Exists(Path.Combine(directory, "Emulation.Rules.sln"))
            ? directory
            : Find(Path.GetDirectoryName(directory) ?? throw new InvalidOperationException("No repository."));
}
