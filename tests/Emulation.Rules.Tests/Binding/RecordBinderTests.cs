using System.Collections;
using System.Diagnostics.CodeAnalysis;
using Emulation.Rules.Binding;
using Emulation.Rules.Scoring;
using Emulation.Rules.Submissions;
using Emulation.Rules.Tests.Support;

namespace Emulation.Rules.Tests.Binding;

public sealed class RecordBinderTests
{
    private static readonly RecordBindingOptions WithDefaults = new() { AllowMissingDefaults = true };

    private static readonly Campaign Campaign = new CampaignText
    {
        Indicators = """
            { "id": "costCut", "type": "number" }, { "id": "late", "type": "integer", "default": 0 },
            { "id": "planned", "type": "boolean" },
            { "id": "kind", "type": "choice", "choices": [ "province", "office" ] }, { "id": "done", "type": "date" },
            { "id": "note", "type": "text", "default": "" },
            { "id": "prizes", "type": "list", "item": [ { "id": "title", "type": "text" }, { "id": "worth", "type": "number" } ] }
            """,
        Criteria = """
            { "id": "a", "maxPoints": 50, "mark": "costCut - late + (planned ? 1 : 0) + prizes.Sum(worth)" },
            { "id": "b", "maxPoints": 50, "scale": { "by": "kind", "points": { "province": 5, "office": 3 } },
              "appliesWhen": "done <= \"2026-06-30\"", "notApplicable": "zero" }
            """,
        Workflows = "",
    }.Load();

    [Fact]
    public void A_record_is_the_submission_its_properties_say()
    {
        var report = new UnitReport("79", "HCM", 12.5m, 2, true, UnitKind.Office, new DateOnly(2026, 6, 30), [new Prize("song", 4)]);
        var binder = Campaign.BindTo<UnitReport>(WithDefaults);
        var submission = binder.ToSubmission(report);
        submission.Should().BeEquivalentTo(new { Participant = "79", Name = "HCM", Cluster = (string?)null });
        Campaign.Check([submission]).Should().BeEmpty();
        Campaign.Score(submission).Total.Should().Be(12.5m - 2 + 1 + 4 + 3);
        binder.NewTotalsScorer()(report).Total.Should().Be(18.5m);
    }

    [Fact]
    public void A_null_is_missing_and_what_has_no_property_takes_its_default()
    {
        var report = new UnitReport("79", null, null, null, true, UnitKind.Office, new DateOnly(2026, 7, 1), []);
        var binder = Campaign.BindTo<UnitReport>(WithDefaults);
        binder.ToSubmission(report).Values.Keys.Should().Equal("done", "kind", "planned", "prizes");
        Campaign.Score(binder.ToSubmission(report)).Line("a").Missing.Should().Equal("costCut");
        binder.NewTotalsScorer()(report).Status.Should().Be(SheetStatus.Incomplete);
    }

    [Fact]
    public void A_cluster_in_another_normal_form_is_the_same_cluster()
    {
        var campaign = new CampaignText
        {
            Criteria = """{ "id": "c", "maxPoints": 100, "mark": "cluster == \"Cụm Một\" ? x : 0" }""",
            Workflows = "",
            Rest = """ "clusters": [ "Cụm Một" ] """,
        }.Load();
        var binder = campaign.BindTo<Clustered>();
        var record = new Clustered("p", "Cụm Một".Normalize(System.Text.NormalizationForm.FormD), 7);
        campaign.Score(binder.ToSubmission(record)).Total.Should().Be(7m);
        binder.NewTotalsScorer()(record).Total.Should().Be(7m);
    }

    [Fact]
    public void Everything_that_does_not_map_is_listed()
    {
        var bind = () => Campaign.BindTo<Wrong>();
        bind.Should().Throw<InvalidOperationException>().WithMessage(
            "Wrong cannot be bound to campaign 'test': property 'CostCut' is Double, which does not fit indicator 'costCut' of type Number "
            + "(it is not exact: make it decimal, or convert it with WithConversion((Double value) => (decimal)value)); "
            + "indicator 'late' has no property (it has a default: AllowMissingDefaults lets it be); indicator 'planned' has no property; "
            + "indicator 'kind' has no property; indicator 'done' has no property; indicator 'note' has no property (it has a default: "
                + "AllowMissingDefaults lets it be); "
            + "indicator 'prizes' has no property; there is no property 'Participant' of type String: give the key's text in one, such as "
            + "string Participant => Id.ToString().");
    }

