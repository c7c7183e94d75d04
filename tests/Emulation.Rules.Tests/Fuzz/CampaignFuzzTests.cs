using System.Globalization;
using Emulation.Rules.Analysis;
using Emulation.Rules.Cases;
using Emulation.Rules.Diagnostics;
using Emulation.Rules.Tests.Support;

namespace Emulation.Rules.Tests.Fuzz;

/// <summary>
/// Damaged campaigns give a campaign or diagnostics with a place: never another exception, never a hang. EMULATION_FUZZ_SEED and
/// EMULATION_FUZZ_ITERATIONS choose what is tried; a failure names its seed.
/// </summary>
public sealed class CampaignFuzzTests
{
    private static readonly int DefaultIterations = Effort.Of(75);
    private static readonly TimeSpan Hang = TimeSpan.FromMinutes(2);

    [Fact]
    public async Task A_damaged_campaign_gives_a_campaign_or_diagnostics_with_a_place()
    {
        var originals = Directory.GetDirectories(Repository.Rules("")).Where(d => File.Exists(Path.Combine(d, CampaignFiles.CampaignFile)))
            .Order(StringComparer.Ordinal).Select(Read).ToList();
        var first = Number("EMULATION_FUZZ_SEED", 4574);
        for (var seed = first; seed < first + Number("EMULATION_FUZZ_ITERATIONS", DefaultIterations); seed++)
        {
            var random = new Random(seed);
            var original = originals[random.Next(originals.Count)];
            var file = original.Keys.ElementAt(random.Next(original.Count));
            var damaged = new Dictionary<string, string>(
                original,
                StringComparer.Ordinal) { [file] = new Mutation(random).Damage(original[file]) };
            var work =
                Task.Run(
                    () => Load(
                        new CampaignFiles(
                            "fuzz", damaged.Where(f => f.Key != CasesFile).ToDictionary(f => f.Key, f => f.Value, StringComparer.Ordinal)),
                        damaged[CasesFile]));
            try
            {
                await work.WaitAsync(Hang);
            }
            catch (Exception exception)
            {
                throw new InvalidOperationException($"seed {seed}, {file}", exception);
            }
        }
    }

    private const string CasesFile = "cases.json";

    private static void Load(CampaignFiles files, string cases)
    {
        if (!Campaign.TryLoad(files, out var campaign, out var diagnostics))
        {
            diagnostics.Should().Contain(d => d.Severity == DiagnosticSeverity.Error);
        }

        diagnostics.Where(d => d.Position.File.Length == 0 || d.Position.Line < 1 || d.Position.Column < 1).Should().BeEmpty();
        diagnostics.Where(d => d.Message.Vietnamese.Length == 0 || d.Message.English.Length == 0).Should().BeEmpty();
        if (campaign is null)
        {
            return;
        }

        campaign.ExpandWorkflows().Should().NotBeEmpty();
        CampaignAnalysis.Run(campaign).Where(d => d.Position.Line < 1).Should().BeEmpty();
        if (CaseFile.TryRead(campaign.Definition, cases, CasesFile, out var read, out var found))
        {
            CaseRunner.Run(campaign, read).Should().HaveCount(read.Count);
        }
        else
        {
            found.Should().Contain(d => d.Severity == DiagnosticSeverity.Error && d.Position.Line > 0);
        }
    }

    private static Dictionary<string, string> Read(string directory) =>
        Directory.GetFiles(directory, "*.json", SearchOption.AllDirectories).ToDictionary(
            path => Path.GetRelativePath(directory, path).Replace('\\', '/'), File.ReadAllText, StringComparer.Ordinal);

    private static int Number(string variable, int otherwise) =>
        Environment.GetEnvironmentVariable(variable) is { Length: > 0 } text ? int.Parse(text, CultureInfo.InvariantCulture) : otherwise;
}
