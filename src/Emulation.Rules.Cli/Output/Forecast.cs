namespace Emulation.Rules.Cli.Output;

/// <summary>How far work is, and, once it has run for a second and it is known how much there is, how much longer it takes.</summary>
internal sealed class Forecast(TimeProvider time, Texts texts, Func<int, int, string> told)
{
    private static readonly TimeSpan Soon = TimeSpan.FromSeconds(1);

    private readonly long _begun = time.GetTimestamp();

    public string Of(int done, int all)
    {
        var elapsed = time.GetElapsedTime(_begun);
        return told(done, all)
            + (elapsed < Soon || done == 0 || all == 0 ? "" : texts.TimeLeft(elapsed * ((double)(all - done) / done)));
    }
}
