namespace Emulation.Rules.Testing;

/// <summary>A campaign does not do what its tests ask of it.</summary>
/// <param name="message">What, a line each.</param>
public sealed class CampaignTestException(string message) : Exception(message);
