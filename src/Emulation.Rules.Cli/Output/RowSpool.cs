using System.Text;

namespace Emulation.Rules.Cli.Output;

/// <summary>
/// Rows of text that are put down in one order and taken up in another: as many as there are, memory holds only where they stand once
/// they are more than a few.
/// </summary>
internal sealed class RowSpool(int rows, int mostInMemory = RowSpool.InMemory) : IDisposable
{
    /// <summary>So many bytes need no file.</summary>
    private const int InMemory = 1 << 22;

    private const int BufferBytes = 8_192;

    private readonly long[] _begins = new long[rows];
    private readonly int[] _lengths = new int[rows];
    private Stream _stream = new MemoryStream();
    private byte[] _bytes = [];

    /// <summary>Puts a row down.</summary>
    /// <param name="place">By which it is taken up.</param>
    /// <param name="row">Its text.</param>
    public void Put(int place, string row)
    {
        var length = Encode(row);
        if (_stream is MemoryStream && _stream.Position + length > mostInMemory)
        {
            MoveToFile();
        }

        (_begins[place], _lengths[place]) = (_stream.Position, length);
        _stream.Write(_bytes, 0, length);
    }

    /// <summary>Takes a row up; after it none is put down.</summary>
    public string Take(int place)
    {
        _stream.Position = _begins[place];
        _stream.ReadExactly(_bytes, 0, _lengths[place]);
        return Encoding.UTF8.GetString(_bytes, 0, _lengths[place]);
    }

    public void Dispose() => _stream.Dispose();

    private int Encode(string row)
    {
        var most = Encoding.UTF8.GetMaxByteCount(row.Length);
        if (_bytes.Length < most)
        {
            _bytes = new byte[most];
        }

        return Encoding.UTF8.GetBytes(row, _bytes);
    }

    private void MoveToFile()
    {
        var file = new FileStream(
            Path.Combine(Path.GetTempPath(), Path.GetRandomFileName()),
            new FileStreamOptions
            {
                Mode = FileMode.CreateNew,
                Access = FileAccess.ReadWrite,
                BufferSize = BufferBytes,
                Options = FileOptions.DeleteOnClose,
            });
        ((MemoryStream)_stream).WriteTo(file);
        _stream = file;
    }
}
