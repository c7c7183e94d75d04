using System.Buffers;
using System.Security.Cryptography;
using System.Text.Json;
using Emulation.Rules.Definitions;
using Emulation.Rules.Fingerprints;
using Emulation.Rules.Json;

namespace Emulation.Rules.Writing;

/// <summary>
/// The same JSON twice from one pass: indented, as it is handed out, and canonical, as fingerprints are taken of it. What is alike in
/// both is worked out once.
/// </summary>
internal sealed partial class TwinJson : IDisposable
{
    private readonly JsonBytes _indented = new();
    private readonly JsonBytes _canonical = new();
    private readonly IncrementalHash _hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
    private readonly ArrayBufferWriter<byte> _buffer = new();
    private readonly Utf8JsonWriter _serializing;
    private int _depth;
    private bool _isFirst = true;

    public TwinJson() => _serializing = CanonicalJson.WriterTo(_buffer);

    /// <summary>The indented JSON so far; whoever hands it on may clear it.</summary>
    public JsonBytes Indented => _indented;

    /// <summary>How many objects and arrays are open.</summary>
    public int Depth => _depth;

    /// <summary>Whether the innermost of them has nothing in it yet.</summary>
    public bool IsFirst => _isFirst;

    /// <summary>Takes the canonical JSON so far into the fingerprint and forgets it.</summary>
    public void Seal() => Seal(this);

    /// <summary>Takes the canonical JSON of a part that was written apart.</summary>
    public void Seal(TwinJson part)
    {
        _hash.AppendData(part._canonical.Written);
        part._canonical.Clear();
    }

    /// <summary>Goes on behind elements that were written apart; their canonical JSON is taken into the fingerprint.</summary>
    public void Append(TwinJson part)
    {
        Seal();
        Seal(part);
        _indented.Add(part._indented.Written);
        _isFirst = false;
    }

    /// <summary>Stands where another has left off: so deep, behind something or at the beginning of an array.</summary>
    public void Continue(int depth, bool isFirst) => (_depth, _isFirst) = (depth, isFirst);

    /// <summary>Leaves the canonical JSON so far out of the fingerprint.</summary>
    public void Forget() => _canonical.Clear();

    /// <summary>SHA-256 of all the canonical JSON that was sealed, in lower-case hexadecimal.</summary>
    public string Fingerprint() => Convert.ToHexStringLower(_hash.GetCurrentHash());

    public void Dispose()
    {
        _serializing.Dispose();
        _hash.Dispose();
    }

    /// <summary>Begins a value that stands alone or in an array.</summary>
    public void Element()
    {
        if (_depth > 0)
        {
            var line = JsonLines.At(_depth);
            _indented.Add(_isFirst ? line[1..] : line);
            if (!_isFirst)
            {
                _canonical.Add((byte)',');
            }
        }

        _isFirst = false;
    }

    public void Name(JsonName name)
    {
        var skipped = _isFirst ? 1 : 0;
        _indented.Add(name.Indented(_depth)[skipped..]);
        _canonical.Add(name.Canonical.AsSpan(skipped));
        _isFirst = false;
    }

    public void Name(string name)
    {
        Element();
        Value(name);
        _indented.Add(": "u8);
        _canonical.Add((byte)':');
    }

    public void Run(JsonRun run)
    {
        _indented.Add(run.Indented(_depth));
        _canonical.Add(run.Canonical);
    }

    public void Start(byte bracket)
    {
        Token(bracket);
        _depth++;
        _isFirst = true;
    }

    public void End(byte bracket)
    {
        _depth--;
        if (!_isFirst)
        {
            _indented.Add(JsonLines.At(_depth)[1..]);
        }

        Token(bracket);
        _isFirst = false;
    }

    public void Value(ReadOnlySpan<byte> token)
    {
        _indented.Add(token);
        _canonical.Add(token);
    }

    public void Value(string text)
    {
        var start = _indented.Count;
        _indented.AddText(text);
        _canonical.Add(_indented.From(start));
    }

    public void Value(decimal number)
    {
        var start = _indented.Count;
        _indented.Add(number);
        _canonical.Add(_indented.From(start));
    }

    public void Value(bool flag) => Value(flag ? "true"u8 : "false"u8);

    public void Value(IndicatorValue value)
    {
        switch (value.Value)
        {
            case decimal number:
                Value(number);
                break;
            case bool flag:
                Value(flag);
                break;
            default:
                Value(value.ToString());
                break;
        }
    }

    /// <summary>A value as the serializer writes it.</summary>
    public void Value<T>(T value) => Copy(Serialized(value), this);

    /// <summary>A scalar that the canonical form has another one for.</summary>
    public void Apart<T>(T value, T covered)
    {
        _indented.Add(Serialized(value));
        _canonical.Add(Serialized(covered));
    }

    private void Token(byte token)
    {
        _indented.Add(token);
        _canonical.Add(token);
    }

    private ReadOnlySpan<byte> Serialized<T>(T value)
    {
        _buffer.ResetWrittenCount();
        _serializing.Reset();
        JsonSerializer.Serialize(_serializing, value, ResultShape.Options);
        _serializing.Flush();
        return _buffer.WrittenSpan;
    }

    /// <summary>Texts are copied as they are escaped.</summary>
    private static void Copy(ReadOnlySpan<byte> json, TwinJson to)
    {
        var reader = new Utf8JsonReader(json);
        var follows = true;
        while (reader.Read())
        {
            var isEnd = reader.TokenType is JsonTokenType.EndObject or JsonTokenType.EndArray;
            if (!follows && !isEnd)
            {
                to.Element();
            }

            follows = reader.TokenType == JsonTokenType.PropertyName;
            CopyToken(ref reader, to);
        }
    }

    private static void CopyToken(ref Utf8JsonReader reader, TwinJson to)
    {
        switch (reader.TokenType)
        {
            case JsonTokenType.StartObject or JsonTokenType.StartArray:
                to.Start(reader.ValueSpan[0]);
                break;
            case JsonTokenType.EndObject or JsonTokenType.EndArray:
                to.End(reader.ValueSpan[0]);
                break;
            case JsonTokenType.PropertyName or JsonTokenType.String:
                to.Token((byte)'"');
                to.Value(reader.ValueSpan);
                to.Token((byte)'"');
                if (reader.TokenType == JsonTokenType.PropertyName)
                {
                    to._indented.Add(": "u8);
                    to._canonical.Add((byte)':');
                }

                break;
            default:
                to.Value(reader.ValueSpan);
                break;
        }
    }
}
