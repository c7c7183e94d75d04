using Emulation.Rules.Diagnostics;
using Emulation.Rules.Tests.Support;

namespace Emulation.Rules.Tests.Submissions;

/// <summary>Data that name a participant whose value a figure takes.</summary>
public sealed class NamedParticipantTests
{
    [Fact]
    public void Who_names_nobody_is_told_what_is_missing_for_it()
    {
        Told("", ("team-a", "team-b"), ("team-b", "tema-a"), ("team-c", "zz")).Should().Equal(
            "warning ER5293: participant 'team-b', indicator 'opponent': there is no participant 'tema-a' in the data, so that figure "
                + "'theirs' is missing. 2 places are like this: 'tema-a' submissions[1].values.opponent (team-b), 'zz' "
                + "submissions[2].values.opponent (team-c). "
                + "Did you mean 'team-a'?",
            "cảnh báo ER5293: đơn vị 'team-b', số liệu 'opponent': trong dữ liệu không có đơn vị 'tema-a', nên con số 'theirs' còn thiếu. "
                + "Có 2 chỗ như vậy: 'tema-a' submissions[1].values.opponent (team-b), 'zz' submissions[2].values.opponent "
                + "(team-c). Có phải 'team-a'?");
    }

    [Fact]
    public void Who_names_somebody_also_one_that_comes_later_is_told_nothing() =>
        Told("", ("a", "b"), ("b", "b"), ("c", "a")).Should().BeEmpty();

    [Fact]
    public void With_a_default_nobody_may_be_named() => Told(", \"default\": 0", ("a", "none"), ("b", "a")).Should().BeEmpty();

    private static List<string> Told(string rest, params (string Participant, string Opponent)[] named)
    {
        var campaign = new CampaignText
        {
            Indicators = "{ \"id\": \"x\", \"type\": \"number\" }, { \"id\": \"opponent\", \"type\": \"text\" }",
            Rest = "\"figures\": [ { \"id\": \"theirs\", \"population\": { \"function\": \"of\", \"participant\": \"opponent\", "
                + $"\"value\": \"x\"{rest} }} }} ]",
        }.Load();
        var found = campaign.Check(
            [.. named.Select(one => campaign.NewSubmission(one.Participant).With("x", 1).With("opponent", one.Opponent))]);
        return
            [
                .. found.SelectMany(d => new[] { d.ToString(Language.English), d.ToString(Language.Vietnamese) })
                    .Select(text => text[(text.IndexOf("): ", StringComparison.Ordinal) + 3)..]),
            ];
    }
}
