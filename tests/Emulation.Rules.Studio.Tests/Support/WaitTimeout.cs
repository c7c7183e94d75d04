using System.Runtime.CompilerServices;
using Bunit;

namespace Emulation.Rules.Studio.Tests.Support;

/// <summary>How long a test waits for what a component shows: a busy machine takes its time.</summary>
internal static class WaitTimeout
{
    [ModuleInitializer]
    public static void Set() => BunitContext.DefaultWaitTimeout = TimeSpan.FromSeconds(20);
}
