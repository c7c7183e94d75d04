namespace Emulation.Rules.Tests.Layers;

/// <summary>Whole messages of what can be wrong between a campaign and its base.</summary>
public sealed class LayerMessageTests
{
    [Fact]
    public void A_base_that_is_not_there() =>
        Layered.Messages(new CampaignFiles("hanoi", Layered.Province("").Texts)).Should().Equal(
            "hanoi/campaign.json:1:68: error ER1080: there is no campaign 'nation 1.0', which 'extends' names. Put the base's folder "
                + "beside this one, or the base among the sources of rules; check its id and version.",
            "hanoi/campaign.json:1:68: lỗi ER1080: không tìm thấy phong trào 'nation 1.0' mà 'extends' nêu. Đặt thư mục của mẫu cạnh thư "
                + "mục này, hoặc đưa mẫu vào nguồn quy tắc; kiểm tra lại mã và phiên bản.");

    [Fact]
    public void A_sum_that_an_extension_puts_off_is_told_with_the_place_of_the_change()
    {
        const string Stated = "{ \"id\": \"reform\", \"maxPoints\": 30, ";
        var nation = Layered.Named(
            "nation", Layered.Base.Replace("{ \"id\": \"reform\", ", Stated, StringComparison.Ordinal), Layered.BaseRules);
        Layered.Messages(Over("\"criteria\": [ { \"id\": \"costCut\", \"maxPoints\": 25 } ]")).Should().Equal(
            "nation/campaign.json:12:36: error ER2008: group 'reform' says at most 30 points, but its criteria add up to 35. Mend one of "
                + "the two numbers, or add \"cap\": true if the group caps its points there. What extends it changes the group at "
                + "hanoi/campaign.json:2:49.",
            "nation/campaign.json:12:36: lỗi ER2008: nhóm 'reform' ghi tối đa 30 điểm nhưng các tiêu chí bên trong cộng lại 35. Sửa một "
                + "trong hai con số, hoặc thêm \"cap\": true nếu nhóm chặn điểm ở mức đó. Phong trào mở rộng đã sửa nhóm này ở "
                + "hanoi/campaign.json:2:49.");
        Layered.Messages(Over("\"criteria\": [ { \"id\": \"costCut\", \"off\": true } ]"))[0]
            .Should().Contain("add up to 10.").And.EndWith("What extends it changes the group at hanoi/campaign.json:2:47.");
        Layered.Messages(Over("\"maxPoints\": 31"))[0]
            .Should().StartWith("hanoi/campaign.json:2:").And.EndWith("Mend one of the two numbers.");

        CampaignFiles Over(string says) => new CampaignFiles(
            "hanoi", Layered.Province($"\"criteria\": [ {{ \"id\": \"reform\", {says} }} ]").Texts).WithBases(nation);
    }

    [Theory]
    [InlineData("\"most\": 12", "most", "add up to 32.", "2:18")]
    [InlineData("\"all\": 29", "all", "says at most 29 points, but its criteria add up to 30.", "2:18")]
    public void So_is_one_that_only_a_constant_puts_off(string says, string constant, string told, string place)
    {
        var nation = Layered.Named(
            "nation",
            Layered.Base.Replace("\"most\": {", "\"all\": 30, \"most\": 10, \"unused\": {", StringComparison.Ordinal)
                .Replace("{ \"id\": \"reform\", ", "{ \"id\": \"reform\", \"maxPoints\": \"all\", ", StringComparison.Ordinal)
                .Replace("\"discipline\", \"maxPoints\": 10", "\"discipline\", \"maxPoints\": \"most\"", StringComparison.Ordinal),
            Layered.BaseRules);
        Layered.Messages(new CampaignFiles("nation", nation.Texts)).Should().BeEmpty();

        var messages = Layered.Messages(
            new CampaignFiles("hanoi", Layered.Province($"\"constants\": {{ {says} }}").Texts).WithBases(nation));

        messages.Should().HaveCount(2);
        messages[0].Should().StartWith("nation/campaign.json:12:36: error ER2008: group 'reform' says").And.Contain(told).And.EndWith(
            $"caps its points there. What extends it changes constant '{constant}' at hanoi/campaign.json:{place}.");
        messages[1].Should().StartWith("nation/campaign.json:12:36: lỗi ER2008: nhóm 'reform' ghi").And.EndWith(
            $"chặn điểm ở mức đó. Phong trào mở rộng đã sửa hằng số '{constant}' ở hanoi/campaign.json:{place}.");
    }

