namespace Emulation.Rules.Store.Database;

internal sealed class PeriodRow
{
    public long Id { get; set; }

    public required string Campaign { get; set; }

    public required string Name { get; set; }

    public DateOnly From { get; set; }

    public DateOnly To { get; set; }

    public long? SubmitBy { get; set; }

    public long? VerifyBy { get; set; }

    public long Revision { get; set; }

    public required StampRow Changed { get; set; }
}
