using Emulation.Rules.Cases;
using Emulation.Rules.Coverage;
using Emulation.Rules.Diagnostics;

namespace Emulation.Rules.Testing;

/// <summary>A campaign with its worked examples, loaded for tests. Immutable and thread-safe.</summary>
public sealed class CampaignUnderTest
{
    private CampaignUnderTest(Campaign campaign, IReadOnlyList<CampaignCase> cases) => (Campaign, Cases) = (campaign, cases);

    /// <summary>The campaign.</summary>
    public Campaign Campaign { get; }

    /// <summary>Its cases; empty when it has no <c>cases.json</c>.</summary>
    public IReadOnlyList<CampaignCase> Cases { get; }

    /// <summary>Loads the campaign in a folder, and its cases.</summary>
    /// <param name="directory">The folder: as it is, or looked for beside the tests' assembly and in the folders above it.</param>
    /// <param name="options">What the host brings into the rules; null for nothing.</param>
    /// <exception cref="DirectoryNotFoundException">There is no such folder.</exception>
    /// <exception cref="CampaignException">Something is wrong with the campaign or its cases; the exception carries every
    /// diagnostic.</exception>
    public static CampaignUnderTest Load(string directory, CampaignOptions? options = null)
    {
        var folder = Find(directory);
        var campaign = Campaign.Load(folder, options);
        var file = Path.Combine(folder, CampaignFiles.CasesFile);
        if (!File.Exists(file))
        {
            return new CampaignUnderTest(campaign, []);
        }

        return CaseFile.TryRead(campaign.Definition, File.ReadAllText(file), file, out var cases, out var diagnostics)
            ? new CampaignUnderTest(campaign, cases)
            : throw new CampaignException(diagnostics);
    }

    /// <summary>Requires that the cases reach every rule, condition and grade that any data can reach.</summary>
    /// <param name="except">Owners, such as a criterion or an award, whose rules need not be reached.</param>
    /// <exception cref="ArgumentException">One of them owns nothing that could be reached.</exception>
    /// <exception cref="CampaignTestException">Something is not reached; the message names each place with its file and line.</exception>
    public void CheckCoverage(params IReadOnlyCollection<string> except)
    {
        ArgumentNullException.ThrowIfNull(except);
        var places = CaseCoverage.Of(Campaign, Cases);
        var owners = places.Select(place => place.Owner).Distinct(StringComparer.Ordinal).ToList();
        var unknown = except.Except(owners, StringComparer.Ordinal).ToList();
        if (unknown.Count > 0)
        {
            throw new ArgumentException(
                $"In '{Campaign.Definition.Id}' nothing that a case could reach belongs to '{string.Join("', '", unknown)}'. Such are: "
                    + $"{string.Join(", ", owners)}.",
                nameof(except));
        }

        var open = places.Where(place => place.Lacks.Count > 0 && !except.Contains(place.Owner)).ToList();
        if (open.Count > 0)
        {
            throw new CampaignTestException(
                $"The cases of '{Campaign.Definition.Id}' leave {open.Count} open:\n" + string.Join(
                    '\n', open.Select(place => $"  {place.Position}: {Told(place)}: {string.Join(", ", place.Lacks.Select(Told))}")));
        }
    }

    private static string Told(CoveragePlace place) => place.Kind switch
    {
        CoveragePlaceKind.Rule => $"criterion '{place.Owner}', rule '{place.Rule}'",
        CoveragePlaceKind.AppliesWhen => $"criterion '{place.Owner}'",
        CoveragePlaceKind.Grade => $"grade '{place.Owner}'",
        CoveragePlaceKind.Disqualification => $"disqualification '{place.Owner}'",
        CoveragePlaceKind.AwardCondition => $"award '{place.Owner}', condition '{place.Rule}'",
    };

    private static string Told(CoverageLack lack) => lack switch
    {
        CoverageLack.Decides => "no case reaches it",
        CoverageLack.Holds => "no case in which it holds",
        CoverageLack.Fails => "no case in which it does not hold",
        CoverageLack.Applies => "no case to which it applies",
        CoverageLack.DoesNotApply => "no case to which it does not apply",
    };

    internal static string Find(string directory)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(directory);
        if (Path.IsPathRooted(directory))
        {
            return directory;
        }

        for (var above = new DirectoryInfo(AppContext.BaseDirectory); above is not null; above = above.Parent)
        {
            if (File.Exists(Path.Combine(above.FullName, directory, CampaignFiles.CampaignFile)))
            {
                return Path.Combine(above.FullName, directory);
            }
        }

        throw new DirectoryNotFoundException($"No folder above '{AppContext.BaseDirectory}' holds '{directory}' with a campaign.json.");
    }
}
