namespace Emulation.Rules.Store.Database;

/// <summary>A published version. Its files are those of its draft, which never change again.</summary>
internal sealed class VersionRow
{
    public long Id { get; set; }

    public required string Campaign { get; set; }

    public required string Version { get; set; }

    public required string Fingerprint { get; set; }

    public DateOnly From { get; set; }

    public DateOnly To { get; set; }

    public required string Note { get; set; }

    public long Draft { get; set; }

    public string? BasedOn { get; set; }

    public required string Folder { get; set; }

    public required string Impact { get; set; }

    public required StampRow Published { get; set; }

    public StampRow? Submitted { get; set; }

    public StampRow? Approved { get; set; }
}
