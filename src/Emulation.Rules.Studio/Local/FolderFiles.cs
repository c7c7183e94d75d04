using System.Security.Cryptography;
using System.Text.Json;
using System.Text.RegularExpressions;
using Emulation.Rules.Diagnostics;
using Emulation.Rules.Store.Publishing;

namespace Emulation.Rules.Studio.Local;

/// <summary>One folder on disk, and what it and the store last agreed on.</summary>
internal sealed partial class FolderFiles(string name, string path)
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
            Campaign = IdOf(campaign) ?? Campaign ?? FirstIdIn(campaign);
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

    /// <summary>The id as it most likely stands in a text that is no JSON: the studio is where such a text is mended.</summary>
    private static string? FirstIdIn(byte[] campaign) =>
        FirstId().Match(System.Text.Encoding.UTF8.GetString(campaign)) is { Success: true } found ? found.Groups["id"].Value : null;

    [GeneratedRegex("\"id\"\\s*:\\s*\"(?<id>[^\"\\\\]+)\"", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex FirstId();

    private static string? IdOf(byte[] campaign)
    {
        try
        {
            using var json =
                JsonDocument.Parse(
                    campaign, new JsonDocumentOptions { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true });
            return json.RootElement.ValueKind == JsonValueKind.Object
                && json.RootElement.TryGetProperty("id", out var id)
                && id.ValueKind == JsonValueKind.String ? id.GetString() : null;
        }
        catch (JsonException)
        {
            // While somebody types, a file need not be readable; the id it had holds.
            return null;
        }
    }
}
