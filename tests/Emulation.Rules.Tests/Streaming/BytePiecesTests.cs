using Emulation.Rules.Submissions;

namespace Emulation.Rules.Tests.Streaming;

/// <summary>Pieces of bytes are read from where they were put, whatever their length.</summary>
public sealed class BytePiecesTests
{
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Pieces_of_any_length_are_read_where_they_were_put(bool sharesEquals)
    {
        int[] lengths = [1, 1_000, 30, 65_536, 40_000, 40_000, 65_537, 7, 300_000, 1, 65_535, 2, 20];
        var pieces = new BytePieces(sharesEquals);
        var put = lengths.Select((length, i) => (Bytes: BytesOf(length, i), Address: pieces.Add(BytesOf(length, i)))).ToList();

        foreach (var (bytes, address) in put)
        {
            using var reader = pieces.ReaderAt(address);
            reader.ReadBytes(bytes.Length).Should().Equal(bytes, $"{bytes.Length} bytes at {address}");
        }

        put.Select(one => one.Address).Should().OnlyHaveUniqueItems();
    }

    [Fact]
    public void Equal_pieces_are_kept_once_where_they_are_shared()
    {
        var shared = new BytePieces(sharesEquals: true);
        var apart = new BytePieces();

        shared.Add([1, 2, 200]).Should().Be(shared.Add([1, 2, 200])).And.NotBe(shared.Add([1, 2, 201]));
        apart.Add([1, 2, 200]).Should().NotBe(apart.Add([1, 2, 200]));
    }

    [Fact]
    public void Pieces_beyond_those_that_are_known_again_are_there_as_well()
    {
        var pieces = new BytePieces(sharesEquals: true);
        var addresses = Enumerable.Range(0, 5_000).Select(i => pieces.Add(BitConverter.GetBytes(i))).ToList();

        for (var i = 0; i < addresses.Count; i++)
        {
            using var reader = pieces.ReaderAt(addresses[i]);
            reader.ReadInt32().Should().Be(i);
        }
    }

    private static byte[] BytesOf(int length, int seed) => [.. Enumerable.Range(0, length).Select(i => (byte)((i * 7) + seed))];
}
