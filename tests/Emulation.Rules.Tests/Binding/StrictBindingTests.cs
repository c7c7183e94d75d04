using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using Emulation.Rules.Binding;
using Emulation.Rules.Scoring;
using Emulation.Rules.Tests.Support;

namespace Emulation.Rules.Tests.Binding;

public sealed class StrictBindingTests
{
    private static readonly Campaign Campaign = new CampaignText
    {
        Indicators = """
            { "id": "revenue", "type": "number" }, { "id": "plannedRevenue", "type": "number" }, { "id": "closed", "type": "date" },
            { "id": "prizes", "type": "list", "item": [ { "id": "title", "type": "text" }, { "id": "worth", "type": "number" } ] }
            """,
        Criteria = """
            { "id": "a", "maxPoints": 50, "mark": "revenue - plannedRevenue" },
            { "id": "b", "maxPoints": 50, "mark": "closed <= \"2026-06-30\" ? prizes.Sum(worth) : 0" }
            """,
        Workflows = "",
    }.Load();

    [Fact]
    public void Attributes_and_the_way_to_a_property_say_what_it_stands_for()
    {
        var binder = Campaign.BindTo<Report>();
        var report = new Report("79", new Money(9, new Plan(4)), new DateOnly(2026, 6, 30), [new Award("song", 3)], 1);
        binder.ToSubmission(report).Values.Select(v => $"{v.Key}={v.Value.Value}").Should()
            .Equal("closed=2026-06-30", "plannedRevenue=4", "prizes=title=song, worth=3", "revenue=9");
        binder.NewTotalsScorer()(report).Total.Should().Be(8);
    }

    [Fact]
    public void What_lies_behind_a_null_is_missing()
    {
        var binder = Campaign.BindTo<Report>();
        var report = new Report("79", new Money(9, null), new DateOnly(2026, 6, 30), [], 1);
        binder.ToSubmission(report).Values.Keys.Should().Equal("closed", "prizes", "revenue");
        binder.ToSubmission(report with { Money = null }).Values.Keys.Should().Equal("closed", "prizes");
        binder.NewTotalsScorer()(report).Status.Should().Be(SheetStatus.Incomplete);
        binder.NewTotalsScorer()(report with { Money = null }).Status.Should().Be(SheetStatus.Incomplete);
    }

    [Fact]
    public void A_property_too_many_is_named_with_its_way()
    {
        var bind = () => Campaign.BindTo<TooMuch>();
        bind.Should().Throw<InvalidOperationException>().WithMessage(
            "TooMuch cannot be bound to campaign 'test': 'Note' is a field: make it a property, or mark it [NotIndicator]; "
            + "property 'Money.Revenu' stands for nothing: say [Indicator(\"…\")] or [NotIndicator]; "
            + "property 'Close' says 'closd', which is none. Did you mean 'closed'?; "
            + "property 'Json' says 'close_date', which is none. There are: revenue, plannedRevenue, closed, prizes; "
            + "property 'Parent' leads back to TooMuch: mark it [NotIndicator]; "
            + "property 'Office' and all within it stand for nothing: mark it [NotIndicator]; "
            + "several properties stand for indicator 'revenue': Revenue, Money.Revenue; "
            + "indicator 'closed' has no property; "
            + "property 'Extra' of the items of 'Prizes' stands for nothing: say [Indicator(\"…\")] or [NotIndicator]; "
            + "field 'title' has no property of the items of 'Prizes'; "
            + "property 'Worth' of the items of 'Prizes' is Single?, which does not fit field 'worth' of type Number "
            + "(it is not exact: make it decimal, or convert it with WithConversion((Single value) => (decimal)value)).");
    }

    [Fact]
    public void Other_properties_are_passed_over_when_that_is_asked_for() =>
        Campaign.BindTo<WithExtra>(new RecordBindingOptions { AllowOtherProperties = true })
            .ToSubmission(new WithExtra("79", 1, 2, new DateOnly(2026, 1, 1), [], new Office("x"), 7))
            .Values.Keys.Should().Equal("closed", "plannedRevenue", "prizes", "revenue");

