using System.Globalization;
using System.Text.Json;
using Emulation.Rules.Definitions;
using Emulation.Rules.Awards;
using Emulation.Rules.Diagnostics;
using Emulation.Rules.Fingerprints;
using Emulation.Rules.Submissions;

namespace Emulation.Rules.Replay;

/// <summary>
/// Evaluates again what a dossier holds and compares figure by figure. The instant is no figure: it is neither sealed nor compared.
/// </summary>
public static class DossierReplay
{
    private static readonly string[] Keys = ["award", "participant", "id", "criterion", "rule"];

    /// <summary>Replays <paramref name="dossier"/>.</summary>
    /// <param name="dossier">The dossier.</param>
    /// <param name="campaign">The rules it should have been made with.</param>
    /// <param name="submissions">The inputs it should have been made from.</param>
    /// <param name="progress">Told as each participant is scored; null for nobody.</param>
    /// <param name="cancellationToken">Stops the replay.</param>
    /// <exception cref="CampaignException">Something is wrong with the submissions.</exception>
    public static DossierVerdict Run(
        Dossier dossier,
        Campaign campaign,
        IReadOnlyCollection<Submission> submissions,
        IProgress<WorkProgress>? progress = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(dossier);
        ArgumentNullException.ThrowIfNull(campaign);
        var work = WorkMeter.Of(cancellationToken);
        var now = campaign.Evaluate(submissions, new EvaluationOptions { Progress = progress }, cancellationToken);
        now.FingerprintBy(work);
        return Verdict(
            dossier, now, EvaluationJson.Fingerprint(dossier.Evaluation, work), Difference(dossier.Evaluation, now, work), work);
    }

    /// <summary>Replays a dossier that lies in a stream, with the same verdict as of one that is held as a whole.</summary>
    /// <param name="dossier">The dossier.</param>
    /// <param name="campaign">The rules it should have been made with.</param>
    /// <param name="submissions">The inputs it should have been made from.</param>
    /// <param name="progress">Told as each participant is scored, and then as each is compared; null for nobody.</param>
    /// <param name="cancellationToken">Stops the replay.</param>
    /// <exception cref="CampaignException">Something is wrong with the submissions.</exception>
    public static Task<DossierVerdict> RunAsync(
        DossierFile dossier,
        Campaign campaign,
        IReadOnlyCollection<Submission> submissions,
        IProgress<WorkProgress>? progress = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(dossier);
        ArgumentNullException.ThrowIfNull(campaign);
        ArgumentNullException.ThrowIfNull(submissions);
        return Task.Run(Run, cancellationToken);

        DossierVerdict Run()
        {
            var work = WorkMeter.Of(cancellationToken);
            var all = 2 * submissions.Count;
            var options = new EvaluationOptions { Progress = ProgressCount.Share(progress, 0, all) };
            var now = campaign.Evaluate(submissions, options, cancellationToken);
            var compared = ProgressCount.Share(progress, submissions.Count, all);
            using var replay = new StreamedReplay(dossier, now, work, compared);
            var (fingerprint, difference) = replay.Run();
            return Verdict(dossier.Frame, now, fingerprint, difference, work);
        }
    }

    /// <param name="dossier">The dossier, perhaps without its sheets, places and recommendations.</param>
    /// <param name="now">What comes out now.</param>
    /// <param name="fingerprint">Of the results in the dossier.</param>
    /// <param name="difference">The first between its evaluation and <paramref name="now"/>.</param>
    /// <param name="work">What the work asks at its steps.</param>
    private static DossierVerdict Verdict(
        Dossier dossier, Evaluation now, string fingerprint, DossierDifference? difference, WorkMeter work)
    {
        var was = dossier.Evaluation;
        var altered = dossier.Decisions.Where(d => !d.IsIntact).Select(d => $"{d.Decision.Subject}/{d.Decision.Participant}").ToList();
        now.TryWith([.. dossier.Decisions.Select(d => d.Decision)], out var outcome, out var faults, work.Token);
        return new DossierVerdict
        {
            SameRules = was.Campaign == now.Campaign,
            SameInputs = was.InputFingerprint == now.InputFingerprint,
            FirstDifference = difference ?? Difference(dossier.Outcome, outcome, work),
            ResultsIntact = was.ResultFingerprint == fingerprint,
            AlteredDecisions = altered,
            DecisionsComplete = altered.Count > 0 || dossier.Fingerprint == Dossier.FingerprintOf(was, dossier.Decisions, dossier.Outcome),
            OutcomeIntact =
                altered.Count > 0
                    || dossier.Outcome is not { } results
                    || results.Fingerprint == OutcomeJson.FingerprintOf(was, [.. dossier.Decisions.Select(d => d.Decision)], results),
            DecisionFaults = [.. faults.Where(fault => fault.Severity == DiagnosticSeverity.Error)],
            LibraryVersion = was.LibraryVersion,
        };
    }

