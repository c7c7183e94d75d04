using System.Text.Json;

namespace Emulation.Rules.Tests.Reference;

/// <summary>Reads a campaign's files as the guide describes them, with nothing of the library's own reading.</summary>
internal sealed class ReferenceReader
{
    private static readonly JsonDocumentOptions Options = new() { CommentHandling = JsonCommentHandling.Skip };
    private readonly Dictionary<string, JsonElement> _workflows = new(StringComparer.Ordinal);
    private JsonElement _root;

    public static ReferenceCampaign Read(CampaignFiles files)
    {
        var reader = new ReferenceReader { _root = Parse(files.Texts[CampaignFiles.CampaignFile]) };
        foreach (var text in files.Texts.Where(t => t.Key.StartsWith(CampaignFiles.WorkflowFolder, StringComparison.Ordinal))
            .Select(t => Parse(t.Value)))
        {
            foreach (var workflow in text.ValueKind == JsonValueKind.Array ? [.. text.EnumerateArray()] : new[] { text })
            {
                reader._workflows[workflow.Text("WorkflowName")!] = workflow;
            }
        }

        return reader.Campaign();
    }

    private static JsonElement Parse(string text) => JsonDocument.Parse(text, Options).RootElement;

    private ReferenceCampaign Campaign()
    {
        var grades = _root.Get("grades");
        var ranking = _root.Get("ranking");
        var levels = grades?.Items("levels").Select(l => new ReferenceLevel(l.Text("id")!, Quota(l.Get("quota")))).ToList() ?? [];
        var order = Keys(ranking) ?? [new ReferenceKey("total", Lowest: false)];
        return new ReferenceCampaign
        {
            Indicators = [.. _root.Items("indicators").Select(Indicator)],
            Constants = _root.Get("constants") is { } constants
                ? [.. constants.EnumerateObject().Select(c => Constant(c.Name, c.Value))] : [],
            Criteria = [.. _root.Items("criteria").Select(c => Criterion(c, "base"))],
            Rounding = Rounding(_root.Get("rounding")),
            Disqualifications = [.. _root.Items("disqualifications").Select(Disqualification)],
            Levels = levels,
            GradeRules = grades is { } g ? WorkflowReader.Rules(_workflows[g.Text("workflow")!]).Rules : [],
            WithinCluster = ranking?.Text("within") != "all",
            RankTiesToCouncil = ranking?.Text("ties") == "council",
            OrderBy = order,
            Awards = [.. _root.Items("awards").Select(a => Award(a, order))],
            Year = _root.Get("year")?.GetInt32() ?? int.Parse(
                _root.Get("effective")!.Value.Text("from")![..4], System.Globalization.CultureInfo.InvariantCulture),
            Interpreter = new Interpreter(levels.ConvertAll(l => l.Id)),
        };
    }

    private static ReferenceIndicator Indicator(JsonElement json) =>
        new(json.Text("id")!, json.Get("default") is { } value ? json.Text("type") == "date" ? Functions.Date(value.GetString()!)
            : value.Plain() : null, [.. json.Items("item").Select(Indicator)]);

    private static ReferenceConstant Constant(string id, JsonElement json) => json.ValueKind == JsonValueKind.Number
        ? new ReferenceConstant(id, json.Number(), null, new Dictionary<string, Exact>())
        : new ReferenceConstant(
            id, null, json.Text("by"),
                json.Get("values")!.Value.EnumerateObject().ToDictionary(v => v.Name, v => v.Value.Number(), StringComparer.Ordinal));

    /// <summary>Left out, ten decimals; null, none.</summary>
    private static ReferenceRounding Rounding(JsonElement? json)
    {
        return new ReferenceRounding(Of("criterion"), Of("total"), Of("percent"), json?.Text("mode") ?? "halfAwayFromZero");

        int? Of(string field) => json is not { } said || !said.TryGetProperty(field, out var digits) ? 10
            : digits.ValueKind == JsonValueKind.Null ? null : digits.GetInt32();
    }

