using System.Globalization;

namespace Emulation.Rules.Cli.Output;

/// <summary>How far long work is.</summary>
internal sealed partial class Texts
{
    public string Scored(int done, int all) => In($"Đã chấm {N(done)} trên {N(all)}", $"Scored {N(done)} of {N(all)}");

    /// <summary>Rows of a table come without saying how many there are.</summary>
    public string ReadSoFar(int done, int all) => all == 0
        ? In($"Đã đọc {N(done)} dòng", $"Read {N(done)} rows")
        : In($"Đã đọc {N(done)} trên {N(all)}", $"Read {N(done)} of {N(all)}");

    public string SheetsRead(int done, int all) =>
        In($"Đã đọc {N(done)} phiếu điểm của hồ sơ", $"Read {N(done)} sheets of the dossier");

    public string Replayed(int done, int all)
    {
        var percent = N((int)(100L * done / Math.Max(1, all)));
        return In($"Đã chấm lại và đối chiếu {percent} %", $"Replayed and compared {percent} %");
    }

    public string RowsWritten(int done, int all) => In($"Đã ghi {N(done)} dòng", $"Wrote {N(done)} rows");

    public string PaperDone(int done, int all)
    {
        var percent = N((int)(100L * done / Math.Max(1, all)));
        return In($"Giấy tờ: xong {percent} %", $"The paper is {percent} % done");
    }

    public string TimeLeft(TimeSpan left)
    {
        var seconds = N((int)Math.Ceiling(left.TotalSeconds));
        return In($", còn khoảng {seconds} giây", $", about {seconds} seconds left");
    }

    private static string N(int number) => number.ToString(CultureInfo.InvariantCulture);
}
