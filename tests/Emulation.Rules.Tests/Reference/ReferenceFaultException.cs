namespace Emulation.Rules.Tests.Reference;

/// <summary>A rule cannot be worked out for these values.</summary>
internal sealed class ReferenceFaultException(string message) : Exception(message);
