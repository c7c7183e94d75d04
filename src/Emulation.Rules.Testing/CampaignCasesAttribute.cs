using System.Reflection;
using Xunit.Sdk;

namespace Emulation.Rules.Testing;

/// <summary>Gives a theory the worked examples of a campaign, one <see cref="CampaignCaseTest"/> for each.</summary>
/// <param name="directory">The campaign's folder, as <see cref="CampaignUnderTest.Load"/> finds it.</param>
[AttributeUsage(AttributeTargets.Method, AllowMultiple = true)]
public sealed class CampaignCasesAttribute(string directory) : DataAttribute
{
    /// <summary>The campaign's folder.</summary>
    public string Directory { get; } = directory;

    /// <inheritdoc/>
    /// <exception cref="CampaignTestException">The campaign has no worked examples.</exception>
    public override IEnumerable<object[]> GetData(MethodInfo testMethod)
    {
        var loaded = CampaignUnderTest.Load(Directory);
        if (loaded.Cases.Count == 0)
        {
            throw new CampaignTestException(
                $"Campaign '{loaded.Campaign.Definition.Id}' has no worked examples. "
                    + $"Write them into {CampaignFiles.CasesFile} in '{Directory}'.");
        }

        return loaded.Cases.Select(example => (object[])[new CampaignCaseTest(loaded.Campaign, example)]);
    }
}