    /// <summary>What is not a result is left out: fingerprints, the instant, the version of the library.</summary>
    internal static DossierDifference? Difference(Evaluation was, Evaluation now, WorkMeter work)
    {
        now = now with
        {
            Campaign = was.Campaign,
            LibraryVersion = was.LibraryVersion,
            EvaluatedAt = was.EvaluatedAt,
            InputFingerprint = was.InputFingerprint,
            ResultFingerprint = was.ResultFingerprint,
        };
        using var before = JsonDocument.Parse(EvaluationJson.Serialize(was, work.Token));
        using var after = JsonDocument.Parse(EvaluationJson.Serialize(now, work.Token));
        return Difference(before.RootElement, after.RootElement, "", work);
    }

    /// <summary>A dossier of a version before outcomes has none; decisions that are not well founded come to none now.</summary>
    private static DossierDifference? Difference(OutcomeResults? was, Outcome? now, WorkMeter work)
    {
        if (was is null || now is null)
        {
            return null;
        }

        using var before = JsonSerializer.SerializeToDocument(was, EvaluationJson.Options);
        using var after = JsonSerializer.SerializeToDocument(now.Results with { Fingerprint = was.Fingerprint }, EvaluationJson.Options);
        return Difference(before.RootElement, after.RootElement, "outcome", work);
    }

    private static DossierDifference? Difference(JsonElement was, JsonElement now, string path, WorkMeter work)
    {
        work.Step();
        if (was.ValueKind == JsonValueKind.Object && now.ValueKind == JsonValueKind.Object)
        {
            return Members(was, now).Select(m => Either(m.Was, m.Now, path.Length == 0 ? m.Name : $"{path}.{m.Name}", work))
                .FirstOrDefault(d => d is not null);
        }

        if (was.ValueKind == JsonValueKind.Array && now.ValueKind == JsonValueKind.Array)
        {
            return Items(was, now).Select(m => Either(m.Was, m.Now, $"{path}[{m.Name}]", work)).FirstOrDefault(d => d is not null);
        }

        return JsonElement.DeepEquals(was, now)
            ? null
            : new DossierDifference { Path = path, Dossier = was.GetRawText(), Replayed = now.GetRawText() };
    }

    internal static DossierDifference? Either(JsonElement? was, JsonElement? now, string path, WorkMeter work) => (was, now) switch
    {
        ({ } before, { } after) => Difference(before, after, path, work),
        _ => new DossierDifference { Path = path, Dossier = was?.GetRawText(), Replayed = now?.GetRawText() },
    };

    private static IEnumerable<(string Name, JsonElement? Was, JsonElement? Now)> Members(JsonElement was, JsonElement now)
    {
        foreach (var member in was.EnumerateObject())
        {
            yield return (member.Name, member.Value, now.TryGetProperty(member.Name, out var value) ? value : null);
        }

        foreach (var member in now.EnumerateObject().Where(m => !was.TryGetProperty(m.Name, out _)))
        {
            yield return (member.Name, null, member.Value);
        }
    }

    /// <summary>By what names them; where nothing does, by their number.</summary>
    private static IEnumerable<(string Name, JsonElement? Was, JsonElement? Now)> Items(JsonElement was, JsonElement now)
    {
        var before = Named(was);
        var after = Named(now);
        return before.Keys.Concat(after.Keys.Where(name => !before.ContainsKey(name)))
            .Select(
                name => (
                    name,
                    before.TryGetValue(name, out var b) ? b : (JsonElement?)null,
                    after.TryGetValue(name, out var a) ? a : (JsonElement?)null));
    }

    private static OrderedDictionary<string, JsonElement> Named(JsonElement array)
    {
        var named = new OrderedDictionary<string, JsonElement>(StringComparer.Ordinal);
        foreach (var item in array.EnumerateArray())
        {
            AddNamed(named, item, item);
        }

        return named;
    }

    /// <summary>Adds what belongs to the next item of a list under the name of the item.</summary>
    internal static void AddNamed<T>(OrderedDictionary<string, T> named, JsonElement item, T value)
    {
        var keys = item.ValueKind == JsonValueKind.Object
            ? Keys.Where(k => item.TryGetProperty(k, out var key) && key.ValueKind == JsonValueKind.String)
                .Select(k => item.GetProperty(k).GetString()!)
            : [];
        var name = string.Join(", ", keys);

        // A rule that held for several items stands there several times, and what is called alike may be there already.
        var numbered = name.Length == 0 ? $"#{named.Count + 1}" : name;
        for (var number = named.Count + 1; !named.TryAdd(numbered, value); number++)
        {
            numbered = string.Create(CultureInfo.InvariantCulture, $"{name}#{number}");
        }
    }
}
