using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.Json.Serialization;
using Emulation.Rules.Binding;
using Emulation.Rules.Submissions;
using Emulation.Rules.Tests.Support;

namespace Emulation.Rules.Tests.Binding;

/// <summary>What a record's own code throws, and keys and fields that are not bound, is told by names.</summary>
[SuppressMessage("Performance", "CA1822", Justification = "The binder reads members of an instance.")]
public sealed class BindingFaultTests
{
    private const string Beyond = "Value was either too large or too small for a Decimal.";

    private static readonly Campaign Campaign = new CampaignText
    {
        Indicators = """
            { "id": "revenue", "type": "number" }, { "id": "certified", "type": "boolean", "default": false },
            { "id": "prizes", "type": "list", "item": [ { "id": "worth", "type": "number" } ] }
            """,
        Criteria = """{ "id": "a", "maxPoints": 50, "mark": "certified ? revenue : prizes.Sum(worth)" }""",
        Workflows = "",
    }.Load();

    private static readonly RecordBindingOptions Loose =
        new RecordBindingOptions { AllowOtherProperties = true, AllowMissingDefaults = true }
            .WithConversion((double value) => (decimal)value);

    [Fact]
    public void A_getter_that_throws_is_told_by_property_indicator_and_participant() => Throws(
        new Throwing(),
        "Property 'Revenue' of participant '79', which stands for indicator 'revenue', cannot be read: closed books",
        typeof(InvalidTimeZoneException));

    [Theory]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    [InlineData(1e30)]
    public void So_is_a_conversion_that_throws(double revenue) => Throws(
        new Inexact("79", revenue),
        $"Property 'Revenue' of participant '79', which stands for indicator 'revenue', cannot be read: {Beyond}",
        typeof(OverflowException));

    [Fact]
    public void Of_a_list_the_item_and_its_field_are_named() => Throws(
        new Listed("79", [new Prize(1), new Prize(double.NaN)]),
        "Property 'Prizes' of participant '79', which stands for indicator 'prizes', cannot be read: property 'Worth' of item 2, which "
            + $"stands for field 'worth', cannot be read: {Beyond}",
        typeof(InvalidOperationException));

    [Fact]
    public void What_stands_for_no_indicator_is_named_too()
    {
        Throws(new NoKey(), "Property 'Participant' cannot be read: no key", typeof(InvalidTimeZoneException));
        Throws(new NoCluster(), "Property 'Cluster' of participant '79' cannot be read: no cluster", typeof(InvalidTimeZoneException));
        var read = () => Campaign.BindTo<NoHistory>(Loose).ToSubmission(new NoHistory());
        read.Should().Throw<InvalidOperationException>().WithMessage("Property 'History' of participant '79' cannot be read: no history");
    }

    [Fact]
    public void No_record_is_told_as_such()
    {
        var binder = Campaign.BindTo<Stopped>(Loose);
        binder.Invoking(b => b.ToSubmission(null!)).Should().Throw<ArgumentNullException>().WithParameterName("record");
        binder.NewTotalsScorer().Invoking(score => score(null!)).Should().Throw<ArgumentNullException>().WithParameterName("record");
    }

