namespace Emulation.Rules.Store.Database;

internal sealed class EvidenceRow
{
    public long Id { get; set; }

    public long Figures { get; set; }

    public required string Indicator { get; set; }

    public required string Name { get; set; }

    public required string Sha256 { get; set; }

    public long Size { get; set; }

    public required string MediaType { get; set; }

    public string? Address { get; set; }

    public required StampRow Attached { get; set; }

    public StampRow? Withdrawn { get; set; }

    public string? WithdrawalReason { get; set; }
}
