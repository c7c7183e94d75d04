namespace Emulation.Rules.Documents.Charts;

/// <summary>A chart and where it lies on a sheet, all counted from 0.</summary>
internal sealed record PlacedChart
{
    public required BarChart Chart { get; init; }

    public required int FromColumn { get; init; }

    public required int FromRow { get; init; }

    public required int ToColumn { get; init; }

    public required int ToRow { get; init; }
}
