using System.Globalization;
using Emulation.Rules.Cli.Output;

namespace Emulation.Rules.Cli.Tests;

/// <summary>Rows come back from wherever they were put, in memory or in a file.</summary>
public sealed class RowSpoolTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(700)]
    [InlineData(1_000_000)]
    public void Rows_come_back_in_any_order(int mostInMemory)
    {
        using var spool = new RowSpool(100, mostInMemory);
        for (var i = 0; i < 100; i++)
        {
            spool.Put((i * 37) % 100, Row((i * 37) % 100));
        }

        for (var i = 99; i >= 0; i--)
        {
            spool.Take(i).Should().Be(Row(i));
        }
    }

    private static string Row(int i) =>
        i == 50 ? "" : $"{i.ToString(CultureInfo.InvariantCulture)},Đơn vị {new string('ă', i)}";
}
