using System.Collections.Concurrent;
using System.Diagnostics;
using System.Diagnostics.Metrics;
using System.Runtime.CompilerServices;
using Emulation.Rules.Hosting;
using Emulation.Rules.Serialization;
using Emulation.Rules.Submissions;
using Emulation.Rules.Telemetry;
using Emulation.Rules.Tests.Support;
using Microsoft.Extensions.Logging;

namespace Emulation.Rules.Tests.Hosting;

public sealed class TelemetryTests
{
    /// <summary>A campaign of its own: other tests evaluate at the same time.</summary>
    private static readonly Campaign Campaign = Named("telemetry").Load();

    [Fact]
    public void An_evaluation_is_an_activity_and_is_counted_and_timed()
    {
        var measured = new ConcurrentBag<(string Instrument, double Value)>();
        using var meters = Listen(measured, "emulation.campaign", "telemetry");
        var activities = new ConcurrentBag<Activity>();
        using var listener = new ActivityListener
        {
            ShouldListenTo = source => source.Name == EmulationTelemetry.Name,
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllData,
            ActivityStopped = activities.Add,
        };
        ActivitySource.AddActivityListener(listener);

        Campaign.Evaluate([Campaign.NewSubmission("p").With("x", 1), Campaign.NewSubmission("q").With("x", 2)]);

        activities.Where(a => (string?)a.GetTagItem("emulation.campaign") == "telemetry").Should().ContainSingle().Which.Should()
            .Match<Activity>(a => a.OperationName == "emulation.evaluate" && Equals(a.GetTagItem("emulation.participants"), 2));
        measured.Where(m => m.Instrument != "emulation.evaluation.duration")
            .Should()
            .BeEquivalentTo([("emulation.evaluations", 1d), ("emulation.participants", 2d)]);
        measured.Should().Contain(m => m.Instrument == "emulation.evaluation.duration" && m.Value > 0);
    }

    [Fact]
    public async Task An_evaluation_that_is_refused_is_counted_as_failed_also_over_a_source()
    {
        var campaign = Named("telemetry-failed").Load();
        var measured = new ConcurrentBag<(string Instrument, double Value)>();
        using var meters = Listen(measured, "emulation.campaign", "telemetry-failed");
        Submission[] wrong = [campaign.NewSubmission("p").With("x", "much")];
        using var stream = new MemoryStream();
        using var sink = new EvaluationJsonSink(stream);

        campaign.Invoking(c => c.Evaluate(wrong)).Should().Throw<CampaignException>();
        measured.Should().Equal(("emulation.evaluations.failed", 1d));
        await campaign.Invoking(c => c.EvaluateAsync(SubmissionSource.Of(wrong), sink)).Should().ThrowAsync<CampaignException>();
        measured.Should().Equal(("emulation.evaluations.failed", 1d), ("emulation.evaluations.failed", 1d));
    }

    [Fact]
    public async Task Reloads_and_refused_reloads_are_counted_and_logged_with_event_ids()
    {
        var measured = new ConcurrentBag<(string Instrument, double Value)>();
        using var meters = Listen(measured, "emulation.source", "telemetry-source");
        var log = new ListLogger();
        var source = new InMemoryCampaignSource("telemetry-source", Named("telemetry").Files());
        using var catalog = new CampaignCatalog([source, new Throwing()], logger: log);

        await catalog.ReloadAsync();
        source.Publish(Named("telemetry").WithRule("nothing > 1").Files());
        await catalog.ReloadAsync();

        measured.GroupBy(m => m.Instrument)
            .Select(g => (g.Key, g.Sum(m => m.Value)))
            .Should()
            .Contain(("emulation.reloads", 3d)).And
            .Contain(("emulation.reloads.refused", 2d));
        log.Entries.Where(e => e.Text.Contains("telemetry-source", StringComparison.Ordinal))
            .Select(e => (e.Id.Id, e.Id.Name, e.Level))
            .Distinct()
            .Should()
            .Equal(
            (1, "SourceLoaded", LogLevel.Information), (2, "SourceRefused", LogLevel.Error));
        log.Entries.First(e => e.Id.Id == 2).Text.Should().StartWith(
            "Source telemetry-source was read with 1 errors: what is broken is refused, and what it was before is still served. First: "
                + "test/workflows/rules.json:1:");
        log.Entries.First(e => e.Id.Id == 3).Should().Match<(EventId Id, LogLevel Level, string Text, Exception? Exception)>(
            e => e.Text == "Source throwing cannot be read: the database is gone What it served before is still served."
                && e.Exception is InvalidOperationException);
    }

