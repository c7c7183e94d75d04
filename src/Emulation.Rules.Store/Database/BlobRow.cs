namespace Emulation.Rules.Store.Database;

/// <summary>Bytes by their SHA-256: what many versions share is kept once.</summary>
internal sealed class BlobRow
{
    public required string Sha256 { get; set; }

    public required byte[] Content { get; set; }
}
