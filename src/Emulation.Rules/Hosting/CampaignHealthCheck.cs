using Emulation.Rules.Diagnostics;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace Emulation.Rules.Hosting;

/// <summary>
/// Healthy when every source is served as it stands, degraded when an edit was refused and what was before is served, the registration's
/// failure status when nothing is served. Its data <c>served</c> and <c>refused</c> list both, <c>empty</c> the sources that were read and
/// hold no campaign, which the description names too.
/// </summary>
/// <remarks><c>services.AddHealthChecks().AddCheck&lt;CampaignHealthCheck&gt;("emulation-rules")</c></remarks>
/// <param name="catalog">The catalog that is looked at.</param>
public sealed class CampaignHealthCheck(ICampaignCatalog catalog) : IHealthCheck
{
    private readonly ICampaignCatalog _catalog = catalog ?? throw new ArgumentNullException(nameof(catalog));

    /// <inheritdoc/>
    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(context);
        var status = _catalog.Status;
        var served =
            _catalog.Current.Campaigns.Select(c => PlainLine.Of($"{c.Definition.Id} {c.Definition.Version}"))
                .Order(StringComparer.Ordinal)
                .ToList();
        var refused = status.Where(s => s.IsRefused).Select(s => $"{PlainLine.Of(s.Name)}: {s.FirstProblem}").ToList();
        var empty = status.Where(s => s.IsEmpty).Select(s => PlainLine.Of(s.Name)).ToList();
        var data =
            new Dictionary<string, object>(StringComparer.Ordinal) { ["served"] = served, ["refused"] = refused, ["empty"] = empty };
        var also = empty.Count == 0 ? "" : $" No campaign in: {string.Join(", ", empty)}.";
        return Task.FromResult(
            served.Count == 0 ? new HealthCheckResult(context.Registration.FailureStatus, Empty(status) + also, data: data)
            : refused.Count > 0 ? HealthCheckResult.Degraded($"Refused: {string.Join(" ", refused)}{also}", data: data)
            : HealthCheckResult.Healthy($"Serves {string.Join(", ", served)}.{also}", data));
    }

    private static string Empty(IReadOnlyList<SourceStatus> status) =>
        status.Count == 0 ? "No source was read yet: call ReloadAsync, or let the host load at start." : "No campaign is served.";
}
