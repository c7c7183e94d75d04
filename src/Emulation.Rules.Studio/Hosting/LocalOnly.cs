namespace Emulation.Rules.Studio.Hosting;

/// <summary>Marks a request that was let in for coming from this machine, not by a policy of the host.</summary>
internal sealed class LocalOnly;
