namespace Emulation.Rules.Testing.Tests;

/// <summary>A small campaign in a folder of its own, gone when it is disposed of.</summary>
internal sealed class CampaignOnDisk : IDisposable
{
    private const string Campaign = """
        { "formatVersion": 1, "id": "reading", "version": "1.0.0", "name": "Reading", "effective": { "from": "2026-01-01", "to": "2026-12-31" },
          "indicators": [ { "id": "books", "type": "integer", "min": 0 } ],
          "criteria": [ { "id": "reading", "maxPoints": 80, "bands": { "by": "books", "below": 0, "from": { "5": 50, "10": 80 } } } ] }
        """;

    public CampaignOnDisk(string cases, string topMark = "80")
    {
        Directory.CreateDirectory(Path);
        var campaign = Campaign.Replace("\"10\": 80", $"\"10\": {topMark}", StringComparison.Ordinal);
        File.WriteAllText(System.IO.Path.Combine(Path, "campaign.json"), campaign);
        File.WriteAllText(System.IO.Path.Combine(Path, "cases.json"), cases);
    }

    public string Path { get; } = Directory.CreateTempSubdirectory("campaign").FullName;

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
