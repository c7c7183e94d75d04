using Emulation.Rules.Studio.Shared;
using Emulation.Rules.Studio.Tests.Support;

namespace Emulation.Rules.Studio.Tests.Pages;

public sealed class RosterNamesTests
{
    private static readonly Campaign Rules = Campaign.Load(Repository.Rules("bhxh-2026"));

    [Theory]
    [InlineData("an-giang", null, "BHXH An Giang")]
    [InlineData("an-giang", "an-giang", "BHXH An Giang")]
    [InlineData("an-giang", "BHXH tỉnh An Giang (mới)", "BHXH tỉnh An Giang (mới)")]
    [InlineData("hn-01", "BHXH Ba Đình", "BHXH Ba Đình")]
    [InlineData("hn-01", null, "hn-01")]
    public void A_participant_is_called_as_the_figures_say_or_else_as_the_campaign_does(string participant, string? name, string shown) =>
        Rules.NameOf(participant, name).Should().Be(shown);

    [Theory]
    [InlineData("an-giang", null, "Cụm 6")]
    [InlineData("an-giang", "", "Cụm 6")]
    [InlineData("an-giang", "Cụm 1", "Cụm 1")]
    [InlineData("hn-01", null, null)]
    public void It_is_in_the_cluster_the_figures_say_or_else_in_the_campaigns(string participant, string? cluster, string? shown) =>
        Rules.ClusterOf(participant, cluster).Should().Be(shown);
}
