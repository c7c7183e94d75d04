using System.Globalization;
using Emulation.Rules.Fingerprints;
using Emulation.Rules.Submissions;
using Emulation.Rules.Tests.Support;

namespace Emulation.Rules.Tests;

public sealed class EvaluationTests
{
    private static readonly Campaign Campaign = Campaign.Load(Repository.Rules("bhxh-4574-2017"));

    private static readonly IReadOnlyList<Submission> Units =
        CsvSample.Read(Campaign, Path.Combine(Repository.Rules("bhxh-4574-2017"), "data", "units-2017.csv"));

    [Fact]
    public void Order_threads_and_culture_change_no_byte()
    {
        var expected = Json(Campaign, Units, 1);
        foreach (var culture in (string[])["vi-VN", "tr-TR", "ar-SA"])
        {
            InCulture(culture, () => Json(Campaign.Load(Repository.Rules("bhxh-4574-2017")), [.. Units.Reverse()], 4)).Should()
                .Be(expected, culture);
        }
    }

    [Fact]
    public void The_clock_moves_the_instant_and_no_fingerprint()
    {
        var early =
            Campaign.Evaluate(
                Units, new EvaluationOptions { TimeProvider = new FixedClock(new DateTimeOffset(2017, 12, 31, 0, 0, 0, TimeSpan.Zero)) });
        var late =
            Campaign.Evaluate(
                Units, new EvaluationOptions { TimeProvider = new FixedClock(new DateTimeOffset(2018, 12, 31, 0, 0, 0, TimeSpan.Zero)) });
        late.EvaluatedAt.Should().NotBe(early.EvaluatedAt);
        late.ResultFingerprint.Should().Be(early.ResultFingerprint);
        late.InputFingerprint.Should().Be(early.InputFingerprint);
    }

    [Fact]
    public void A_changed_value_changes_the_fingerprints_of_input_and_result_only()
    {
        var before = Campaign.Evaluate(Units);
        var after = Campaign.Evaluate([Units[0].With("costCutPercent", 1.5m), .. Units.Skip(1)]);
        after.Campaign.Should().Be(before.Campaign);
        after.InputFingerprint.Should().NotBe(before.InputFingerprint);
        after.ResultFingerprint.Should().NotBe(before.ResultFingerprint);
    }

    [Fact]
    public void Json_round_trips()
    {
        var json = Json(Campaign, Units, 2);
        EvaluationJson.Serialize(EvaluationJson.Deserialize(json)).Should().Be(json);
    }

    [Fact]
    public void White_space_comments_and_number_forms_do_not_change_the_fingerprint_of_a_campaign()
    {
        var text = new CampaignText();
        var same = text with
        {
            Head = text.Head + " /* a comment */",
            Criteria = text.Criteria.Replace("10", "10.00", StringComparison.Ordinal),
            Rest = """ "rounding": { "criterion": 10, "mode": "halfAwayFromZero" }, "ranking": { "ties": "share" } """,
        };
        same.Load().Reference.Should().Be(text.Load().Reference);
    }

    [Fact]
    public void A_changed_rule_changes_the_fingerprint_of_a_campaign() =>
        new CampaignText()
            .WithRule("x > 1")
            .Load().Reference.Fingerprint
            .Should()
            .NotBe(new CampaignText().WithRule("x > 2").Load().Reference.Fingerprint);

    [Fact]
    public void Evaluating_wrong_data_throws_every_diagnostic_and_scores_nothing()
    {
        var campaign = new CampaignText().Load();
        var evaluate = () => campaign.Evaluate([campaign.NewSubmission("a").With("x", "text").With("z", 1), campaign.NewSubmission("b")]);
        evaluate.Should()
            .Throw<CampaignException>().Which.Diagnostics
            .Select(d => d.Code)
            .Should()
            .BeEquivalentTo("ER5005", "ER5001", "ER5009");
    }

    [Fact]
    public void A_cancelled_evaluation_stops()
    {
        var evaluate = () => Campaign.Evaluate(Units, null, new CancellationToken(canceled: true));
        evaluate.Should().Throw<OperationCanceledException>();
    }

    private static string Json(Campaign campaign, IReadOnlyList<Submission> units, int threads) =>
        EvaluationJson.Serialize(
            campaign.Evaluate(
                units,
                new EvaluationOptions
                {
                    TimeProvider = new FixedClock(new DateTimeOffset(2017, 12, 31, 0, 0, 0, TimeSpan.Zero)),
                    MaxDegreeOfParallelism = threads,
                }));

    private static string InCulture(string name, Func<string> act)
    {
        var before = Thread.CurrentThread.CurrentCulture;
        try
        {
            Thread.CurrentThread.CurrentCulture = CultureInfo.GetCultureInfo(name);
            return act();
        }
        finally
        {
            Thread.CurrentThread.CurrentCulture = before;
        }
    }
}
