using System.Collections.Immutable;
using System.Globalization;
using Emulation.Rules.Awards;
using Emulation.Rules.Cases;
using Emulation.Rules.Coverage;
using Emulation.Rules.Definitions;
using Emulation.Rules.Diagnostics;
using Emulation.Rules.Mutation;
using Emulation.Rules.Serialization;
using Emulation.Rules.Submissions;
using Emulation.Rules.Tests.Support;

namespace Emulation.Rules.Tests.Submissions;

/// <summary>What a host passes without having filled it in is refused by name, or taken for what it can only mean.</summary>
public sealed class NullTests
{
    private static readonly Campaign Campaign = new CampaignText().Load();
    private static readonly Submission Whole = Campaign.NewSubmission("79").With("x", 5m);

    [Fact]
    public void A_submission_that_is_null_is_told_by_its_place()
    {
        const string Message = "The item at index 1 is null. (Parameter 'submissions')";
        Throws(() => Campaign.Check([Whole, null!])).Should().Be(Message);
        Throws(() => Campaign.TryEvaluate([Whole, null!], out _, out _)).Should().Be(Message);
        var roster = new CampaignText { Rest = """ "participants": [ { "id": "79" } ] """ }.Load();
        Throws(() => roster.Check([Whole, null!])).Should().Be(Message);
    }

    [Fact]
    public void A_null_inside_a_submission_is_told_with_the_participant()
    {
        Throws(Whole with { Values = Whole.Values.SetItem("x", null!) }).Should().Be(Told("values, at 'x'"));
        Throws(Whole with { Values = Whole.Values.SetItem("x", new SubmittedValue { Value = null! }) }).Should().Be(Told("values, at 'x'"));
        Throws(Whole with { Adjustments = [null!] }).Should().Be(Told("adjustments"));
        Throws(Whole with { History = [null!] }).Should().Be(Told("history"));
        Throws(Whole with { Evidence = Whole.Evidence.Add("x", default) }).Should().Be(Told("evidence, at 'x'"));
    }

    [Fact]
    public async Task So_it_is_of_a_stream()
    {
        foreach (var (submission, where) in ((Submission, string)[])
            [(Whole with { Values = Whole.Values.SetItem("x", null!) }, "values, at 'x'"), (Whole with { History = [null!] }, "history"),
                (Whole with { Adjustments = [null!] }, "adjustments")])
        {
            using var sink = new EvaluationJsonSink(new MemoryStream());
            var evaluate = () => Campaign.EvaluateAsync(SubmissionSource.Of([submission]), sink);
            (await evaluate.Should().ThrowAsync<ArgumentException>()).Which.Message.Should().Be(Told(where));
        }
    }

    [Fact]
    public void A_submission_takes_no_null_in_the_place_of_its_values_and_evidence()
    {
        Throws(() => Whole with { Values = null! }).Should().Be("Value cannot be null. (Parameter 'Values')");
        Throws(() => Whole with { Evidence = null! }).Should().Be("Value cannot be null. (Parameter 'Evidence')");
    }

    [Fact]
    public void An_array_that_was_not_made_says_nothing()
    {
        var submission = Whole with { Adjustments = default, History = default(ImmutableArray<PastAward>) };
        submission.Adjustments.Should().BeEmpty();
        submission.History.Should().BeNull("nothing is known of earlier years");
        Campaign.Evaluate([submission]).Sheets[0].Total.Should().Be(5m);
    }

    [Fact]
    public void A_list_has_no_null_among_its_items_and_one_that_was_not_made_is_empty()
    {
        var item = new ListItem { Values = ImmutableSortedDictionary<string, IndicatorValue>.Empty };
        Throws(() => IndicatorValue.Of([item, null!])).Should().Be("The item at index 1 is null. (Parameter 'items')");
        IndicatorValue.Of(default(ImmutableArray<ListItem>)).Should().Be(IndicatorValue.Of([]));
    }

    [Fact]
    public void A_null_among_what_is_given_is_told_by_its_place()
    {
        Throws(() => Campaign.Score(Whole, [null!])).Should().Be("The item at index 0 is null. (Parameter 'population')");
        const string Message = "The item at index 0 is null. (Parameter 'cases')";
        Throws(() => CaseRunner.Run(Campaign, [null!])).Should().Be(Message);
        Throws(() => CaseCoverage.Of(Campaign, [null!])).Should().Be(Message);
        Throws(() => MutationRun.Run(Campaign, [null!])).Should().Be(Message);
        Throws(() => DiagnosticReport.Sarif([null!], Language.English))
            .Should().Be("The item at index 0 is null. (Parameter 'diagnostics')");
    }

