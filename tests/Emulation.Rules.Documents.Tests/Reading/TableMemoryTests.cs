using System.Globalization;
using System.Text;
using Emulation.Rules.Documents.Tests.Support;

namespace Emulation.Rules.Documents.Tests.Reading;

/// <summary>Reading a table of texts costs a small multiple of the file.</summary>
[Collection(MeasuredAlone.Name)]
public sealed class TableMemoryTests
{
    private const int Columns = 20;
    private const int Rows = 20_000;

    [Theory]
    [InlineData(10_000)]
    [InlineData(100_000_000)]
    public async Task What_is_read_takes_twenty_times_the_file_and_keeps_ten_times(int different)
    {
        var indicators = string.Join(", ", Enumerable.Range(0, Columns).Select(i => $$"""{ "id": "x{{i}}", "type": "number" }"""));
        var campaign = Small.Campaign(indicators, "x0 > 0");
        var file = Encoding.UTF8.GetBytes(Text(different));
        var allocated = await WarmedUpAsync(campaign, file);
        var before = GC.GetTotalMemory(forceFullCollection: true);

        var read = await ReadAsync(campaign, file);

        var kept = GC.GetTotalMemory(forceFullCollection: true) - before;
        read.Submissions.Should().HaveCount(Rows);
        (allocated / (double)file.Length).Should().BeLessThan(20);
        (kept / (double)file.Length).Should().BeLessThan(10);
        read.Submissions[Rows - 1].Values["x19"].Position.Column.Should().BePositive();
    }

    /// <summary>What a reading allocates once its code is compiled as it stays: what runs for the first times boxes values.</summary>
    private static async Task<long> WarmedUpAsync(Campaign campaign, byte[] file)
    {
        const int Most = 12;
        var (last, least) = (0L, long.MaxValue);
        for (var i = 0; i < Most && (last == 0 || Math.Abs(last - least) > least / 100); i++)
        {
            last = least == long.MaxValue ? 0 : least;
            var before = GC.GetAllocatedBytesForCurrentThread();
            await ReadAsync(campaign, file);
            least = Math.Min(least, GC.GetAllocatedBytesForCurrentThread() - before);
        }

        return least;
    }

    private static Task<SubmissionReading> ReadAsync(Campaign campaign, byte[] file) =>
        SubmissionFile.ReadAsync(new MemoryStream(file, 0, file.Length, writable: false, publiclyVisible: true), "data.csv", campaign);

    /// <summary>Numbers with two decimals, as many different ones.</summary>
    private static string Text(int different)
    {
        var text = new StringBuilder("participant,name,cluster");
        for (var column = 0; column < Columns; column++)
        {
            text.Append(CultureInfo.InvariantCulture, $",x{column}");
        }

        var number = 7L;
        for (var row = 0; row < Rows; row++)
        {
            text.Append(CultureInfo.InvariantCulture, $"\nP{row:00000},Đơn vị số {row},");
            for (var column = 0; column < Columns; column++)
            {
                number = ((number * 1_103_515_245) + 12_345) % 2_147_483_648;
                text.Append(CultureInfo.InvariantCulture, $",{number % different / 100m}");
            }
        }

        return text.ToString();
    }
}
