namespace Emulation.Rules.Documents.Tests.Support;

/// <summary>The data of a campaign under rules/, by the names in its folder.</summary>
internal sealed record SampleFiles(string Data)
{
    public (string List, string[] Files)[] Items { get; init; } = [];

    public string? History { get; init; }

    public string? Decisions { get; init; }
}
