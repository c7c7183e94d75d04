using System.Security.Cryptography;
using System.Text.Json;
using Emulation.Rules.Diagnostics;
using Emulation.Rules.Store.Publishing;
using Emulation.Rules.Studio.Shared;

namespace Emulation.Rules.Studio.Local;

/// <summary>One folder on disk, and what it and the store last agreed on.</summary>
internal sealed class FolderFiles(string name, string path)
{
    private readonly HashSet<string> _told = new(StringComparer.Ordinal);

    public string Name { get; } = name;

    public string Path { get; } = path;

    /// <summary>The campaign's id as the folder last said it in a file that can be read.</summary>
    public string? Campaign { get; private set; }

    /// <summary>Path to hash, as folder and store last had it both; empty before they met.</summary>
    public Dictionary<string, string> Agreed { get; } = new(StringComparer.Ordinal);

    /// <summary>Whether the store held something of this folder already.</summary>
    public bool HasMet { get; set; }

    /// <summary>The campaign this one is laid over; null where there is none, or the store has met it already.</summary>
    public string? Base =>
        !HasMet
            && CampaignFolders.Read(Path).Files.TryGetValue(CampaignFiles.CampaignFile, out var campaign)
            && System.Text.Encoding.UTF8.GetString(campaign).TrimStart('\uFEFF') is var text
                ? new CampaignFiles(Name, new Dictionary<string, string> { [CampaignFiles.CampaignFile] = text }).Extends?.Id
                : null;

    public FolderContent Read()
    {
        var content = CampaignFolders.Read(Path);
        if (content.Files.TryGetValue(CampaignFiles.CampaignFile, out var campaign))
        {
            Campaign = IdOf(campaign, out var isWhole) is { } id && (isWhole || Campaign is null) ? id : Campaign;
        }

        return content;
    }

    public static string HashOf(ReadOnlySpan<byte> content) => Convert.ToHexStringLower(SHA256.HashData(content));

    /// <summary>Puts a file of the store's into the folder, whole or not at all.</summary>
    public void Write(string file, ReadOnlySpan<byte> content)
    {
        var target = Full(file);
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(target)!);
        var beside = target + ".tmp~";
        try
        {
            File.WriteAllBytes(beside, content);
            if (!OperatingSystem.IsWindows() && File.Exists(target))
            {
                // Who could not read the file before cannot now.
                File.SetUnixFileMode(beside, File.GetUnixFileMode(target));
            }

            File.Move(beside, target, overwrite: true);
        }
        catch
        {
            File.Delete(beside);
            throw;
        }

        Agreed[file] = HashOf(content);
    }

    public void Remove(string file)
    {
        File.Delete(Full(file));
        Agreed.Remove(file);
    }

    /// <summary>Whether this has not been told of the file yet.</summary>
    public bool TellOnce(string file, LocalizedText what) => _told.Add($"{file}\n{what.Vietnamese}\n{what.English}");

    public static Dictionary<string, string> HashesOf(IReadOnlyDictionary<string, StoredFile> files) =>
        files.ToDictionary(file => file.Key, file => file.Value.Sha256, StringComparer.Ordinal);

    private string Full(string file)
    {
        var full = System.IO.Path.GetFullPath(System.IO.Path.Combine(Path, file));
        return full.StartsWith(
            System.IO.Path.TrimEndingDirectorySeparator(Path) + System.IO.Path.DirectorySeparatorChar, StringComparison.Ordinal)
            ? full
            : throw new IOException(file);
    }

    /// <summary>The id, also of a text that is no JSON: the studio is where such a text is mended.</summary>
    private static string? IdOf(byte[] campaign, out bool isWhole)
    {
        isWhole = RuleTexts.TryReadCampaign(System.Text.Encoding.UTF8.GetString(campaign), out var json);
        return json.ValueKind == JsonValueKind.Object && json.TryGetProperty("id", out var id) && id.ValueKind == JsonValueKind.String
            ? id.GetString()
            : null;
    }
}
