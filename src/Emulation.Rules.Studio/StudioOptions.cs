using System.Security.Claims;
using Emulation.Rules.Diagnostics;
using Emulation.Rules.Store;
using Emulation.Rules.Studio.Wording;
using MudBlazor;

namespace Emulation.Rules.Studio;

/// <summary>How the studio of a host looks, who its users are, and what it takes in.</summary>
public sealed class StudioOptions
{
    /// <summary>
    /// Who a signed-in user is to the store; null for the default: id and name of the claims <see cref="ClaimTypes.NameIdentifier"/> and
    /// the identity's name, roles of the identity's role claims. Not asked where nobody signed in, which only this machine itself can come
    /// to.
    /// </summary>
    public Func<ClaimsPrincipal, StoreUser>? UserOf { get; set; }

    /// <summary>The language of who has not chosen one. Default Vietnamese.</summary>
    public Language Language { get; set; } = Language.Vietnamese;

    /// <summary>
    /// The words of a language; a host derives from <see cref="StudioTexts"/> to replace some of them. Null for those of the package.
    /// </summary>
    public Func<Language, StudioTexts>? Texts { get; set; }

    /// <summary>Colours and letters; null for those of the package.</summary>
    public MudTheme? Theme { get; set; }

    /// <summary>The most bytes of a file somebody uploads. Default 32 MiB; more than zero.</summary>
    public long MostUploadBytes { get; set; } = 32L * 1024 * 1024;

    /// <summary>
    /// A secret that the first request has to bring as <c>?token=…</c>, once; whoever brought it holds a cookie from then on and nobody
    /// else is let in. Null for none: then the host's authorization, or being on this machine, decides alone. It is at least 32 characters
    /// long.
    /// </summary>
    public string? OneTimeToken { get; set; }

    /// <summary>Where the host mounted the studio, from its own base: <c>thi-dua/</c>.</summary>
    internal string MountedAt { get; set; } = "";
}