    [Fact]
    public async Task So_is_one_that_breaks_off_while_its_submissions_are_read()
    {
        var campaign = Named("telemetry-broken").Load();
        var measured = new ConcurrentBag<(string Instrument, double Value)>();
        using var meters = Listen(measured, "emulation.campaign", "telemetry-broken");
        using var sink = new EvaluationJsonSink(new MemoryStream());

        campaign.Invoking(c => c.Evaluate(Torn())).Should().Throw<IOException>();
        measured.Should().Equal(("emulation.evaluations.failed", 1d));
        await campaign.Invoking(c => c.EvaluateAsync(new TornSource(Torn()), sink)).Should().ThrowAsync<IOException>();
        measured.Should().Equal(("emulation.evaluations.failed", 1d), ("emulation.evaluations.failed", 1d));

        IEnumerable<Submission> Torn()
        {
            yield return campaign.NewSubmission("p").With("x", 1);
            throw new IOException("the wire is cut");
        }
    }

    [Fact]
    public async Task A_source_that_holds_nothing_any_more_is_a_warning_by_the_names_of_what_went()
    {
        var log = new ListLogger();
        var source = new InMemoryCampaignSource("emptied", Named("gone").Files());
        var other = new InMemoryCampaignSource("other", Named("telemetry").Files());
        using var catalog = new CampaignCatalog([source, other], logger: log);
        await catalog.ReloadAsync();
        source.Publish(Named("gone").WithRule("true").Files());
        await catalog.ReloadAsync();
        log.Entries.Should().NotContain(e => e.Level == LogLevel.Warning, "an edit replaces what it was");

        source.Publish();
        await catalog.ReloadAsync();
        await catalog.ReloadAsync();

        log.Entries.Where(e => e.Level == LogLevel.Warning).Select(e => (e.Id.Id, e.Id.Name, e.Text)).Should().Equal(
            (7, "SourceEmptied", "Source emptied holds no campaign any more. No longer served: gone 1.0.0."));
    }

    [Fact]
    public void While_nobody_listens_an_evaluation_costs_no_more()
    {
        // An activity that is not started and instruments that are not enabled allocate nothing.
        EmulationTelemetry.Evaluated(Campaign.Reference, 1, 0, TimeProvider.System);
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < 1000; i++)
        {
            EmulationTelemetry.Evaluated(Campaign.Reference, 1, EmulationTelemetry.Begin(TimeProvider.System), TimeProvider.System);
        }

        (GC.GetAllocatedBytesForCurrentThread() - before).Should().BeLessThan(1000);
    }

    private static CampaignText Named(string id) =>
        new() { Head = new CampaignText().Head.Replace("\"id\": \"test\"", $"\"id\": \"{id}\"", StringComparison.Ordinal) };

    private static MeterListener Listen(ConcurrentBag<(string Instrument, double Value)> measured, string tag, string value)
    {
        var listener = new MeterListener
        {
            InstrumentPublished = (instrument, self) =>
            {
                if (instrument.Meter.Name == EmulationTelemetry.Name)
                {
                    self.EnableMeasurementEvents(instrument);
                }
            },
        };
        listener.SetMeasurementEventCallback<long>((instrument, number, tags, _) => Add(instrument, number, tags));
        listener.SetMeasurementEventCallback<double>((instrument, number, tags, _) => Add(instrument, number, tags));
        listener.Start();
        return listener;

        void Add(Instrument instrument, double number, ReadOnlySpan<KeyValuePair<string, object?>> tags)
        {
            if (tags.Contains(new KeyValuePair<string, object?>(tag, value)))
            {
                measured.Add((instrument.Name, number));
            }
        }
    }

    private sealed class Throwing : ICampaignSource
    {
        public string Name => "throwing";

        public Task<IReadOnlyList<CampaignFiles>> ReadAsync(CancellationToken cancellationToken) =>
            throw new InvalidOperationException("the database is gone");
    }

    private sealed class TornSource(IEnumerable<Submission> torn) : ISubmissionSource
    {
        public async IAsyncEnumerable<Submission> ReadAsync([EnumeratorCancellation] CancellationToken cancellationToken)
        {
            await Task.Yield();
            foreach (var submission in torn)
            {
                yield return submission;
            }
        }
    }

    private sealed class ListLogger : ILogger<CampaignCatalog>
    {
        public ConcurrentQueue<(EventId Id, LogLevel Level, string Text, Exception? Exception)> Entries { get; } = [];

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(
            LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            Entries.Enqueue((eventId, logLevel, formatter(state, exception), exception));
    }
}
