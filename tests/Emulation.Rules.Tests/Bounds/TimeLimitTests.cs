using Emulation.Rules.Diagnostics;
using Emulation.Rules.Serialization;
using Emulation.Rules.Submissions;
using Emulation.Rules.Tests.Support;

namespace Emulation.Rules.Tests.Bounds;

/// <summary>An evaluation may have a time limit, by the clock it is given.</summary>
/// <remarks>SEMANTICS 14.6.</remarks>
public sealed class TimeLimitTests
{
    private static readonly Campaign Campaign = new CampaignText().Load();
    private static readonly Submission[] Submissions = [Campaign.NewSubmission("p").With("x", 1)];
    private static readonly EvaluationOptions Passed = new() { TimeLimit = TimeSpan.FromSeconds(1.5), TimeProvider = new HastyClock() };

    [Fact]
    public void What_takes_longer_is_refused_in_words()
    {
        Campaign.TryEvaluate(Submissions, out var evaluation, out var diagnostics, Passed).Should().BeFalse();
        evaluation.Should().BeNull();
        diagnostics.Single().ToString(Language.English).Should().Be(
            "error ER5180: the evaluation took longer than the 1.5 seconds it may take, and was stopped. Raise the limit, or split the "
                + "data; look for rules that go through long lists.");
        diagnostics.Single().ToString(Language.Vietnamese).Should().Be(
            "lỗi ER5180: việc tính mất hơn 1.5 giây, là giới hạn đã đặt, nên bị dừng. Tăng giới hạn, hoặc chia dữ liệu thành nhiều phần; "
                + "xem quy tắc nào đi qua những danh sách dài.");
    }

    [Fact]
    public async Task So_is_what_is_streamed()
    {
        using var stream = new MemoryStream();
        using var sink = new EvaluationJsonSink(stream);
        var evaluate = () => Campaign.EvaluateAsync(SubmissionSource.Of(Submissions), sink, Passed);

        (await evaluate.Should().ThrowAsync<CampaignException>()).Which.Diagnostics.Single().Code.Should().Be("ER5180");
        stream.Length.Should().Be(0);
    }

    [Fact]
    public void Whoever_stops_it_before_is_not_told_of_a_limit()
    {
        var evaluate = () => Campaign.Evaluate(Submissions, Passed, new CancellationToken(canceled: true));

        evaluate.Should().Throw<OperationCanceledException>();
    }

    [Fact]
    public void Within_its_time_it_is_as_without_a_limit() =>
        Campaign.Evaluate(Submissions, new EvaluationOptions { TimeLimit = TimeSpan.FromHours(1) })
            .ResultFingerprint.Should().Be(Campaign.Evaluate(Submissions).ResultFingerprint);

    /// <summary>A clock whose timers ring at once.</summary>
    private sealed class HastyClock : TimeProvider
    {
        public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
        {
            callback(state);
            return System.CreateTimer(_ => { }, null, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
        }
    }
}
