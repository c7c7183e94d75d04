using System.Reflection;
using Microsoft.AspNetCore.Components;

namespace Emulation.Rules.Studio.Tests.Support;

/// <summary>Every address of the studio, and one like it: an address that is not listed here fails a test.</summary>
internal static class EveryPage
{
    public static IReadOnlyDictionary<string, Func<HostileStudio, string>> Pages { get; } = new Dictionary<string, Func<HostileStudio,
    string>>
    {
        ["/"] = _ => "",
        ["/c/{Campaign}"] = _ => $"c/{HostileStudio.Id}",
        ["/c/{Campaign}/rules/{Draft:long?}"] = s => $"c/{HostileStudio.Id}/rules/{s.Draft}",
        ["/c/{Campaign}/try/{Draft:long?}"] = s => $"c/{HostileStudio.Id}/try/{s.Draft}",
        ["/c/{Campaign}/cases/{Draft:long?}"] = s => $"c/{HostileStudio.Id}/cases/{s.Draft}?participant=A",
        ["/c/{Campaign}/impact/{Draft:long?}"] = s => $"c/{HostileStudio.Id}/impact/{s.Draft}",
        ["/c/{Campaign}/publish/{Draft:long?}"] = s => $"c/{HostileStudio.Id}/publish/{s.Draft}",
        ["/c/{Campaign}/figures/{Period?}/{Participant?}"] = _ => $"c/{HostileStudio.Id}/figures/2026/A",
        ["/c/{Campaign}/results/{Result:long?}"] = s => $"c/{HostileStudio.Id}/results/{s.Published}",
        ["/c/{Campaign}/council/{Result:long?}"] = s => $"c/{HostileStudio.Id}/council/{s.Open}",
        ["/c/{Campaign}/audit"] = _ => $"c/{HostileStudio.Id}/audit",
        ["/{*Rest:nonfile}"] = _ => "nowhere",
    };

    public static IReadOnlyDictionary<string, Func<HostileStudio, string>> Papers { get; } = new Dictionary<string, Func<HostileStudio,
    string>>
    {
        ["/papers/result/{result:long}/{kind}.html"] = s => $"papers/result/{s.Published}/sheet.html?lang=vi",
        ["/papers/result/{result:long}/{kind}.docx"] = s => $"papers/result/{s.Published}/minutes.docx",
        ["/papers/result/{result:long}/results.xlsx"] = s => $"papers/result/{s.Published}/results.xlsx",
        ["/papers/result/{result:long}/history.xlsx"] = s => $"papers/result/{s.Published}/history.xlsx",
        ["/papers/result/{result:long}/dossier.json"] = s => $"papers/result/{s.Published}/dossier.json",
        ["/papers/{campaign}/{period}/template.xlsx"] = _ => $"papers/{HostileStudio.Id}/2026/template.xlsx",
        ["/papers/evidence/{evidence:long}"] = s => $"papers/evidence/{s.Evidence}",
    };

    /// <summary>What the components of the studio say of themselves.</summary>
    public static IEnumerable<string> Routes => typeof(StudioOptions).Assembly.GetTypes()
        .SelectMany(type => type.GetCustomAttributes<RouteAttribute>())
        .Select(route => route.Template);
}