    private ReferenceCriterion Criterion(JsonElement json, string parentKind)
    {
        var kind = json.Text("kind") ?? parentKind;
        var children = json.Items("criteria").Select(c => Criterion(c, kind)).ToList();
        var declared = json.Text("workflow") is { } name && _root.Get("workflows")?.Get(name) is { } d ? d : (JsonElement?)null;
        var like = children.Where(c => c.Kind == kind).ToList();
        var max = json.TryGetProperty("maxPoints", out var said) && said.ValueKind == JsonValueKind.Null ? Exact.Endless
            : json.Get("maxPoints")?.Number() ?? Functions.Sum(like.Select(c => c.Max));
        return new ReferenceCriterion
        {
            Id = json.Text("id")!,
            Kind = kind,
            Max = max,
            Min = json.Get("minPoints")?.Number() ?? Exact.Min(Functions.Sum(like.Select(c => c.Min)), max),
            StatesMinimum = json.Get("minPoints") is not null,
            Combine = json.Get("deductions") is not null ? "deduct" : json.Text("combine") ?? (children.Count > 0 ? "sum" : "firstMatch"),
            Cap = json.Get("cap")?.GetBoolean() ?? false,
            AppliesWhen = json.Text("appliesWhen") is { } condition ? NodeReader.Read(condition) : null,
            NotApplicable = json.Text("notApplicable"),
            PerItem = json.Text("perItem"),
            OnePer = json.Text("onePer"),
            With = json.Get("with") is { } with
                ? [.. with.EnumerateObject().Select(w => new ReferenceParam(w.Name, w.Value.Expression()))] : [],
            Population = declared is { } says ? [.. says.Items("population").Select(Population)] : [],
            Workflow = json.Text("workflow") is { } workflow ? WorkflowReader.Rules(_workflows[workflow]) : ShortForms.Read(json),
            Children = children,
        };
    }

    private static ReferencePopulation Population(JsonElement json) => new(
        json.Text("id")!, json.Text("function")!, json.Text("over") == "cluster", json.Get("value")?.Expression(),
            json.Get("where")?.Expression(), json.Get("default")?.Number());

    private static ReferenceDisqualification Disqualification(JsonElement json) =>
        new(json.Text("id")!, NodeReader.Read(json.Text("when")!), [.. json.Items("effects").Select(Effect)]);

    private static ReferenceEffect Effect(JsonElement json) => json.ValueKind == JsonValueKind.String
        ? new ReferenceEffect(json.GetString()!)
        : json.Text("gradeAtMost") is { } most ? new ReferenceEffect("gradeAtMost", most)
            : new ReferenceEffect("demoteGrade", null, json.Get("demoteGrade")!.Value.GetInt32());

    private static List<ReferenceKey>? Keys(JsonElement? json) =>
        json?.Get("orderBy") is null ? null : [.. json.Value.Items("orderBy").Select(key =>
        key.ValueKind == JsonValueKind.String ? new ReferenceKey(key.GetString()!, Lowest: false)
            : new ReferenceKey(key.Text("by")!, key.Get("lowest")?.GetBoolean() ?? false))];

    private ReferenceAward Award(JsonElement json, IReadOnlyList<ReferenceKey> ranking) => new(
        json.Text("id")!, WorkflowReader.Rules(_workflows[json.Text("workflow")!]).Rules, json.Texts("requires"), json.Texts("excludes"),
            Keys(json) ?? ranking, Quota(json.Get("quota")));

    private static ReferenceQuota? Quota(JsonElement? json) => json is not { } said ? null : new ReferenceQuota(
        said.Text("share") is { } share ? Share(share) : null, said.Texts("of"), said.Get("max")?.GetInt32(), said.Get("min")?.GetInt32(),
        [.. said.Texts("per").Where(p => p != "all")], said.Text("rounding") ?? "down", said.Text("ties") != "share");

    private static (Exact Part, Exact Whole) Share(string text) => text.EndsWith('%')
        ? (Exact.Parse(text[..^1]), Exact.Of(100))
        : (Exact.Parse(text.Split('/')[0]), Exact.Parse(text.Split('/')[1]));
}
