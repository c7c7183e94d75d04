namespace Emulation.Rules.Store.Database;

/// <summary>A file of a draft; those beside all campaigns belong to draft <see cref="Shared"/>.</summary>
internal sealed class FileRow
{
    public const long Shared = 0;

    public long Draft { get; set; }

    public required string Path { get; set; }

    public required string Sha256 { get; set; }

    public long Revision { get; set; }

    public required StampRow Changed { get; set; }
}
