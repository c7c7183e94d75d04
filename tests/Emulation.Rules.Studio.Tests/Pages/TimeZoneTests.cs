using Emulation.Rules.Diagnostics;
using Emulation.Rules.Studio.Shared;
using Emulation.Rules.Studio.Wording;

namespace Emulation.Rules.Studio.Tests.Pages;

/// <summary>What the studio shows of instants is in the time zone of the host's clock, as the days it works with are.</summary>
public sealed class TimeZoneTests
{
    private static readonly DateTimeOffset Instant = new(2026, 12, 31, 17, 30, 0, TimeSpan.Zero);

    [Theory]
    [InlineData(7, "01/01/2027 00:30")]
    [InlineData(0, "31/12/2026 17:30")]
    [InlineData(-5, "31/12/2026 12:30")]
    public void An_instant_is_told_in_the_zone_of_the_clock_in_each_language(int hours, string told)
    {
        var session = new StudioSession(new StudioOptions(), new ZonedClock(hours));

        session.Texts.At(Instant).Should().Be(told);
        session.Choose(Language.English, isDark: true);
        session.Texts.At(Instant).Should().Be(told);
    }

    [Fact]
    public void So_it_is_in_the_words_of_a_host()
    {
        var own = new OwnTexts(Language.Vietnamese);
        var session = new StudioSession(new StudioOptions { Texts = _ => own }, new ZonedClock(7));

        session.Texts.Should().BeOfType<OwnTexts>().Which.StudioName.Should().Be("Phòng quy tắc");
        session.Texts.At(Instant).Should().Be("01/01/2027 00:30");
        session.Texts.Should().NotBeSameAs(own, "a host may use its words for other sessions");
    }

    private sealed class ZonedClock(int hours) : TimeProvider
    {
        public override TimeZoneInfo LocalTimeZone { get; } =
            TimeZoneInfo.CreateCustomTimeZone("test", TimeSpan.FromHours(hours), "test", "test");
    }

    private sealed class OwnTexts(Language language) : StudioTexts(language)
    {
        public override string StudioName => "Phòng quy tắc";
    }
}
