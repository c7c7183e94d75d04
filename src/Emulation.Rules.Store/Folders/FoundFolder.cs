namespace Emulation.Rules.Store.Folders;

/// <summary>A file on disk: its path within its folder, with <c>/</c>, and its bytes.</summary>
internal sealed record FoundFile(string Path, byte[] Content);

/// <summary>A campaign folder on disk.</summary>
internal sealed record FoundFolder(string Name, IReadOnlyList<FoundFile> Files);
