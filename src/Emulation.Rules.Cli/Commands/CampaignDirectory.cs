using Emulation.Rules.Cli.Output;

namespace Emulation.Rules.Cli.Commands;

/// <summary>Campaign folders as the command line names them.</summary>
internal static class CampaignDirectory
{
    /// <summary>The campaign; null when there were errors, which are then on standard error.</summary>
    /// <exception cref="CliException">The directory is missing or cannot be read.</exception>
    public static async Task<Campaign?> LoadAsync(
        CliContext context, string directory, SourceTexts sources, CancellationToken cancellationToken)
    {
        var files = await ReadAsync(directory, context.Texts, cancellationToken);
        sources.Add(files);
        if (Campaign.TryLoad(files, out var campaign, out var diagnostics, cancellationToken: cancellationToken))
        {
            return campaign;
        }

        DiagnosticText.Write(context.Error, diagnostics, sources, context.Texts.Language);
        return null;
    }

    /// <summary>The folder itself, or, where it holds no campaign, those right below it that do.</summary>
    public static IReadOnlyList<string> Expand(string directory)
    {
        if (!Directory.Exists(directory) || HoldsCampaign(directory))
        {
            return [directory];
        }

        var below = Directory.EnumerateDirectories(directory).Where(HoldsCampaign).Order(StringComparer.Ordinal).ToList();
        return below.Count == 0 ? [directory] : below;
    }

    /// <exception cref="CliException">The folder or its campaign.json is missing or cannot be read.</exception>
    public static Task<CampaignFiles> ReadAsync(string directory, Texts texts, CancellationToken cancellationToken) =>
        ReadAsync(directory, CampaignFiles.ReadAsync, texts, cancellationToken);

    /// <summary>All texts that speak of the campaign, to be edited.</summary>
    /// <exception cref="CliException">The folder or its campaign.json is missing or cannot be read.</exception>
    public static Task<CampaignFiles> ReadForEditingAsync(string directory, Texts texts, CancellationToken cancellationToken) =>
        ReadAsync(directory, CampaignFiles.ReadForEditingAsync, texts, cancellationToken);

    private static async Task<CampaignFiles> ReadAsync(
        string directory, Func<string, CancellationToken, Task<CampaignFiles>> read, Texts texts, CancellationToken cancellationToken)
    {
        if (string.IsNullOrWhiteSpace(directory))
        {
            throw Missing(directory, texts);
        }

        try
        {
            return await read(directory, cancellationToken);
        }
        catch (DirectoryNotFoundException)
        {
            throw Missing(directory, texts);
        }
        catch (FileNotFoundException)
        {
            throw new CliException(texts.NoCampaignIn(directory));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new CliException(texts.CannotRead(directory, texts.ReasonOf(exception)));
        }
    }

    /// <summary>The worked examples; null when there are none.</summary>
    /// <exception cref="CliException">They cannot be read.</exception>
    /// <exception cref="CampaignException">The file is no regular file of the folder, too long or not UTF-8.</exception>
    public static async Task<string?> ReadCasesAsync(string directory, Texts texts, CancellationToken cancellationToken)
    {
        try
        {
            return await CampaignFiles.ReadCasesAsync(directory, cancellationToken);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new CliException(texts.CannotRead(Path.Combine(directory, CampaignFiles.CasesFile), texts.ReasonOf(exception)));
        }
    }

    /// <summary>What to say of a path that is no folder: often it is the file that stands in it.</summary>
    public static CliException Missing(string directory, Texts texts)
    {
        if (!File.Exists(directory))
        {
            return new CliException(texts.NoSuchDirectory(directory));
        }

        var folder = Path.GetDirectoryName(directory) is { Length: > 0 } named ? named : ".";
        return new CliException(texts.CannotRead(directory, HoldsCampaign(folder) ? texts.IsFileIn(folder) : texts.IsFile));
    }

    public static bool HoldsCampaign(string directory) => File.Exists(Path.Combine(directory, CampaignFiles.CampaignFile));
}
