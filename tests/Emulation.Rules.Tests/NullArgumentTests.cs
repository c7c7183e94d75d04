using System.Globalization;
using Emulation.Rules.Authoring;
using Emulation.Rules.Awards;
using Emulation.Rules.Tests.Support;

namespace Emulation.Rules.Tests;

/// <summary>Whatever is called with null where none is taken, by any public way, says which argument it is.</summary>
public sealed class NullArgumentTests
{
    private static readonly Campaign Campaign = new CampaignText().Load();
    private static readonly Evaluation Evaluation = Campaign.Evaluate([Campaign.NewSubmission("p").With("x", 1)]);

    /// <summary>What stands where something has to.</summary>
    private static readonly List<object> There =
        [
            Campaign, Evaluation, Campaign.Definition, Evaluation.With([]), Dossier.Create(Evaluation.With([])), Evaluation.Sheets[0],
            Campaign.NewSubmission("p").With("x", 1), new CampaignText().Files(), RuleWorkspace.Open(new CampaignText().Files()),
            TextPosition.At(1, 1), CultureInfo.InvariantCulture, Stream.Null, Evaluation.Standings[0],
        ];

    [Fact]
    public async Task Nothing_breaks_inside_where_an_argument_is_null()
    {
        var (broken, tried) = await new NullArguments(typeof(Campaign).Assembly, There).TryAllAsync();

        broken.Should().BeEmpty();
        tried.Should().BeGreaterThan(200, "there is that much to ask");
    }
}
