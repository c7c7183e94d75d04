using System.Globalization;
using System.Text;
using Emulation.Rules.Documents.Tests.Reading.Books;

namespace Emulation.Rules.Documents.Tests.Reading;

/// <summary>Reading costs in proportion to the file: bytes are counted, not seconds.</summary>
[Collection(MeasuredAlone.Name)]
public sealed class ReadingCostTests
{
    /// <summary>
    /// The values, their places and the nodes of the tree they stand in; a file of texts and their cells was 90 times the file.
    /// </summary>
    private const int MostKept = 20;

    /// <summary>With what is made on the way and thrown away again.</summary>
    private const int MostAllocated = 75;

    private const int Rows = 4_000;

    [Fact]
    public async Task A_text_of_separated_values_costs_a_small_multiple_of_its_length()
    {
        var bytes = Encoding.UTF8.GetBytes(Csv(Rows));

        var (allocated, kept) = await CostOfAsync(bytes, "so-lieu.csv");

        (kept / bytes.Length).Should().BeLessThan(MostKept);
        (allocated / bytes.Length).Should().BeLessThan(MostAllocated);
    }

    [Fact]
    public async Task Cells_that_are_wrong_cost_no_more_than_those_that_are_right()
    {
        var right = Encoding.UTF8.GetBytes(Csv(Rows));
        var wrong = Encoding.UTF8.GetBytes(Csv(Rows).Replace(",có,", ",cò,", StringComparison.Ordinal));

        var (allocated, _) = await CostOfAsync(right, "so-lieu.csv");
        var (allocatedForFaults, _) = await CostOfAsync(wrong, "so-lieu.csv");

        allocatedForFaults.Should().BeLessThan(allocated * 2);
    }

    [Fact]
    public async Task A_workbook_costs_no_more_when_it_has_blank_rows_that_reach_to_its_end()
    {
        var small = new Book().Sheet("S", sheet => sheet.Row(1, "participant", "cost").Row(2, "79", 5)).ToBytes();
        var tall = new Book().Sheet("S", sheet =>
        {
            sheet.Row(1, "participant", "cost").Row(2, "79", 5);
            for (var i = 3u; i < 20_000; i++)
            {
                sheet.Row(i, "");
            }
        }).ToBytes();

        var (_, kept) = await CostOfAsync(small, "s.xlsx");
        var (_, keptOfTall) = await CostOfAsync(tall, "s.xlsx");

        keptOfTall.Should().BeLessThan(kept + 1_000_000);
    }

    private static string Csv(int rows)
    {
        var text = new StringBuilder("participant,name,cluster,cost,staff,records,plan,online,done,remark\n");
        for (var i = 1; i <= rows; i++)
        {
            text.Append(
                CultureInfo.InvariantCulture,
                $"{i:00000},Đơn vị số {i},Cụm {i % 8 + 1},{i % 100}.5,{i % 70},{i * 3},onTime,có,2025-12-{i % 28 + 1:00},\n");
        }

        return text.ToString();
    }

    private static async Task<(long Allocated, long Kept)> CostOfAsync(byte[] bytes, string name)
    {
        // The first run pays for what is made once.
        await ReadAsync(bytes, name);
        var before = GC.GetTotalMemory(forceFullCollection: true);
        var allocatedBefore = GC.GetAllocatedBytesForCurrentThread();
        var reading = await ReadAsync(bytes, name);
        var allocated = GC.GetAllocatedBytesForCurrentThread() - allocatedBefore;
        var kept = GC.GetTotalMemory(forceFullCollection: true) - before;
        GC.KeepAlive(reading);
        return (allocated, kept);
    }

    private static Task<SubmissionReading> ReadAsync(byte[] bytes, string name) =>
        SubmissionFile.ReadAsync(new MemoryStream(bytes, 0, bytes.Length, writable: false, publiclyVisible: true), name, TestCampaign.Open);
}
