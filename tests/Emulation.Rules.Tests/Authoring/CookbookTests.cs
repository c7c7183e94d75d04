using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Emulation.Rules.Authoring;
using Emulation.Rules.Diagnostics;
using Emulation.Rules.Submissions;
using Emulation.Rules.Tests.Support;

namespace Emulation.Rules.Tests.Authoring;

/// <summary>The cookbook: each entry is loaded and its examples are scored, and the two documents print what is kept.</summary>
public sealed class CookbookTests
{
    private static readonly JsonSerializerOptions Relaxed = new()
    {
        Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static TheoryData<string> Ids()
    {
        var data = new TheoryData<string>();
        foreach (var recipe in Recipe.All)
        {
            data.Add(recipe.Id);
        }

        return data;
    }

    [Fact]
    public void There_are_at_least_forty_and_each_is_there_once()
    {
        Recipe.All.Should().HaveCountGreaterThanOrEqualTo(40);
        Recipe.All.Select(recipe => recipe.Id).Should().OnlyHaveUniqueItems();
        Recipe.All.Select(recipe => recipe.Title.Vietnamese).Should().OnlyHaveUniqueItems()
            .And.Contain(
                ["trừ 0,5 điểm mỗi lần", "mất toàn bộ điểm", "chỉ tính mức cao nhất", "trên 95 %", "không quá 10 điểm cho cả mục"]);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void An_entry_loads_and_its_examples_come_out_as_it_says(string id)
    {
        var recipe = Recipe.All.Single(one => one.Id == id);
        var campaign = Campaign.Load(FilesOf(recipe));
        var examples = recipe.Source.GetProperty("examples").EnumerateArray().ToList();
        var data = new JsonArray([.. examples.Select((example, index) => (JsonNode)new JsonObject
        {
            ["participant"] = index.ToString("D2", CultureInfo.InvariantCulture),
            ["values"] = JsonNode.Parse(example.GetProperty("values").GetRawText()),
        })]).ToJsonString();
        SubmissionJson.TryRead(data, "examples.json", out var submissions, out var diagnostics)
            .Should()
            .BeTrue(string.Join("\n", diagnostics));

        var evaluation = campaign.Evaluate(submissions);

        foreach (var (example, index) in examples.Select((example, index) => (example, index)))
        {
            var participant = index.ToString("D2", CultureInfo.InvariantCulture);
            var sheet = evaluation.Sheets.Single(one => one.Participant == participant);
            if (example.TryGetProperty("points", out var points))
            {
                PointsOf(sheet, recipe).Should()
                    .Be(points.ValueKind == JsonValueKind.Null ? null : points.GetDecimal(), $"example {index}");
            }

            if (example.TryGetProperty("grade", out var grade))
            {
                sheet.Grade.Should().Be(grade.GetString());
            }

            if (example.TryGetProperty("rank", out var rank))
            {
                evaluation.Standings.SingleOrDefault(one => one.Participant == participant)?.Rank
                    .Should()
                    .Be(rank.ValueKind == JsonValueKind.Null ? null : rank.GetInt32());
            }
        }
    }

    [Theory]
    [InlineData("vi", "vi")]
    [InlineData("en", "en")]
    public void The_document_prints_every_entry(string code, string name)
    {
        var file = Path.Combine(Repository.Root, "rules", $"COOKBOOK.{name}.md");
        if (Environment.GetEnvironmentVariable("EMULATION_APPROVE") is not null)
        {
            File.WriteAllText(file, Document(Language.Of(code)));
        }

        File.ReadAllText(file).ReplaceLineEndings("\n").Should().Be(Document(Language.Of(code)));
    }

    [Fact]
    public void Completion_offers_the_entries_where_an_item_can_stand()
    {
        var edited = EditedCampaign.With(EditedCampaign.Campaign, "\"criteria\": [\n", "\"criteria\": [ ¦\n");
        edited.Labels.Should().Contain("mất toàn bộ điểm").And.NotContain("phần không được lớn hơn tổng");
        edited.Taken("mất toàn bộ điểm")
            .Should()
            .Contain(
                "{\"each\": \"lateReports\", \"points\": 2}, {\"when\": \"reminded\", \"points\": \"all\"}]},\n    { \"id\": \"reform\"");
    }

    private static decimal? PointsOf(Emulation.Rules.Scoring.ScoreSheet sheet, Recipe recipe)
    {
        var id =
            recipe.Section is "criteria" or "figures"
                ? JsonNode.Parse(recipe.Item)!["id"]!.GetValue<string>()
                : recipe.Source.GetProperty("rest").GetProperty("criteria")[0].GetProperty("id").GetString()!;
        return recipe.Section == "figures"
            ? sheet.Figures!.Single(figure => figure.Id == id).Value
            : sheet.Criteria.Single(criterion => criterion.Id == id).Points;
    }

    /// <summary>A campaign of nothing but the entry and what it needs.</summary>
    private static CampaignFiles FilesOf(Recipe recipe)
    {
        var campaign = new JsonObject
        {
            ["formatVersion"] = 1,
            ["id"] = recipe.Id,
            ["version"] = "1.0.0",
            ["name"] = recipe.Title.English,
            ["effective"] = new JsonObject { ["from"] = "2026-01-01", ["to"] = "2026-12-31" },
            ["indicators"] = JsonNode.Parse(recipe.Source.GetProperty("indicators").GetRawText()),
        };
        var texts = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (name, value) in recipe.Source.TryGetProperty("rest", out var rest)
            ? rest.EnumerateObject().Select(one => (one.Name, one.Value))
            : [])
        {
            if (name == "workflows")
            {
                texts["workflows/rules.json"] = value.GetRawText();
            }
            else
            {
                campaign[name == "declared" ? "workflows" : name] = JsonNode.Parse(value.GetRawText());
            }
        }

        campaign[recipe.Section] = new JsonArray(JsonNode.Parse(recipe.Item));
        texts["campaign.json"] = campaign.ToJsonString();
        return new CampaignFiles(recipe.Id, texts);
    }

    private static string Document(Language language)
    {
        var isVietnamese = language == Language.Vietnamese;
        var text = new StringBuilder(isVietnamese
            ? "# Sổ tay viết quy tắc\n\nVăn bản viết gì, trong JSON viết gì. Mỗi mục là một ví dụ chạy được: nạp và chấm trong "
                + "`CookbookTests`. Trình soạn thảo gợi ý các mục này khi thêm một mục vào danh sách.\n\n"
                + "Cách chép, vào `campaign.json`:\n\n"
                + "- Khối dưới `criteria`, `indicators`, `figures`, `checks`, `disqualifications`: chép vào giữa hai ngoặc vuông `[ ]` của "
                + "trường ấy, cách mục bên cạnh bằng dấu phẩy. Chưa có trường ấy thì thêm, ví dụ `\"figures\": [ … ]`.\n"
                + "- `indicators` là số liệu mà quy tắc đọc: đã khai báo rồi thì thôi; mới thì thêm cả cột vào tệp số liệu.\n"
                + "- Khối dưới `constants`, `workflows`: trường ấy đã có thì chỉ chép phần bên trong `{ }`. `grades` thay cả trường.\n"
                + "- Khối dưới `workflows/*.json`: lưu thành một tệp mới, ví dụ `workflows/moi.json`; trùng `WorkflowName` thì đổi tên.\n"
                + "- Mã đã dùng cho việc khác thì đổi, ở mọi khối của mục ấy. Rồi chạy `validate`.\n"
            : "# Cookbook of rules\n\nWhat a regulation says, and what to write in the JSON. Each entry is an example that is loaded and "
                + "scored by `CookbookTests`. Editors offer the entries where an item is added to a list.\n\nHow to copy, into "
                + "`campaign.json`:\n\n"
                + "- A block under `criteria`, `indicators`, `figures`, `checks`, `disqualifications`: between the square brackets `[ ]` "
                + "of that field, with a comma to the item beside it. Where there is no such field, add it, such as `\"figures\": [ … ]`.\n"
                + "- `indicators` is what the rule reads: leave out what is declared already; for a new one add its "
                + "column to the data, too.\n"
                + "- A block under `constants`, `workflows`: where the field is there, copy what is inside `{ }` alone. `grades` replaces "
                + "the field.\n"
                + "- A block under `workflows/*.json`: save it as a new file, such as `workflows/new.json`; where a `WorkflowName` is "
                + "taken, change it.\n"
                + "- An id that is taken by something else: change it, in all blocks of the entry. Then run `validate`.\n");
        foreach (var recipe in Recipe.All)
        {
            text.Append(
                CultureInfo.InvariantCulture,
                $"\n## {recipe.Title.In(language)}\n\n{recipe.Why.In(language)}\n\n`{recipe.Section}`:\n\n```json\n{recipe.Item}\n```\n");
            var needed = Items(recipe.Source.GetProperty("indicators"));
            text.Append(CultureInfo.InvariantCulture, $"\n`indicators`:\n\n```json\n{needed}\n```\n");
            foreach (var rest in recipe.Source.TryGetProperty("rest", out var more) ? more.EnumerateObject().ToList() : [])
            {
                var place = rest.Name switch { "workflows" => "workflows/*.json", "declared" => "workflows", var name => name };
                var block = rest.Name == "workflows" ? rest.Value.GetRawText() : Items(rest.Value);
                text.Append(CultureInfo.InvariantCulture, $"\n`{place}`:\n\n```json\n{block}\n```\n");
            }

            text.Append('\n');
            foreach (var example in recipe.Source.GetProperty("examples").EnumerateArray())
            {
                text.Append(
                    CultureInfo.InvariantCulture, $"- {example.GetProperty("values").GetRawText()} → {Outcome(example, isVietnamese)}\n");
            }
        }

        return text.ToString();
    }

    /// <summary>What is copied into a list that is there already: its items, without brackets.</summary>
    private static string Items(JsonElement field) =>
        field.ValueKind == JsonValueKind.Array
            ? string.Join(",\n", field.EnumerateArray().Select(item => item.GetRawText()))
            : field.GetRawText();

    private static string Outcome(JsonElement example, bool isVietnamese) =>
        string.Join(", ", example.EnumerateObject().Where(one => one.Name != "values").Select(one => (one.Name, one.Value.ValueKind) switch
    {
        ("points", JsonValueKind.Null) => isVietnamese ? "không tính" : "left out",
        ("points", _) => isVietnamese ? $"{one.Value.GetRawText().Replace('.', ',')} điểm" : $"{one.Value.GetRawText()} points",
        ("grade", _) => isVietnamese ? $"xếp loại {one.Value.GetString()}" : $"grade {one.Value.GetString()}",
        (_, JsonValueKind.Null) => isVietnamese ? "không xếp hạng" : "no place",
        _ => isVietnamese ? $"hạng {one.Value.GetRawText()}" : $"place {one.Value.GetRawText()}",
    }));
}
