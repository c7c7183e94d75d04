namespace Emulation.Rules.Cli.Output;

/// <summary>How far work is, and, once it has run for a second, how much longer it takes.</summary>
internal sealed class Forecast(TimeProvider time, Texts texts)
{
    private static readonly TimeSpan Soon = TimeSpan.FromSeconds(1);

    private readonly long _begun = time.GetTimestamp();

    public string Of(int done, int all)
    {
        var elapsed = time.GetElapsedTime(_begun);
        return elapsed < Soon || done == 0 ? texts.Scored(done, all) : texts.Scored(done, all, elapsed * ((double)(all - done) / done));
    }
}
