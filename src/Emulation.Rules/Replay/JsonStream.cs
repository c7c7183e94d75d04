using System.Text;
using System.Text.Json;
using System.Text.Unicode;

namespace Emulation.Rules.Replay;

/// <summary>
/// A JSON document in UTF-8 read from a stream piece by piece: tokens, or whole values. Nothing is held but the piece that was read last.
/// </summary>
internal sealed class JsonStream(Stream stream)
{
    private const int LongestCharacter = 4;

    private byte[] _buffer = new byte[1 << 16];
    private JsonReaderState _state;
    private long _offset;
    private int _start;
    private int _end;
    private int _checked;
    private bool _isFinal;

    /// <summary>The first token of the piece; none at the end of the document.</summary>
    public JsonTokenType Token { get; private set; }

    /// <summary>The bytes of the piece, until the next one is read.</summary>
    public ReadOnlyMemory<byte> Bytes { get; private set; }

    /// <summary>Where it begins in the stream.</summary>
    public long Begin { get; private set; }

    /// <summary>Where it ends, and where reading stopped when it failed.</summary>
    public long End { get; private set; }

    /// <summary>The name, where the piece is one.</summary>
    public string Name { get; private set; } = "";

    /// <summary>Reads one token.</summary>
    /// <exception cref="JsonException">There is no JSON there.</exception>
    public Task ReadTokenAsync(CancellationToken cancellationToken) => ReadAsync(isWhole: false, cancellationToken);

    /// <summary>Reads a value with all that is in it, or the end of what it would be in.</summary>
    /// <exception cref="JsonException">There is no JSON there.</exception>
    public Task ReadValueAsync(CancellationToken cancellationToken) => ReadAsync(isWhole: true, cancellationToken);

    private async Task ReadAsync(bool isWhole, CancellationToken cancellationToken)
    {
        while (!TryRead(isWhole))
        {
            await FillAsync(cancellationToken).ConfigureAwait(false);
        }
    }

    private bool TryRead(bool isWhole)
    {
        var reader = new Utf8JsonReader(_buffer.AsSpan(_start, _end - _start), _isFinal, _state);
        if (!reader.Read())
        {
            Token = JsonTokenType.None;
            return _isFinal;
        }

        var (token, begin) = (reader.TokenType, (int)reader.TokenStartIndex);
        Name = token == JsonTokenType.PropertyName ? NameIn(ref reader) : "";
        if (isWhole && !reader.TrySkip())
        {
            return false;
        }

        var length = (int)reader.BytesConsumed;
        (Token, _state) = (token, reader.CurrentState);
        Bytes = _buffer.AsMemory(_start + begin, length - begin);
        (Begin, End) = (_offset + _start + begin, _offset + _start + length);
        _start += length;
        return true;
    }

    private static string NameIn(ref Utf8JsonReader reader)
    {
        try
        {
            return reader.GetString()!;
        }
        catch (InvalidOperationException exception)
        {
            throw new JsonException("The name of a field is no valid Unicode text.", exception);
        }
    }

    private async Task FillAsync(CancellationToken cancellationToken)
    {
        if (_start > 0)
        {
            _buffer.AsSpan(_start, _end - _start).CopyTo(_buffer);
            _offset += _start;
            (_start, _end, _checked) = (0, _end - _start, _checked - _start);
        }

        if (_end == _buffer.Length)
        {
            Array.Resize(ref _buffer, 2 * _buffer.Length);
        }

        var isFirst = _offset + _end == 0;
        var least = isFirst ? Encoding.UTF8.Preamble.Length : 1;
        var read = await stream.ReadAtLeastAsync(_buffer.AsMemory(_end), least, throwOnEndOfStream: false, cancellationToken)
            .ConfigureAwait(false);
        _isFinal = read == 0;
        _end += read;
        if (isFirst && _buffer.AsSpan(0, _end).StartsWith(Encoding.UTF8.Preamble))
        {
            (_start, _checked) = (Encoding.UTF8.Preamble.Length, Encoding.UTF8.Preamble.Length);
        }

        CheckText();
    }

    /// <summary>A character may be cut at the end of what was read so far.</summary>
    private void CheckText()
    {
        var upTo = _end;
        for (var back = 1; !_isFinal && back < LongestCharacter && back <= _end - _checked; back++)
        {
            if (_buffer[_end - back] >= 0b1100_0000)
            {
                upTo = _end - back;
                break;
            }
        }

        if (!Utf8.IsValid(_buffer.AsSpan(_checked, upTo - _checked)))
        {
            End = _offset + _checked;
            throw new JsonException("The text is not UTF-8.");
        }

        _checked = upTo;
    }
}
