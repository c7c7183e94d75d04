namespace Emulation.Rules.Scoring;

/// <summary>What a node of the tree gives its group: points so far, the maximum that applies, and the points still possible.</summary>
internal readonly record struct NodeScore(CriterionStatus Status, decimal Points, decimal Maximum, decimal Low, decimal High);