    [Fact]
    public void A_version_of_the_base_that_is_not_there()
    {
        var later = Layered.Named("later", Layered.Base.Replace("\"1.0\"", "\"1.1\"", StringComparison.Ordinal), Layered.BaseRules);
        Layered.Messages(new CampaignFiles("hanoi", Layered.Province("").Texts).WithBases(later)).Should().Equal(
            "hanoi/campaign.json:1:68: error ER1081: campaign 'nation' has no version '1.0', which 'extends' names; there is: 1.1. "
                + "Correct the version in 'extends', once it is clear what has changed in the base.",
            "hanoi/campaign.json:1:68: lỗi ER1081: phong trào 'nation' không có phiên bản '1.0' mà 'extends' nêu; có: 1.1. Sửa phiên bản "
                + "trong 'extends', sau khi xem mẫu đã đổi những gì.");
    }

    [Fact]
    public void Campaigns_that_extend_each_other_in_a_circle()
    {
        var nation = Layered.Named("nation", """
            { "formatVersion": 1, "id": "nation", "version": "1.0", "extends": { "id": "hanoi", "version": "1.0" } }
            """);
        var hanoi = new CampaignFiles("hanoi", Layered.Province("").Texts);
        Layered.Messages(hanoi.WithBases(nation, hanoi)).Should().Equal(
            "nation/campaign.json:1:68: error ER1082: these campaigns extend each other in a circle: hanoi 1.0 → nation 1.0 → hanoi 1.0. "
                + "The base at the bottom must not extend what is laid over it.",
            "nation/campaign.json:1:68: lỗi ER1082: các phong trào mở rộng nhau thành vòng: hanoi 1.0 → nation 1.0 → hanoi 1.0. Mẫu gốc "
                + "không được có 'extends' dẫn trở lại.");
        Layered.Messages(Layered.Named("a", """
            { "formatVersion": 1, "id": "a", "version": "1", "extends": { "id": "a", "version": "1" } }
            """))[0].Should().Contain("in a circle: a 1 → a 1.");
    }

    [Fact]
    public void Two_bases_of_one_name()
    {
        var other = Layered.Named("copy", Layered.Base.Replace("70", "71", StringComparison.Ordinal), Layered.BaseRules);
        Layered.Messages(Layered.Province("").WithBases(other)).Should().Equal(
            "hanoi/campaign.json:1:68: error ER1083: there are two campaigns 'nation 1.0' that say different things: nation and copy. "
                + "Remove one of them, or give one another version.",
            "hanoi/campaign.json:1:68: lỗi ER1083: có hai phong trào 'nation 1.0' khác nội dung: nation và copy. Bỏ một, hoặc cho một nơi "
                + "phiên bản khác.");
        Layered.Messages(Layered.Province("").WithBases(Layered.Named("copy", Layered.Base, Layered.BaseRules))).Should().BeEmpty();
    }