    [Fact]
    public void What_a_host_stops_is_stopped_and_no_fault_of_a_property()
    {
        Stops(new Stopped("79"));
        Stops(new StoppedItems("79", [new StoppedItem()]));
        Stops(new StoppedKey());

        static void Stops<T>(T record)
        {
            var binder = Campaign.BindTo<T>(Loose);
            binder.Invoking(b => b.ToSubmission(record)).Should().ThrowExactly<OperationCanceledException>();
            binder.NewTotalsScorer().Invoking(score => score(record)).Should().ThrowExactly<OperationCanceledException>();
        }
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void A_field_in_the_place_of_a_property_is_named(bool loose)
    {
        var bind = () => Campaign.BindTo<WithField>(loose ? Loose : null);
        bind.Should().Throw<InvalidOperationException>().WithMessage(
            "WithField cannot be bound to campaign 'test': "
                + (loose ? "" : "'Certified' is a field: make it a property, or mark it [NotIndicator]; ")
                + "indicator 'certified' has no property: 'Certified' is a field, and fields are not bound: make it a property.");
    }

    [Fact]
    public void A_key_that_is_no_text_is_told_the_way_out()
    {
        var bind = () => Campaign.BindTo<Numbered>(Loose);
        bind.Should().Throw<InvalidOperationException>().WithMessage(
            "Numbered cannot be bound to campaign 'test': property 'Participant' is Int32, and a participant is a String: mark it "
                + "[NotIndicator], and give its text in a property with [JsonPropertyName(\"participant\")].");
        Campaign.BindTo<Keyed>().ToSubmission(new Keyed(7, 1, true, [])).Participant.Should().Be("7");
    }

    private static void Throws<T>(T record, string message, Type cause)
    {
        var binder = Campaign.BindTo<T>(Loose);
        var read = () => binder.ToSubmission(record);
        read.Should().Throw<InvalidOperationException>().WithMessage(message).Which.InnerException.Should().BeOfType(cause);
        var score = () => binder.NewTotalsScorer()(record);
        score.Should().Throw<InvalidOperationException>().WithMessage(message).Which.InnerException.Should().BeOfType(cause);
    }

    private sealed class Throwing
    {
        public string Participant => "79";

        public decimal Revenue => throw new InvalidTimeZoneException("closed books");

        public IReadOnlyList<Prize> Prizes => [];
    }

    private sealed record Stopped(string Participant)
    {
        public decimal Revenue => throw new OperationCanceledException();

        public IReadOnlyList<Prize> Prizes => [];
    }

    private sealed record StoppedItems(string Participant, IReadOnlyList<StoppedItem> Prizes)
    {
        public decimal Revenue => 1;
    }

    private sealed class StoppedItem
    {
        public decimal Worth => throw new OperationCanceledException();
    }

    private sealed class StoppedKey
    {
        public string Participant => throw new OperationCanceledException();

        public decimal Revenue => 1;

        public IReadOnlyList<Prize> Prizes => [];
    }

    private sealed class NoKey
    {
        public string Participant => throw new InvalidTimeZoneException("no key");

        public decimal Revenue => 1;

        public IReadOnlyList<Prize> Prizes => [];
    }

    private sealed class NoCluster
    {
        public string Participant => "79";

        public string Cluster => throw new InvalidTimeZoneException("no cluster");

        public decimal Revenue => 1;

        public IReadOnlyList<Prize> Prizes => [];
    }

    private sealed class NoHistory
    {
        public string Participant => "79";

        public IEnumerable<PastAward> History => throw new InvalidTimeZoneException("no history");

        public decimal Revenue => 1;

        public IReadOnlyList<Prize> Prizes => [];
    }

    private sealed class WithField
    {
        public readonly bool Certified = true;

        public string Participant => "79";

        public decimal Revenue => 1;

        public IReadOnlyList<Exact> Prizes => [];
    }

    private sealed record Inexact(string Participant, double Revenue)
    {
        public IReadOnlyList<Prize> Prizes => [];
    }

    private sealed record Listed(string Participant, IReadOnlyList<Prize> Prizes)
    {
        public decimal Revenue => 1;
    }

    private sealed record Prize(double Worth);

    private sealed record Exact(decimal Worth);

    private sealed record Numbered(int Participant, decimal Revenue, IReadOnlyList<Prize> Prizes);

    private sealed record Keyed([property: NotIndicator] int Participant, decimal Revenue, bool Certified, IReadOnlyList<Exact> Prizes)
    {
        [JsonPropertyName("participant")]
        public string Key => Participant.ToString(CultureInfo.InvariantCulture);
    }
}
