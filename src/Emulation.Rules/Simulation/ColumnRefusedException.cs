namespace Emulation.Rules.Simulation;

/// <summary>Rules that columns cannot work out exactly: they are left to the scorer.</summary>
internal sealed class ColumnRefusedException : Exception;
