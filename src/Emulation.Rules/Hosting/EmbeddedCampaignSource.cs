using System.Reflection;

namespace Emulation.Rules.Hosting;

/// <summary>A campaign kept as resources of an assembly, named <c>prefix/campaign.json</c> and <c>prefix/workflows/….json</c>.</summary>
/// <param name="assembly">The assembly.</param>
/// <param name="prefix">What the names begin with, without the slash: set it with <c>LogicalName</c>.</param>
public sealed class EmbeddedCampaignSource(Assembly assembly, string prefix) : ICampaignSource
{
    private readonly Assembly _assembly = assembly ?? throw new ArgumentNullException(nameof(assembly));
    private readonly string _prefix = prefix ?? throw new ArgumentNullException(nameof(prefix));

    /// <inheritdoc/>
    public string Name => $"{_assembly.GetName().Name}:{_prefix}";

    /// <inheritdoc/>
    public async Task<IReadOnlyList<CampaignFiles>> ReadAsync(CancellationToken cancellationToken)
    {
        var texts = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var name in _assembly.GetManifestResourceNames().Where(n => n.StartsWith(_prefix + "/", StringComparison.Ordinal)))
        {
            using var reader = new StreamReader(_assembly.GetManifestResourceStream(name)!);
            texts[name[(_prefix.Length + 1)..]] = await reader.ReadToEndAsync(cancellationToken).ConfigureAwait(false);
        }

        return [new CampaignFiles(Name, texts)];
    }
}
