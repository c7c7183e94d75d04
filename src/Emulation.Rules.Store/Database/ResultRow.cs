namespace Emulation.Rules.Store.Database;

internal sealed class ResultRow
{
    public long Id { get; set; }

    public required string Campaign { get; set; }

    public required string Version { get; set; }

    public required string Fingerprint { get; set; }

    public required string Period { get; set; }

    public required string InputFingerprint { get; set; }

    public required string ResultFingerprint { get; set; }

    public int Participants { get; set; }

    /// <summary>The evaluation's JSON, by its SHA-256.</summary>
    public required string Evaluation { get; set; }

    /// <summary>
    /// The figures that were scored, a document a line, by the SHA-256; null where they are not kept: of an evaluation that was read back,
    /// and of results of versions before.
    /// </summary>
    public string? Inputs { get; set; }

    public required string Note { get; set; }

    public long? Corrects { get; set; }

    public long Revision { get; set; }

    public required StampRow Created { get; set; }

    public StampRow? Published { get; set; }

    public string? PublicationNote { get; set; }

    /// <summary>The dossier's JSON, by its SHA-256; null while it is open.</summary>
    public string? Dossier { get; set; }

    /// <summary>The outcome's JSON, by its SHA-256; null where none was kept.</summary>
    public string? Outcome { get; set; }

    public string? OutcomeFingerprint { get; set; }
}