    [Fact]
    public void A_null_at_a_field_of_an_item_is_told_by_both()
    {
        var campaign = new CampaignText
        {
            Indicators = """{ "id": "prizes", "type": "list", "item": [ { "id": "worth", "type": "number" } ] }""",
            Criteria = """{ "id": "a", "maxPoints": 50, "mark": "prizes.Sum(worth)" }""",
            Workflows = "",
        }.Load();
        var item = new ListItem { Values = ImmutableSortedDictionary<string, IndicatorValue>.Empty.Add("worth", null!) };
        var submission = campaign.NewSubmission("p").With("prizes", IndicatorValue.Of([item]));

        Throws(() => campaign.Check([submission])).Should().Be("Item 1 has a null at 'worth': leave it out. (Parameter 'items')");
        Throws(() => campaign.NewTotalsScorer().Score(submission)).Should().StartWith("Item 1 has a null at 'worth'");
    }

    [Fact]
    public void What_is_asked_with_null_is_told_the_parameter()
    {
        var evaluation = Campaign.Evaluate([Whole]);
        (string Parameter, Action Ask)[] asked =
        [
            ("indicator", () => Campaign.TryReadValue(null!, "5", CultureInfo.InvariantCulture, out _, out _)),
            ("other", () => evaluation.CompareTo(null!)),
            ("campaign", () => EvaluationJson.SerializeCompact(evaluation, null!)),
            ("definition", () => HistoryTable.TryRead((CampaignDefinition)null!, [], [], [], out _, out _)),
            ("definition", () => SubmissionTable.TryRead(null!, [], [], CultureInfo.InvariantCulture, out _, out _)),
        ];
        foreach (var (parameter, ask) in asked)
        {
            ask.Should().Throw<ArgumentNullException>().WithParameterName(parameter);
        }
    }

    [Fact]
    public void Options_take_no_null()
    {
        Throws(() => new EvaluationOptions { TimeProvider = null! }).Should().Be("Value cannot be null. (Parameter 'TimeProvider')");
        Throws(() => new EvaluationOptions { Supposed = null! }).Should().Be("Value cannot be null. (Parameter 'Supposed')");
        Throws(() => new EvaluationOptions { Supposed = [null!] }).Should().Be("The item at index 0 is null. (Parameter 'Supposed')");
    }

    [Fact]
    public void A_time_limit_is_not_negative_and_may_be_any_length()
    {
        Throws(() => new EvaluationOptions { TimeLimit = TimeSpan.FromTicks(-1) }).Should()
            .Be("A time limit is not negative. (Parameter 'value')\nActual value was -00:00:00.0000001.");
        Campaign.Evaluate([Whole], new EvaluationOptions { TimeLimit = TimeSpan.MaxValue }).Sheets[0].Total.Should().Be(5m);
        Campaign.TryEvaluate([Whole], out _, out var told, new EvaluationOptions { TimeLimit = TimeSpan.Zero }).Should().BeFalse();
        told.Single().Code.Should().Be("ER5180");
    }

    [Fact]
    public void A_text_of_a_campaign_that_is_null_is_told_by_its_path()
    {
        var texts = new Dictionary<string, string>(StringComparer.Ordinal) { ["campaign.json"] = "{}", ["workflows/a.json"] = null! };
        Throws(() => new CampaignFiles("db", texts)).Should().Be("The text of 'workflows/a.json' is null. (Parameter 'texts')");
        Throws(() => new CampaignText().Files().WithBases([null!])).Should().Be("The item at index 0 is null. (Parameter 'bases')");
    }

    [Fact]
    public void A_decision_that_is_null_is_told_by_its_place()
    {
        const string Message = "The item at index 0 is null. (Parameter 'decisions')";
        var evaluation = Campaign.Evaluate([Whole]);
        Throws(() => evaluation.With([null!])).Should().Be(Message);
        Throws(() => Outcome.OfRecord(evaluation, [null!])).Should().Be(Message);
        Throws(() => Dossier.Check(Campaign, evaluation, [null!])).Should().Be(Message);
    }

    private static string Told(string where) =>
        $"The submission of '79' has a null among its {where}: leave it out. (Parameter 'submission')";

    private static string Throws(Submission submission) => Throws(() => Campaign.Check([submission]));

    private static string Throws(Func<object?> work) => work.Should().Throw<ArgumentException>().Which.Message.ReplaceLineEndings("\n");
}
