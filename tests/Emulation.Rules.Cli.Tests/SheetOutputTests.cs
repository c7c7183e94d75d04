using Emulation.Rules.Cli.Tests.Support;

namespace Emulation.Rules.Cli.Tests;

/// <summary>What the sheet shows beside the points: what counts outside a group, and which achievement an item is for.</summary>
public sealed class SheetOutputTests : IDisposable
{
    private const string Campaign = """
        { "formatVersion": 1, "id": "s", "version": "1", "name": "S", "effective": { "from": "2026-01-01", "to": "2026-12-31" },
          "indicators": [ { "id": "x", "type": "number" },
            { "id": "prizes", "type": "list", "item": [ { "id": "what", "type": "text" }, { "id": "p", "type": "number" } ] } ],
          "criteria": [ { "id": "g", "name": "Section", "criteria": [ { "id": "a", "maxPoints": 10, "mark": "x" },
            { "id": "more", "kind": "bonus", "maxPoints": 50, "perItem": "prizes", "onePer": "what", "mark": "p" },
            { "id": "less", "kind": "penalty", "minPoints": -5, "mark": "-2" } ] } ] }
        """;

    private const string Data = """
        [ { "participant": "A",
          "values": { "x": 3, "prizes": [ { "what": "Giải A", "p": 2 }, { "what": "giải  a", "p": 5 }, { "what": "Giải B", "p": 1 } ] } } ]
        """;

    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("en", "outside the group, in the bonus: 6", "outside the group, in the penalty: -2")]
    [InlineData("vi", "ngoài nhóm, vào điểm thưởng: 6", "ngoài nhóm, vào điểm trừ: -2")]
    public async Task The_sheet_shows_under_a_group_what_counts_outside_it(string language, string bonus, string penalty) =>
        (await ExplainAsync(language)).Should().Contain(bonus).And.Contain(penalty);

    [Theory]
    [InlineData(
        "en",
        "item 1 \"Giải A\": mark given (mark): 2 (not counted: another item stands for the same, written \"giải  a\")",
        "item 2 \"giải  a\": mark given (mark): 5")]
    [InlineData(
        "vi",
        "mục 1 \"Giải A\": điểm người chấm cho (mark): 2 (không tính: đã có mục khác cho cùng thành tích, viết là \"giải  a\")",
        "mục 2 \"giải  a\": điểm người chấm cho (mark): 5")]
    public async Task The_sheet_shows_which_achievement_an_item_is_for_and_how_it_was_written(
        string language, string first, string second) =>
        (await ExplainAsync(language)).Should().Contain(first).And.Contain(second);

    private async Task<string> ExplainAsync(string language)
    {
        _folder.Write("s/campaign.json", Campaign);
        var result =
            await Run.CliAsync(
                "explain", _folder.PathOf("s"), "--data", _folder.Write("data.json", Data), "--participant", "A", "--lang", language);
        result.ExitCode.Should().Be(0, result.Error);
        return result.Output;
    }
}
