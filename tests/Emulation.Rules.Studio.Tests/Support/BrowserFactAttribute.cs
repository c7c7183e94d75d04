namespace Emulation.Rules.Studio.Tests.Support;

/// <summary>A test in a real browser, skipped by name where there is none.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class BrowserFactAttribute : FactAttribute
{
    public BrowserFactAttribute() => Skip = TestBrowser.Path is null ? "Chromium is not installed." : null;
}

/// <summary>As <see cref="BrowserFactAttribute"/>, with data.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class BrowserTheoryAttribute : TheoryAttribute
{
    public BrowserTheoryAttribute() => Skip = TestBrowser.Path is null ? "Chromium is not installed." : null;
}