    [Theory]
    [InlineData("\"constants\": { \"excellentFrom\": 85 }", "2:35", "constants/excellentFrom", "constants/excellentFrom", "4:38")]
    [InlineData("\"constants\": { \"excellentFrom\": null }", "2:18", "constants/excellentFrom", "constants/excellentFrom", "4:38")]
    [InlineData(
        "\"criteria\": [ { \"id\": \"reform\", \"criteria\": [ { \"id\": \"discipline\", \"name\": \"D\" } ] } ]",
        "2:71", "criteria/reform/discipline/name", "criteria/discipline", "4:15")]
    [InlineData(
        "\"criteria\": [ { \"id\": \"reform\", \"criteria\": [ { \"id\": \"discipline\", \"off\": true } ] } ]",
        "2:49", "criteria/reform/discipline", "criteria/discipline", "4:15")]
    [InlineData("\"criteria\": [ { \"id\": \"reform\", \"off\": true } ]", "2:17", "criteria/reform", "criteria/discipline", "4:15")]
    [InlineData(
        "\"awards\": [ { \"id\": \"flag\", \"quota\": { \"max\": 2 } } ]", "2:49", "awards/flag/quota/max", "awards/flag/quota", "4:65")]
    [InlineData(
        "\"awards\": [ { \"id\": \"flag\", \"quota\": { \"ties\": \"share\" } } ]", "2:42", "awards/flag/quota/ties", "awards/flag/quota",
        "4:65")]
    public void A_change_of_what_is_locked(string says, string at, string change, string locked, string lockedAt) =>
        Layered.Messages(Layered.Province(says)).Should().StartWith([
            $"hanoi/campaign.json:{at}: error ER1084: '{change}' may not be said otherwise: the base locks '{locked}' at "
                + $"nation/campaign.json:{lockedAt}. Leave it out, or ask whoever issues the base to unlock it.",
            $"hanoi/campaign.json:{at}: lỗi ER1084: '{change}' không được đổi: mẫu khóa '{locked}' ở nation/campaign.json:{lockedAt}. Bỏ "
                + $"chỗ này, hoặc đề nghị đơn vị ban hành mẫu mở khóa.",
        ]);

    [Theory]
    [InlineData("\"constants\": { \"excellentFrom\": 90.0 }")]
    [InlineData("\"awards\": [ { \"id\": \"flag\", \"name\": \"Flag\", \"quota\": { \"max\": 1 } } ]")]
    [InlineData("\"criteria\": [ { \"id\": \"reform\", \"name\": \"R\", \"criteria\": [ { \"id\": \"costCut\", \"name\": \"C\" } ] } ]")]
    public void What_is_locked_may_be_repeated_and_what_stands_beside_it_changed(string says) =>
        Layered.Messages(Layered.Province(says)).Should().BeEmpty();

    [Fact]
    public void Who_locks_an_award_locks_its_rules()
    {
        var nation = Layered.Named(
            "nation", Layered.Base.Replace("awards/flag/quota", "awards/flag", StringComparison.Ordinal), Layered.BaseRules);
        const string Rules = """{ "WorkflowName": "flag", "Rules": [ { "RuleName": "all", "Expression": "total > 0" } ] }""";
        var hanoi = new CampaignFiles("hanoi", Layered.Province("", Rules).Texts).WithBases(nation);
        Layered.Messages(hanoi)[0].Should().Be(
            "hanoi/workflows/rules.json:1:1: error ER1084: 'workflows/flag' may not be said otherwise: the base locks 'awards/flag' at "
                + "nation/campaign.json:4:65. Leave it out, or ask whoever issues the base to unlock it.");
        Layered.Messages(Layered.Province("", Rules)).Should().BeEmpty();
    }

    [Theory]
    [InlineData("criteria/discipine", "Did you mean 'discipline'?")]
    [InlineData("criterion/discipline", "Did you mean 'criteria'?")]
    [InlineData("awards/flag/quotas", "Did you mean 'quota'?")]
    [InlineData("workflows/flagg", "Did you mean 'flag'?")]
    public void A_lock_of_nothing(string path, string hint)
    {
        var text = Layered.Base.Replace("awards/flag/quota", path, StringComparison.Ordinal);
        var messages = Layered.Messages(Layered.Named("nation", text, Layered.BaseRules));
        messages[0].Should()
            .StartWith($"nation/campaign.json:4:65: error ER1085: 'locked' names '{path}', and the campaign has no such place.")
            .And.EndWith("Write it as \"criteria/id\", \"constants/name\", \"awards/id/quota\".").And.Contain(hint);
        messages[1].Should().StartWith($"nation/campaign.json:4:65: lỗi ER1085: 'locked' nêu '{path}', nhưng phong trào không có chỗ đó.")
            .And.EndWith("Viết như \"criteria/mã\", \"constants/tên\", \"awards/mã/quota\".");
    }

