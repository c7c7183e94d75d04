using System.Globalization;
using Emulation.Rules.Diagnostics;
using Emulation.Rules.Documents.Papers;
using Emulation.Rules.Studio.Wording;

namespace Emulation.Rules.Studio.Shared;

/// <summary>What one reader chose: language, light or dark. One for each circuit.</summary>
public sealed class StudioSession
{
    private readonly Dictionary<long, Letterhead> _heads = [];
    private readonly Dictionary<string, (string By, DateOnly? On)> _sittings = new(StringComparer.Ordinal);
    private readonly StudioOptions _options;
    private readonly TimeProvider _time;

    /// <summary>A session with the defaults of the host.</summary>
    /// <param name="options">The host's options.</param>
    /// <param name="time">The host's clock, whose time zone is that of every instant shown; null for the machine's.</param>
    public StudioSession(StudioOptions options, TimeProvider? time = null)
    {
        ArgumentNullException.ThrowIfNull(options);
        _options = options;
        _time = time ?? TimeProvider.System;
        Language = options.Language;
        Texts = TextsIn(Language);
        Home = options.MountedAt;
    }

    /// <summary>Raised when language or colours changed.</summary>
    public event EventHandler? Changed;

    /// <summary>The language of every word, number and date.</summary>
    public Language Language { get; private set; }

    /// <summary>The words of that language.</summary>
    public StudioTexts Texts { get; private set; }

    /// <summary>Whether the reader wants light letters on dark ground.</summary>
    public bool IsDark { get; private set; }

    /// <summary>Whether the studio is open to this machine alone, because the host named no authorization policy.</summary>
    public bool IsLocalOnly { get; internal set; }

    /// <summary>
    /// Where the studio's pages lie, from the base of the document: nothing within the studio itself, <c>thi-dua/</c> on a page of a host
    /// that mounted it there.
    /// </summary>
    public string Home { get; internal set; }

    /// <summary>How the language writes numbers and dates.</summary>
    public CultureInfo Culture => Texts.Culture;

    /// <summary>Chooses language and colours.</summary>
    /// <param name="language">The language.</param>
    /// <param name="isDark">Whether dark.</param>
    public void Choose(Language language, bool isDark)
    {
        if (language == Language && isDark == IsDark)
        {
            return;
        }

        (Language, IsDark, Texts) = (language, isDark, TextsIn(language));
        Changed?.Invoke(this, EventArgs.Empty);
    }

    /// <summary>Head and foot of the papers of a kept result, as they were filled in: other pages are looked at in between.</summary>
    internal Letterhead HeadOf(long result) => _heads.GetValueOrDefault(result) ?? new Letterhead();

    /// <summary>Keeps head and foot of the papers of a result while the reader is here.</summary>
    internal void KeepHead(long result, Letterhead head) => _heads[result] = head;

    /// <summary>Who decides on a campaign's results and on which day, as it was filled in last; null where it was not.</summary>
    internal (string By, DateOnly? On)? SittingOf(string campaign) => _sittings.TryGetValue(campaign, out var sitting) ? sitting : null;

    /// <summary>Keeps who decides and on which day while the reader is here: each decision entered from then on says it.</summary>
    internal void KeepSitting(string campaign, string by, DateOnly? on) => _sittings[campaign] = (by, on);

    private StudioTexts TextsIn(Language language) =>
        (_options.Texts?.Invoke(language) ?? new StudioTexts(language)).Within(_time.LocalTimeZone);
}
