using System.Globalization;

namespace Emulation.Rules.Cli.Output;

/// <summary>How far long work is.</summary>
internal sealed partial class Texts
{
    public string Scored(int done, int all) => In($"Đã chấm {N(done)} trên {N(all)}", $"Scored {N(done)} of {N(all)}");

    public string Scored(int done, int all, TimeSpan left)
    {
        var seconds = N((int)Math.Ceiling(left.TotalSeconds));
        return Scored(done, all) + In($", còn khoảng {seconds} giây", $", about {seconds} seconds left");
    }

    private static string N(int number) => number.ToString(CultureInfo.InvariantCulture);
}
