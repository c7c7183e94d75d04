namespace Emulation.Rules.Store.Tests.Support;

/// <summary>A clock that stands until it is moved, in Hanoi. Timers run as those of the system do.</summary>
internal sealed class TestClock : TimeProvider
{
    public DateTimeOffset Now { get; set; } = new(2026, 11, 26, 8, 0, 0, TimeSpan.Zero);

    public override TimeZoneInfo LocalTimeZone { get; } =
        TimeZoneInfo.CreateCustomTimeZone("Hanoi", TimeSpan.FromHours(7), displayName: null, standardDisplayName: null);

    public override DateTimeOffset GetUtcNow() => Now;
}
