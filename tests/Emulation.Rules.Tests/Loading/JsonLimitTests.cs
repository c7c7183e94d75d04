using Emulation.Rules.Awards;
using Emulation.Rules.Cases;
using Emulation.Rules.Diagnostics;
using Emulation.Rules.Submissions;
using Emulation.Rules.Tests.Support;

namespace Emulation.Rules.Tests.Loading;

/// <summary>JSON that is small to write and would be large to keep.</summary>
public sealed class JsonLimitTests
{
    private static readonly string LongName = new('k', 100_000);

    [Fact]
    public void A_long_name_is_not_repeated_for_everything_in_it()
    {
        var list = string.Join(',', Enumerable.Repeat("1", 100_000));
        var unknown = Diagnose.File($$"""{ "{{LongName}}": [{{list}}] }""").First(d => d.Code == "ER1010");
        unknown.Position.Path.Should().HaveLength(201);
        unknown.Message.English.Length.Should().BeLessThan(300);

        SubmissionJson.TryRead(
            $$"""[ { "participant": "p", "values": { }, "evidence": { "{{LongName}}": [{{list}}] } } ]""",
            "data.json",
            out _,
            out var diagnostics);
        diagnostics[^1].Message.English.Should().Be("99000 more are not listed: ER1012 in data.json: 99000.");
        diagnostics.SkipLast(1)
            .Should()
            .HaveCount(1000).And
            .OnlyContain(d => d.Code == "ER1012" && d.Message.English.Length < 300 && d.Position.Path.Length < 300);
    }

    [Fact]
    public void A_path_names_every_step()
    {
        SubmissionJson.TryRead("""[ { "participant": "p", "values": { "x": { } } } ]""", "data.json", out _, out var diagnostics);
        diagnostics.Single().Position.Path.Should().Be("[0].values.x");
    }

    [Fact]
    public void Data_longer_than_the_limit_are_refused()
    {
        var text = new string(' ', 64_000_001);
        SubmissionJson.TryRead(text, "data.json", out _, out var data);
        DecisionJson.TryRead(text, "data.json", out _, out var decisions);
        CaseFile.TryRead(new CampaignText().Load().Definition, text, "data.json", out _, out var cases);
        foreach (var diagnostics in (IReadOnlyList<Diagnostic>[])[data, decisions, cases])
        {
            var refused = diagnostics.Should().ContainSingle().Subject;
            refused.ToString(Language.English).Should().Be(
                "data.json: error ER5039: the data have 64000001 characters, more than the limit of 64000000 characters. Leave out what "
                    + "is not needed, or split the data.");
            refused.ToString(Language.Vietnamese).Should().Be(
                "data.json: lỗi ER5039: dữ liệu dài 64000001 ký tự, quá giới hạn 64000000 ký tự. Bỏ những gì không cần, hoặc chia dữ liệu "
                    + "thành nhiều phần.");
        }
    }

    [Fact]
    public void A_file_of_too_many_values_is_read_no_further()
    {
        var refused = Diagnose.File($"[{string.Join(',', Enumerable.Repeat("1", 1_000_000))}]").Should().ContainSingle().Subject;
        refused.ToString(Language.English)
            .Should()
            .Be("test/campaign.json:1:2000000: error ER1020: the file has more than 1000000 values. Split the file into several.");
        refused.ToString(Language.Vietnamese)
            .Should()
            .Be("test/campaign.json:1:2000000: lỗi ER1020: tệp có nhiều hơn 1000000 giá trị. Chia tệp thành nhiều tệp.");
    }
}