    [Fact]
    public void Totals_from_records_allocate_nothing()
    {
        var campaign = (new CampaignText { Indicators = """{ "id": "x", "type": "number" }""" }).Load();
        var score = campaign.BindTo<Simple>().NewTotalsScorer();
        var record = new Simple("p", 5);
        score(record).Total.Should().Be(5m);
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < 100; i++)
        {
            score(record);
        }

        (GC.GetAllocatedBytesForCurrentThread() - before).Should().Be(0);
    }

    [Fact]
    public void Totals_of_a_record_take_nothing_from_the_one_before()
    {
        var score = new CampaignText().Load().BindTo<Perhaps>().NewTotalsScorer();

        score(new Perhaps("p", 5)).Should().BeEquivalentTo(new { Total = 5m, Status = SheetStatus.Complete });
        score(new Perhaps("q", null)).Status.Should().Be(SheetStatus.Incomplete);
    }

    [Fact]
    public void Indexers_and_what_cannot_be_read_from_outside_stand_for_nothing_and_a_list_may_be_a_class_of_the_host()
    {
        var submission = Campaign.BindTo<Grown>(WithDefaults).ToSubmission(new Grown());

        submission.Values.Keys.Should().Equal("costCut", "done", "kind", "planned", "prizes");
        submission.Values["prizes"].Value.ToString().Should().Be("title=song, worth=4");
    }

    [Fact]
    public async Task Submissions_stream_one_by_one()
    {
        var campaign = new CampaignText().Load();
        var taken = 0;
        var sheets = campaign.ScoreEach(Numbers().Select(n => Taken(campaign.NewSubmission($"p{n}").With("x", n))));
        sheets.Take(3).Select(s => s.Total).Should().Equal(0m, 1m, 2m);
        taken.Should().Be(3);
        var totals = new List<decimal>();
        await foreach (var sheet in campaign.ScoreEachAsync(Slowly()))
        {
            totals.Add(sheet.Total);
        }

        totals.Should().Equal(0m, 1m);

        IEnumerable<int> Numbers() => Enumerable.Range(0, int.MaxValue);

        Submission Taken(Submission submission)
        {
            taken++;
            return submission;
        }

        async IAsyncEnumerable<Submission> Slowly()
        {
            for (var i = 0; i < 2; i++)
            {
                await Task.Yield();
                yield return campaign.NewSubmission($"p{i}").With("x", i);
            }
        }
    }

    private enum UnitKind
    {
        Province,
        Office,
    }

    private sealed record Prize(string Title, decimal Worth);

    private sealed record UnitReport(
        string Participant,
        string? Name,
        decimal? CostCut,
        int? Late,
        bool Planned,
        UnitKind Kind,
        DateOnly Done,
        IReadOnlyList<Prize> Prizes);

    private sealed record Clustered(string Participant, string Cluster, decimal X);

    private sealed record Simple(string Participant, decimal X);

    private sealed record Perhaps(string Participant, decimal? X);

    [SuppressMessage("Performance", "CA1822", Justification = "The binder reads members of an instance.")]
    private sealed class Grown
    {
        public string Participant => "79";

        public decimal CostCut => 1;

        public bool Planned => true;

        public UnitKind Kind => UnitKind.Office;

        public DateOnly Done => new(2026, 6, 30);

        public Prizes Prizes => new();

        public int Late { private get; set; } = 7;

        public int this[int index] => index + Late;
    }

    private interface IOwned<out T>
    {
        T Owner { get; }
    }

    private sealed class Prizes : IOwned<string>, IEnumerable<Prize>
    {
        public string Owner => "79";

        public IEnumerator<Prize> GetEnumerator() => ((IEnumerable<Prize>)[new Prize("song", 4)]).GetEnumerator();

        IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
    }

    private sealed record Wrong(double CostCut);
}
