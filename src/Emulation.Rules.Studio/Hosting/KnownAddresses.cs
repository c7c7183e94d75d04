using System.Globalization;
using Emulation.Rules.Store;
using Emulation.Rules.Store.Faults;
using Emulation.Rules.Store.Figures;
using Emulation.Rules.Store.Publishing;
using Emulation.Rules.Store.Results;
using Emulation.Rules.Studio.Shared;
using Microsoft.AspNetCore.Components.Endpoints;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Emulation.Rules.Studio.Hosting;

/// <summary>Whether there is what an address of the studio names: a page, a campaign, a draft, a period, a result.</summary>
internal sealed class KnownAddresses(StudioOptions options, IRuleStore rules, ISubmissionStore figures, IResultStore results)
{
    /// <summary>
    /// Whether the request asks for something there is. What the reader may not see, or the store cannot tell now, the page says.
    /// </summary>
    public async Task<bool> HasAsync(HttpContext context, bool isLocalOnly)
    {
        if (context.GetEndpoint()?.Metadata.GetMetadata<ComponentTypeMetadata>()?.Type == typeof(NotFoundPage))
        {
            return false;
        }

        var values = context.Request.RouteValues;
        if (TextOf(values, "Campaign") is not { } campaign)
        {
            return true;
        }

        if (!values.Values.OfType<string>().All(StudioPaths.IsId))
        {
            return false;
        }

        try
        {
            return await HasAsync(StudioUsers.Of(options, context.User, isLocalOnly), campaign, values, context.RequestAborted);
        }
        catch (StoreNotFoundException)
        {
            return false;
        }
        catch (StoreException)
        {
            return true;
        }
    }

    private async Task<bool> HasAsync(StoreUser user, string campaign, RouteValueDictionary values, CancellationToken gone)
    {
        _ = await rules.GetAsync(user, campaign, gone);
        if (TextOf(values, "Draft") is { } draft)
        {
            _ = await rules.GetDraftAsync(user, NumberIn(draft), gone);
        }

        if (TextOf(values, "Result") is { } result
            && (await results.ListAsync(user, campaign, period: null, gone)).All(one => one.Id != NumberIn(result)))
        {
            _ = await results.GetAsync(user, NumberIn(result), gone);
        }

        return TextOf(values, "Period") is not { } period
            || (await figures.GetPeriodsAsync(user, campaign, gone)).Any(one => one.Name == period);
    }

    private static long NumberIn(string text) => long.Parse(text, CultureInfo.InvariantCulture);

    private static string? TextOf(RouteValueDictionary values, string name) =>
        values.TryGetValue(name, out var value) && Convert.ToString(value, CultureInfo.InvariantCulture) is { } text
            ? StudioPaths.OfRoute(text)
            : null;
}
