using System.Diagnostics;
using System.Diagnostics.Metrics;
using Emulation.Rules.Definitions;

namespace Emulation.Rules.Telemetry;

/// <summary>
/// What a host can listen to: activities <c>emulation.evaluate</c> and <c>emulation.reload</c> of the source <see cref="Name"/>, and the
/// meter of the same name. While nobody listens, nothing is measured.
/// </summary>
/// <remarks>
/// Instruments: <c>emulation.evaluations</c> (evaluations, by campaign and version), <c>emulation.participants</c> (participants
/// evaluated),
/// <c>emulation.evaluations.failed</c> (evaluations refused or broken off, by campaign and version), <c>emulation.evaluation.duration</c>
/// (seconds, with buckets from a tenth of a millisecond to a minute), <c>emulation.reloads</c> (sources read) and
/// <c>emulation.reloads.refused</c> (sources refused), both by source: a folder is named without the folders above it. An activity that
/// failed has the status Error and says why.
/// </remarks>
public static class EmulationTelemetry
{
    /// <summary>The name of the activity source and of the meter.</summary>
    public const string Name = "Emulation.Rules";

    private const string CampaignTag = "emulation.campaign";
    private const string VersionTag = "emulation.version";
    private const string ParticipantsTag = "emulation.participants";
    private const string SourceTag = "emulation.source";

    private static readonly double[] Buckets = [0.0001, 0.0005, 0.001, 0.005, 0.01, 0.05, 0.1, 0.5, 1, 5, 10, 60];
    private static readonly ActivitySource Activities = new(Name);
    private static readonly Meter Meter = new(Name);
    private static readonly Counter<long> Evaluations =
        Meter.CreateCounter<long>("emulation.evaluations", "{evaluation}", "Evaluations finished.");
    private static readonly Counter<long> Participants =
        Meter.CreateCounter<long>("emulation.participants", "{participant}", "Participants evaluated.");
    private static readonly Counter<long> Failed =
        Meter.CreateCounter<long>("emulation.evaluations.failed", "{evaluation}", "Evaluations refused or broken off.");
    private static readonly Histogram<double> Duration = Meter.CreateHistogram(
        "emulation.evaluation.duration", "s", "How long evaluations take.", tags: null, new InstrumentAdvice<double>
        {
            HistogramBucketBoundaries = Buckets,
        });
    private static readonly Counter<long> Reloads = Meter.CreateCounter<long>("emulation.reloads", "{reload}", "Sources read.");
    private static readonly Counter<long> Refused =
        Meter.CreateCounter<long>("emulation.reloads.refused", "{reload}", "Sources read and refused.");

    /// <summary>The activity of an evaluation; null while nobody listens.</summary>
    internal static Activity? Evaluating(CampaignReference campaign) => Activities.HasListeners()
        ? Activities.StartActivity("emulation.evaluate")?.SetTag(CampaignTag, campaign.Id).SetTag(VersionTag, campaign.Version)
        : null;

    /// <summary>Tells the activity of an evaluation of how many it is.</summary>
    internal static void Counted(Activity? activity, int participants) => activity?.SetTag(ParticipantsTag, participants);

    /// <summary>When an evaluation begins; 0 while nobody listens.</summary>
    internal static long Begin(TimeProvider time) => Duration.Enabled ? time.GetTimestamp() : 0;

    /// <summary>Counts an evaluation that ended.</summary>
    internal static void Evaluated(CampaignReference campaign, int participants, long begun, TimeProvider time)
    {
        if (!Evaluations.Enabled && !Participants.Enabled && !Duration.Enabled)
        {
            return;
        }

        var tags = new TagList { { CampaignTag, campaign.Id }, { VersionTag, campaign.Version } };
        Evaluations.Add(1, tags);
        Participants.Add(participants, tags);
        if (begun != 0)
        {
            Duration.Record(time.GetElapsedTime(begun).TotalSeconds, tags);
        }
    }

    /// <summary>Counts an evaluation that did not end, and tells its activity.</summary>
    internal static void Broken(CampaignReference campaign, Activity? activity, Exception exception)
    {
        Ended(activity, exception);
        Failed.Add(1, new TagList { { CampaignTag, campaign.Id }, { VersionTag, campaign.Version } });
    }

    /// <summary>Tells an activity how what it stands for ended.</summary>
    internal static void Ended(Activity? activity, Exception? failure) =>
        activity?.SetStatus(failure is null ? ActivityStatusCode.Ok : ActivityStatusCode.Error, failure?.GetType().Name);

    /// <summary>The activity of reading a source; null while nobody listens.</summary>
    internal static Activity? Reading(string source) =>
        Activities.HasListeners() ? Activities.StartActivity("emulation.reload")?.SetTag(SourceTag, Bare(source)) : null;

    /// <summary>Counts a source that was read.</summary>
    internal static void Read(string source, bool refused)
    {
        source = Bare(source);
        if (Reloads.Enabled)
        {
            Reloads.Add(1, new KeyValuePair<string, object?>(SourceTag, source));
        }

        if (refused && Refused.Enabled)
        {
            Refused.Add(1, new KeyValuePair<string, object?>(SourceTag, source));
        }
    }

    /// <summary>Of a folder its own name alone: where it lies is the host's business.</summary>
    private static string Bare(string source) =>
        Path.IsPathRooted(source) ? Path.GetFileName(Path.TrimEndingDirectorySeparator(source)) : source;
}