    [Fact]
    public void Nothing_there_to_switch_off() =>
        Layered.Messages(Layered.Province("\"criteria\": [ { \"id\": \"costCut\", \"off\": true } ]")).Should().Equal(
            "hanoi/campaign.json:2:17: error ER1086: the base has no 'costCut' here to switch off. There are: reform, extra. A criterion "
                + "of a group is switched off within that group.",
            "hanoi/campaign.json:2:17: lỗi ER1086: không có 'costCut' ở đây trong mẫu để tắt. Có: reform, extra. Tiêu chí con được tắt "
                + "trong nhóm của nó.");

    [Theory]
    [InlineData("{ \"id\": \"extra\", \"off\": true, \"maxPoints\": 3 }")]
    [InlineData("{ \"id\": \"extra\", \"off\": false }")]
    [InlineData("{ \"id\": \"extra\", \"off\": 1 }")]
    public void Something_said_of_what_is_switched_off(string entry) =>
        Layered.Messages(Layered.Province($"\"criteria\": [ {entry} ]")).Should().Equal(
            "hanoi/campaign.json:2:41: error ER1087: 'extra': 'off' is true and stands beside 'id' alone. To keep it leave 'off' out; to "
                + "switch it off leave the rest out.",
            "hanoi/campaign.json:2:41: lỗi ER1087: 'extra': 'off' là true và chỉ đứng cạnh 'id'. Muốn giữ thì bỏ 'off', muốn tắt thì bỏ "
                + "các trường khác.");

    [Fact]
    public void A_place_before_nothing() =>
        Layered.Messages(Layered.Province(
            "\"criteria\": [ { \"id\": \"own\", \"maxPoints\": 1, \"mark\": \"cut\", \"before\": \"reforn\" } ]")).Should().Equal(
            "hanoi/campaign.json:2:73: error ER1088: 'before' names 'reforn', which is not in this list. Did you mean 'reform'?",
            "hanoi/campaign.json:2:73: lỗi ER1088: 'before' nêu 'reforn', nhưng danh sách này không có. Có phải 'reform'?");

    [Fact]
    public void A_mistake_in_the_base_is_told_at_its_own_place() =>
        Layered.Messages(Layered.Province("\"indicators\": [ { \"id\": \"late\", \"off\": true } ]"))[0].Should()
            .Be("nation/campaign.json:14:73: error ER3002: the expression uses the name 'late', which does not exist here. There are: "
                + "cut, kind, excellentFrom, goodFrom, most, cluster, reform, costCut, discipline, extra, maxPoints, minPoints.");

    [Theory]
    [InlineData("\"criteria\": [ { \"id\": \"own\", \"off\": true, \"maxPoints\": 1, \"mark\": \"x\" } ]")]
    [InlineData("\"criteria\": [ { \"id\": \"c\", \"maxPoints\": 1, \"mark\": \"x\", \"before\": \"d\" } ]")]
    public void Only_a_campaign_that_extends_another_switches_off_and_places(string criteria) =>
        Layered.Messages(Layered.Named("a", $$"""
            { "formatVersion": 1, "id": "a", "version": "1", "name": "A", "effective": { "from": "2026-01-01", "to": "2026-12-31" },
              "indicators": [ { "id": "x", "type": "number" } ], {{criteria}} }
            """))[0].Should().Contain("error ER1010: there is no field '");
}
