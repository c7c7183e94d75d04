namespace Emulation.Rules.Studio.Tests.Support;

/// <summary>A measurement, which takes minutes and a quiet machine: run where the environment names the file its figures go to.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class MeasureFactAttribute : FactAttribute
{
    public const string Variable = "EMULATION_STUDIO_MEASURE";

    public MeasureFactAttribute() =>
        Skip = TestBrowser.Path is null ? "Chromium is not installed." : File is null ? $"{Variable} names no file for the figures." : null;

    public static string? File { get; } = Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } file ? file : null;
}
