using Emulation.Rules.Store.Faults;
using Emulation.Rules.Store.Figures;
using Emulation.Rules.Store.Tests.Support;
using Emulation.Rules.Submissions;

namespace Emulation.Rules.Store.Tests;

/// <summary>The last moment before a deadline, as a day ends in Viet Nam: the last of a year, a leap day.</summary>
public sealed class DeadlineTests
{
    private static readonly TimeSpan VietNam = TimeSpan.FromHours(7);

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Until_its_last_moment_a_day_is_in_time_and_from_the_next_on_nothing_passes(DatabaseKind kind)
    {
        await using var store = await TestStore.NewAsync(kind);
        await store.PublishAsync();
        foreach (var day in (DateTime[])[new(2026, 12, 31), new(2028, 2, 29)])
        {
            var (name, end) = ($"{day:yyyy-MM-dd}", new DateTimeOffset(day.AddDays(1), VietNam));
            var key = new FigureKey { Campaign = Texts.Id, Period = name, Participant = "p" };
            var period = await store.Figures.SavePeriodAsync(
                People.An,
                new StorePeriod
                {
                    Campaign = Texts.Id, Name = name, From = new(2026, 1, 1), To = DateOnly.FromDateTime(day),
                    Deadlines = new PeriodDeadlines { Submit = end, Verify = end },
                },
                reason: null);
            period.Deadlines.Submit.Should().Be(end);
            (await store.Figures.GetPeriodsAsync(People.An, Texts.Id))[0].Deadlines.Verify.Should().Be(end);
            Submission[] others = [new Submission { Participant = "q" }.With("x", 1m)];

            store.Clock.Now = end.AddTicks(-1).ToUniversalTime();
            var figures = await store.Figures.SaveAsync(
                People.An, Texts.Id, name, new Submission { Participant = "p" }.With("x", 1m), eTag: null, reason: null);
            (await store.Figures.ImportAsync(People.An, Texts.Id, name, others, "r")).Added.Should().Be(1);
            figures = await store.Figures.SubmitAsync(People.An, key, figures.ETag);

            store.Clock.Now = end.ToUniversalTime();
            Func<Task>[] late =
            [
                () => store.Figures.ImportAsync(People.An, Texts.Id, name, others, "r"),
                () => store.Figures.SaveAsync(People.An, Texts.Id, name, others[0] with { Participant = "r" }, eTag: null, reason: null),
                () => store.Figures.VerifyAsync(People.An, key, figures.ETag, note: null),
            ];
            foreach (var act in late)
            {
                await act.Should().ThrowAsync<StoreRefusedException>();
            }

            store.Clock.Now = end.AddTicks(-1).ToUniversalTime();
            (await store.Figures.VerifyAsync(People.An, key, figures.ETag, note: null)).Summary.Stage.Should().Be(FigureStage.Verified);
        }
    }
}