    [Fact]
    public void Doubles_and_instants_are_read_by_a_conversion_of_the_host()
    {
        var options = new RecordBindingOptions()
            .WithConversion((double value) => double.IsNaN(value) ? null : (decimal)value)
            .WithConversion((DateTimeOffset value) => DateOnly.FromDateTime(value.Date));
        var binder = Campaign.BindTo<Inexact>(options);
        var record = new Inexact("79", 9.5, null, new DateTimeOffset(2026, 6, 30, 23, 30, 0, TimeSpan.FromHours(7)), []);
        binder.ToSubmission(record).Values
            .Select(v => $"{v.Key}={v.Value.Value}")
            .Should()
            .Equal("closed=2026-06-30", "prizes=", "revenue=9.5");
        binder.NewTotalsScorer()(record with { PlannedRevenue = 2 }).Total.Should().Be(7.5m);
        binder.NewTotalsScorer()(record with { PlannedRevenue = double.NaN }).Status.Should().Be(SheetStatus.Incomplete);
    }

    [Fact]
    public void Without_a_conversion_the_message_says_how()
    {
        var bind = () => Campaign.BindTo<Inexact>();
        bind.Should().Throw<InvalidOperationException>().WithMessage(
            "Inexact cannot be bound to campaign 'test': property 'Revenue' is Double, which does not fit indicator 'revenue' of type "
                + "Number "
            + "(it is not exact: make it decimal, or convert it with WithConversion((Double value) => (decimal)value)); "
            + "property 'PlannedRevenue' is Double?, which does not fit indicator 'plannedRevenue' of type Number "
            + "(it is not exact: make it decimal, or convert it with WithConversion((Double value) => (decimal)value)); "
            + "property 'Closed' is DateTimeOffset, which does not fit indicator 'closed' of type Date "
            + "(its date depends on the time zone: make it DateOnly, or convert it with WithConversion((DateTimeOffset value) => "
                + "DateOnly.FromDateTime(value.Date))).");
    }

    [Fact]
    public void A_conversion_that_gives_another_kind_of_value_is_refused_by_name()
    {
        var options =
            new RecordBindingOptions()
                .WithConversion((double _) => "much")
                .WithConversion((DateTimeOffset value) => DateOnly.FromDateTime(value.Date));
        var read = () => Campaign.BindTo<Inexact>(options).ToSubmission(new Inexact("79", 1, null, default, []));
        read.Should()
            .Throw<InvalidOperationException>()
            .WithMessage(
                "Property 'Revenue' of participant '79', which stands for indicator 'revenue', cannot be read: its conversion gave 'much', "
                    + "which type Number does not take.");
    }

    [Fact]
    public void A_participant_by_its_name_in_json_is_the_participant() =>
        Campaign.BindTo<ByJson>().ToSubmission(new ByJson("79", 1, 2, new DateOnly(2026, 1, 1), [])).Participant.Should().Be("79");

    private sealed record Report(
        string Participant, Money? Money, [property: JsonPropertyName(
            "closed")] DateOnly ClosedOn, IReadOnlyList<Award> Prizes, [property: NotIndicator] int Row);

    private sealed record Money([property: Indicator("revenue")] decimal Actual, Plan? Planned);

    private sealed record Plan(decimal Revenue)
    {
        public static int Made => 0;
    }

    private sealed record Award(string Title, [property: Indicator("worth")] int Value);

    [SuppressMessage("Performance", "CA1822", Justification = "The binder reads members of an instance.")]
    private sealed class TooMuch
    {
        public readonly string Note = "";

        public string Participant => "p";

        public decimal Revenue => 1;

        public Wrong? Money => null;

        [Indicator("closd")]
        public DateOnly Close => default;

        [JsonPropertyName("close_date")]
        public DateOnly Json => default;

        public TooMuch? Parent => null;

        public Office? Office => null;

        public decimal PlannedRevenue => 1;

        public IReadOnlyList<WrongItem> Prizes => [];
    }

    private sealed record Wrong(decimal Revenue, decimal Revenu);

    private sealed record WrongItem(float? Worth, int Extra);

    private sealed record Office(string Street);

    private sealed record WithExtra(
        string Participant,
        decimal Revenue,
        decimal PlannedRevenue,
        DateOnly Closed,
        IReadOnlyList<Award> Prizes,
        Office Office,
        int Other);

    private sealed record Inexact(
        string Participant, double Revenue, double? PlannedRevenue, DateTimeOffset Closed, IReadOnlyList<Award> Prizes);

    private sealed record ByJson(
        [property: JsonPropertyName("participant")] string Code,
        decimal Revenue,
        decimal PlannedRevenue,
        DateOnly Closed,
        IReadOnlyList<Award> Prizes);
}
