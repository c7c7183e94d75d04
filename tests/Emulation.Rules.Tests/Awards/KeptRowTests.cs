using CsCheck;
using Emulation.Rules.Awards;
using Emulation.Rules.Diagnostics;
using Emulation.Rules.Scoring;
using Emulation.Rules.Tests.Support;
using static Emulation.Rules.Tests.Support.CampaignText;

namespace Emulation.Rules.Tests.Awards;

/// <summary>Rows that are kept from award to award hold what would be filled in anew.</summary>
public sealed class KeptRowTests
{
    [Fact]
    public void Each_award_sees_what_it_would_see_alone() => Gen.UInt.Sample(
        seed =>
        {
            var draw = RandomCompany.From(seed, 8);
            var evaluation = draw.Campaign.Evaluate(draw.Submissions);
            if (draw.Campaign.Compiled.Awards.Count == 0)
            {
                return;
            }

            var compiled = draw.Campaign.Compiled;
            var rows = new AwardRows(compiled, new PopulationTable(evaluation.Population));
            var links = new AwardLinks(compiled.Definition);
            var sorted = draw.Submissions.OrderBy(s => s.Participant, StringComparer.Ordinal).ToList();
            var (kept, anew) = (Entries(), Entries());
            var keeping = new EligibilityCheck(rows, links, WorkMeter.Unlimited, keepsRows: true);
            foreach (var award in compiled.Awards)
            {
                for (var i = 0; i < kept.Count; i++)
                {
                    var (eligibility, reasons) = keeping.Run(award, kept[i]);
                    var (expected, why) = new EligibilityCheck(rows, links, WorkMeter.Unlimited).Run(award, anew[i]);
                    eligibility.Should().Be(expected);
                    reasons.Should().Equal(why);
                }
            }

            List<AwardEntry> Entries() => AwardEntry.Of(evaluation.Sheets, sorted, evaluation.Standings);
        },
        iter: Effort.Of(10),
        threads: 2);

    [Fact]
    public void Conditions_asked_for_after_an_evaluation_are_those_it_judged_by() => Gen.UInt.Sample(
        seed =>
        {
            var draw = RandomCompany.From(seed, 8);
            foreach (var recommendation in draw.Campaign.Evaluate(draw.Submissions).Recommendations)
            {
                var conditions = recommendation.Eligibility.Conditions;
                if (recommendation.Eligibility.Status == EligibilityStatus.Eligible)
                {
                    conditions.Should().OnlyContain(condition => condition.Holds == true);
                }

                var unmet = conditions.Count(condition => condition.Holds is false);
                (unmet > 0 && recommendation.Eligibility.Status != EligibilityStatus.NotEligible).Should().BeFalse();
                recommendation.Reasons.Count.Should().BeGreaterThanOrEqualTo(unmet).And.Be(recommendation.ReasonsEnglish.Count);
            }
        },
        iter: Effort.Of(10),
        threads: 2);

    [Fact]
    public void Recommendations_stand_by_place_and_participant_in_whatever_order_sheets_come()
    {
        var campaign = AwardCampaign.Of(
            """
            { "id": "a", "workflow": "a", "quota": { "max": 2, "ties": "council" } },
            { "id": "b", "workflow": "b", "excludes": [ "a" ] }
            """,
            Workflow("a", Rule("r", "x > 5")) + ", " + Workflow("b", Rule("r", "x > 2"))).Load();
        var evaluation = campaign.EvaluateMarks(9, 1, 7, 7, 3, 8, 1, 7);

        var judged = new AwardPass(campaign.Compiled, PopulationTable.Empty, new ParallelOptions(), WorkMeter.Unlimited)
            .Run([.. evaluation.Sheets.Reverse()], [.. evaluation.Submissions!.Reverse()], evaluation.Standings);

        judged.Select(one => one.Recommendation).Should().Equal(evaluation.Recommendations);
        evaluation.Recommendations.Where(r => r.Award == "a").Select(r => r.Participant)
            .Should().Equal("p1", "p6", "p3", "p4", "p8", "p2", "p5", "p7");
    }

    [Fact]
    public void Nobody_s_row_is_held_once_all_awards_are_judged()
    {
        var campaign = AwardCampaign.Of(
            """{ "id": "a", "workflow": "a" }, { "id": "b", "workflow": "b" }""",
            Workflow("a", Rule("r", "x > 5")) + ", " + Workflow("b", Rule("r", "x > 8"))).Load();
        var (recommendations, row) = Judged(campaign);

        GC.Collect();

        row.IsAlive.Should().BeFalse();
        recommendations.Select(r => r.Eligibility.Conditions.Single().Holds).Should().Equal(true, true, true);
    }

    [System.Runtime.CompilerServices.MethodImpl(System.Runtime.CompilerServices.MethodImplOptions.NoInlining)]
    private static (IReadOnlyList<Recommendation> Recommendations, WeakReference Row) Judged(Campaign campaign)
    {
        var evaluation = campaign.Evaluate([campaign.NewSubmission("p").With("x", 9)]);
        var entry = AwardEntry.Of(evaluation.Sheets, evaluation.Submissions!, evaluation.Standings)[0];
        var rows = new AwardRows(campaign.Compiled, PopulationTable.Empty);
        var check = new EligibilityCheck(rows, new AwardLinks(campaign.Definition), WorkMeter.Unlimited, keepsRows: true);
        var (eligibility, _) = check.Run(campaign.Compiled.Awards[0], entry);
        var row = new WeakReference(entry.Row);
        entry.Settle();
        return ([.. evaluation.Recommendations, evaluation.Recommendations[0] with { Eligibility = eligibility }], row);
    }

    [Fact]
    public void A_row_is_filled_once_for_all_awards()
    {
        var campaign = AwardCampaign.Of(
            """{ "id": "a", "workflow": "a" }, { "id": "b", "workflow": "b" }""",
            Workflow("a", Rule("r", "x > 5")) + ", " + Workflow("b", Rule("r", "x > 8"))).Load();
        var evaluation = campaign.Evaluate([campaign.NewSubmission("p").With("x", 9)]);
        var entry = AwardEntry.Of(evaluation.Sheets, [campaign.NewSubmission("p").With("x", 9)], evaluation.Standings)[0];
        var rows = new AwardRows(campaign.Compiled, PopulationTable.Empty);
        var check = new EligibilityCheck(rows, new AwardLinks(campaign.Definition), WorkMeter.Unlimited, keepsRows: true);

        check.Run(campaign.Compiled.Awards[0], entry);
        var row = entry.Row;
        check.Run(campaign.Compiled.Awards[1], entry);

        row.Should().NotBeNull();
        entry.Row.Should().BeSameAs(row);
    }
}
