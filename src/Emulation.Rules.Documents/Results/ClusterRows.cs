using Emulation.Rules.Ranking;

namespace Emulation.Rules.Documents.Results;

/// <summary>Where the standings of one cluster stand on their sheet.</summary>
/// <param name="Cluster">The cluster; empty when there is none.</param>
/// <param name="FirstRow">The first row, from 1.</param>
/// <param name="Standings">The standings, a row each.</param>
internal sealed record ClusterRows(string Cluster, int FirstRow, IReadOnlyList<Standing> Standings);
