using System.Collections;
using System.Text;
using CsCheck;
using Emulation.Rules.Serialization;
using Emulation.Rules.Submissions;
using Emulation.Rules.Tests.Support;

namespace Emulation.Rules.Tests.Streaming;

/// <summary>What a campaign has checked, it evaluates without checking it once more.</summary>
public sealed class CheckedSourceTests
{
    private const string Sample = "bhxh-4574-2017";

    private static readonly EvaluationOptions Options = new()
    {
        TimeProvider = new FixedClock(new DateTimeOffset(2026, 1, 1, 0, 0, 0, TimeSpan.Zero)),
    };

    [Fact]
    public void Random_campaigns_come_out_as_an_evaluation_of_everyone_at_once() => Gen.UInt.Sample(
        seed =>
        {
            var draw = RandomCompany.From(seed, 8);
            var (campaign, submissions) = (draw.Campaign, draw.Submissions);
            campaign.TryCheck(submissions, out var source, out _).Should().BeTrue();
            return WrittenOf(campaign, source!) == EvaluationJson.Serialize(campaign.Evaluate(submissions, Options));
        },
        iter: Effort.Of(5),
        threads: 2);

    [Fact]
    public void It_is_read_for_its_order_for_the_totals_and_for_the_sheets_and_not_for_checks()
    {
        var (campaign, units) = Units();
        var given = new Counted(units);
        campaign.TryCheck(given, out var source, out _).Should().BeTrue();
        var afterCheck = given.Read;
        WrittenOf(campaign, source!);
        var afterChecked = given.Read;
        WrittenOf(campaign, SubmissionSource.Of(given));
        var afterUnchecked = given.Read;

        (afterChecked - afterCheck).Should().Be(3 * units.Count);
        (afterUnchecked - afterChecked).Should().Be(4 * units.Count, "a source that nobody checked is checked");
    }

    [Fact]
    public async Task What_another_campaign_checked_is_checked_again()
    {
        var (campaign, units) = Units();
        var stricter = Campaign.Load(Repository.Rules("titles-2024"));
        campaign.TryCheck(units, out var source, out _).Should().BeTrue();
        using var sink = new EvaluationJsonSink(new MemoryStream());

        var evaluate = () => stricter.EvaluateAsync(source!, sink);

        (await evaluate.Should().ThrowAsync<CampaignException>()).Which.Diagnostics.Should().Equal(
            stricter.Check([.. units.OrderBy(u => u.Participant, StringComparer.Ordinal)]));
    }

    [Fact]
    public void Errors_are_those_of_a_check_and_leave_no_source()
    {
        var (campaign, units) = Units();
        Submission[] doubled = [.. units, units[0], units[1].With("costCutPercent", 500m)];

        campaign.TryCheck(doubled, out var source, out var diagnostics).Should().BeFalse();

        source.Should().BeNull();
        diagnostics.Should().NotBeEmpty().And.Equal(campaign.Check(doubled));
    }

    private static (Campaign Campaign, IReadOnlyList<Submission> Units) Units()
    {
        var directory = Repository.Rules(Sample);
        var campaign = Campaign.Load(directory);
        return (campaign, CsvSample.Read(campaign, Path.Combine(directory, "data", "units-2017.csv")));
    }

    private static string WrittenOf(Campaign campaign, ISubmissionSource source)
    {
        using var stream = new MemoryStream();
        using var sink = new EvaluationJsonSink(stream);
        campaign.EvaluateAsync(source, sink, Options).GetAwaiter().GetResult();
        return Encoding.UTF8.GetString(stream.ToArray());
    }

    /// <summary>Counts how often a submission is asked for.</summary>
    private sealed class Counted(IReadOnlyList<Submission> submissions) : IReadOnlyList<Submission>
    {
        public int Read { get; private set; }

        public int Count => submissions.Count;

        public Submission this[int index]
        {
            get
            {
                Read++;
                return submissions[index];
            }
        }

        public IEnumerator<Submission> GetEnumerator() => Enumerable.Range(0, Count).Select(i => this[i]).GetEnumerator();

        IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
    }
}
