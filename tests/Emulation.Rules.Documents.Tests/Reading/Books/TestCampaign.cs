namespace Emulation.Rules.Documents.Tests.Reading.Books;

/// <summary>A campaign with an indicator of every type.</summary>
internal static class TestCampaign
{
    /// <summary>Without clusters of its own: any text is one.</summary>
    public static Campaign Open { get; } = Load("");

    /// <summary>With two clusters that are declared.</summary>
    public static Campaign Clustered { get; } = Load("""
        "clusters": [ "Cụm I", "Đông" ],
        """);

    private static Campaign Load(string rest) => Campaign.Load(new CampaignFiles("", new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["campaign.json"] = $$"""
            {
              "formatVersion": 1, "id": "test", "version": "1", "name": "Thử", "effective": { "from": "2025-01-01", "to": "2025-12-31" },
              {{rest}}
              "indicators": [
                { "id": "cost", "name": { "vi": "Chi phí cắt giảm", "en": "Cost cut" }, "type": "number", "unit": "%", "min": 0,
                  "max": 100 },
                { "id": "staff", "name": { "vi": "Biên chế", "en": "Staff" }, "type": "integer", "min": 0 },
                { "id": "records", "name": { "vi": "Hồ sơ giải quyết", "en": "Records settled" }, "type": "number", "min": 0 },
                { "id": "plan", "name": { "vi": "Kế hoạch", "en": "Plan" }, "type": "choice", "choices": [
                    { "id": "onTime", "name": { "vi": "Đúng hạn", "en": "On time" } },
                    { "id": "late", "name": { "vi": "Trễ hạn", "en": "Late" } } ] },
                { "id": "online", "name": { "vi": "Trực tuyến", "en": "Online" }, "type": "boolean" },
                { "id": "done", "name": { "vi": "Ngày hoàn thành", "en": "Done on" }, "type": "date" },
                { "id": "remark", "name": { "vi": "Ghi chú", "en": "Remark" }, "type": "text" },
                { "id": "prizes", "name": { "vi": "Giải thưởng", "en": "Prizes" }, "type": "list", "item": [
                    { "id": "achievement", "name": { "vi": "Thành tích", "en": "Achievement" }, "type": "text" },
                    { "id": "level", "name": { "vi": "Cấp", "en": "Level" }, "type": "choice",
                      "choices": [ { "id": "city", "name": { "vi": "Tỉnh", "en": "City" } }, "ward" ] },
                    { "id": "points", "name": { "vi": "Điểm", "en": "Points" }, "type": "number" } ] }
              ],
              "criteria": [ { "id": "k", "maxPoints": 100, "mark": "cost" } ]
            }
            """,
    }));
}
