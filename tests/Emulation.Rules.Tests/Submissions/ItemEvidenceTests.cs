using System.Collections.Immutable;
using Emulation.Rules.Definitions;
using Emulation.Rules.Diagnostics;
using Emulation.Rules.Submissions;
using Emulation.Rules.Tests.Support;

namespace Emulation.Rules.Tests.Submissions;

/// <summary>Documents that show a field of an item, or a list.</summary>
public sealed class ItemEvidenceTests
{
    private static readonly Campaign Campaign = new CampaignText
    {
        Indicators = """
            { "id": "x", "type": "number" },
            { "id": "prizes", "type": "list",
              "item": [ { "id": "n", "type": "number", "evidence": "required" }, { "id": "t", "type": "text" } ] },
            { "id": "trips", "type": "list", "evidence": "required", "item": [ { "id": "km", "type": "number" } ] }
            """,
    }.Load();

    [Fact]
    public void Evidence_names_a_field_of_an_item_as_the_message_does()
    {
        Told().Should().Equal(
            "warning ER5010: participant 'p', indicator 'prizes[1].n': the evidence is missing. 2 places are like this: "
                + "submissions[0].values.prizes[0].n (p), submissions[0].values.prizes[1].n (p). Name the documents that show "
                + "it (the field evidence of a JSON file).",
            "cảnh báo ER5010: đơn vị 'p', số liệu 'prizes[1].n': thiếu minh chứng. Có 2 chỗ như vậy: "
                + "submissions[0].values.prizes[0].n (p), submissions[0].values.prizes[1].n (p). Nêu tên hoặc địa chỉ tài liệu "
                + "minh chứng (trường evidence của tệp JSON).");
        Told("prizes[1].n")[0].Should().StartWith("warning ER5010: participant 'p', indicator 'prizes[2].n': the evidence is missing.");
        Told("prizes[1].n", "prizes[2].n", "prizes[2].t").Should().BeEmpty();
    }

    [Theory]
    [InlineData("prizes[3].n")]
    [InlineData("prizes[0].n")]
    [InlineData("prizes[01].n")]
    [InlineData("prizes[1].other")]
    [InlineData("prizes[1]")]
    [InlineData("x[1].n")]
    [InlineData("trips[1].km")]
    [InlineData("[1].n")]
    [InlineData("prizes].n[1")]
    public void What_names_no_field_of_an_item_that_is_there_is_refused(string name) =>
        Told("prizes[1].n", "prizes[2].n", name).Should().Equal(
            $"error ER5001: there is no indicator '{name}'. There are: x, prizes, trips.",
            $"lỗi ER5001: không có số liệu '{name}'. Có: x, prizes, trips.");

    [Fact]
    public void A_list_that_has_items_needs_its_evidence_and_an_empty_one_none()
    {
        var submission = Campaign.NewSubmission("p").With("x", 1);
        var (some, none) = (submission.With("trips", List(("km", 5))), submission.With("trips", List()));

        Check(some)[0].Should().StartWith("warning ER5010: participant 'p', indicator 'trips': the evidence is missing. Name");
        Check(some with { Evidence = Documents(["trips"]) }).Should().BeEmpty();
        Check(none).Should().BeEmpty();
    }

    private static List<string> Told(params string[] shown) => Check(
        Campaign.NewSubmission("p").With("x", 1).With("prizes", List(("n", 3), ("n", 2))) with { Evidence = Documents(shown) });

    private static List<string> Check(Submission submission) =>
        [
            .. Campaign.Check([submission]).SelectMany(d => new[] { d.ToString(Language.English), d.ToString(Language.Vietnamese) })
                .Select(text => text[(text.IndexOf("): ", StringComparison.Ordinal) + 3)..]),
        ];

    private static ImmutableSortedDictionary<string, ImmutableArray<string>> Documents(string[] names) =>
        names.ToImmutableSortedDictionary(name => name, _ => ImmutableArray.Create("a.pdf"), StringComparer.Ordinal);

    private static IndicatorValue List(params (string Field, decimal Value)[] items) => IndicatorValue.Of(
        [.. items.Select(item => new ListItem
        {
            Values = ImmutableSortedDictionary<string, IndicatorValue>.Empty.Add(item.Field, item.Value),
        })]);
}
