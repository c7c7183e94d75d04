using System.Diagnostics.CodeAnalysis;
using System.Text;
using Emulation.Rules.Definitions;
using Emulation.Rules.Diagnostics;

namespace Emulation.Rules.Submissions;

/// <summary>
/// Writes submissions as few bytes and reads them back. What it knows by heart it shares: ids, clusters, choices, the file.
/// </summary>
[SuppressMessage("Design", "CA1001", Justification = "Streams in memory hold nothing but memory.")]
internal sealed class SubmissionPacker
{
    /// <summary>Texts that come again and again are numbered, up to so many.</summary>
    private const int MostShared = 4_096;

    private const int NoText = 0;
    private const int OwnText = 1;
    private const int FirstShared = 2;

    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private readonly List<string> _shared = [];
    private readonly MemoryStream _buffer = new();
    private readonly BinaryWriter _writer;
    private SourcePosition? _origin;

    public SubmissionPacker() => _writer = new BinaryWriter(_buffer, Encoding.UTF8);

    /// <summary>The bytes of a row; null where it has parts that are not packed.</summary>
    public byte[]? Pack(string participant, string? name, string? cluster, SourcePosition position, List<RowValue> values)
    {
        if (!IsHere(position) || position.File.Length == 0)
        {
            return null;
        }

        Begin(participant, name, cluster, position, values.Count);
        foreach (var (id, value, cell) in values)
        {
            Write(_writer, id, isShared: true);
            _writer.Write7BitEncodedInt(cell.Line);
            _writer.Write7BitEncodedInt(cell.Column);
            if (cell.Column == 0 || !WriteValue(_writer, value.Value))
            {
                return null;
            }
        }

        return _buffer.ToArray();
    }

    /// <summary>The bytes; null where the submission has parts that are not packed.</summary>
    public byte[]? Pack(Submission submission)
    {
        if (submission.Stage is not null || !submission.Evidence.IsEmpty || !submission.Adjustments.IsEmpty
            || submission.History is not null
            || !IsHere(submission.Position))
        {
            return null;
        }

        Begin(submission.Participant, submission.Name, submission.Cluster, submission.Position, submission.Values.Count);
        foreach (var (id, submitted) in submission.Values)
        {
            Write(_writer, id, isShared: true);
            if (!WritePlace(_writer, submitted, submission.Position) || !WriteValue(_writer, submitted.Value.Value))
            {
                return null;
            }
        }

        return _buffer.ToArray();
    }

    private void Begin(string participant, string? name, string? cluster, SourcePosition position, int values)
    {
        _buffer.SetLength(0);
        _writer.Write(participant);
        Write(_writer, name, isShared: false);
        Write(_writer, cluster, isShared: true);
        _writer.Write7BitEncodedInt(position.Line);
        _writer.Write7BitEncodedInt(position.Column);
        _writer.Write7BitEncodedInt(values);
    }

    /// <summary>The participant, with which it begins.</summary>
    public static string ParticipantIn(byte[] packed)
    {
        using var reader = new BinaryReader(new MemoryStream(packed), Encoding.UTF8);
        return reader.ReadString();
    }

    public Submission Unpack(byte[] packed)
    {
        using var reader = new BinaryReader(new MemoryStream(packed), Encoding.UTF8);
        var participant = reader.ReadString();
        var name = ReadText(reader);
        var cluster = ReadText(reader);
        var position = _origin! with { Line = reader.Read7BitEncodedInt(), Column = reader.Read7BitEncodedInt() };
        var values = new KeyValuePair<string, SubmittedValue>[reader.Read7BitEncodedInt()];
        for (var i = 0; i < values.Length; i++)
        {
            var id = ReadText(reader)!;
            var (line, column) = (reader.Read7BitEncodedInt(), reader.Read7BitEncodedInt());
            var value = ReadValue(reader);
            values[i] = new(
                id,
                column == 0 ? new SubmittedValue { Value = value } : SubmittedValue.InRow(value, position, new DataCell("", line, column)));
        }

        return Submission.Of(participant, name, cluster, values, position);
    }

    /// <summary>Whether the place is one of the file that all share.</summary>
    private bool IsHere(SourcePosition position)
    {
        _origin ??= position with { Line = 0, Column = 0 };
        return position.Path.Length == 0 && position.File == _origin.File && position.Sheet == _origin.Sheet;
    }

    /// <summary>The line and column of a value; both 0 where it has none.</summary>
    private bool WritePlace(BinaryWriter writer, SubmittedValue submitted, SourcePosition row)
    {
        if (!submitted.HasPosition)
        {
            writer.Write7BitEncodedInt(0);
            writer.Write7BitEncodedInt(0);
            return true;
        }

        var place = submitted.Position;
        writer.Write7BitEncodedInt(place.Line);
        writer.Write7BitEncodedInt(place.Column);
        return place.Column > 0 && IsHere(place) && row.File.Length > 0;
    }

    private bool WriteValue(BinaryWriter writer, object value)
    {
        switch (value)
        {
            case decimal number:
                Write(writer, number);
                return true;
            case bool flag:
                writer.Write(flag ? 't' : 'f');
                return true;
            case DateOnly date:
                writer.Write('d');
                writer.Write(date.DayNumber);
                return true;
            case string text:
                writer.Write('s');
                Write(writer, text, isShared: _shared.Count < MostShared);
                return true;
            default:
                return false;
        }
    }

    /// <summary>A number of up to 63 bits with its scale, others whole.</summary>
    private static void Write(BinaryWriter writer, decimal number)
    {
        var parts = new DecimalParts(number);
        if (!parts.IsShort || parts.Digits > long.MaxValue)
        {
            writer.Write('N');
            writer.Write(number);
            return;
        }

        writer.Write(parts.IsNegative ? 'm' : 'n');
        writer.Write((byte)parts.Scale);
        writer.Write7BitEncodedInt64((long)parts.Digits);
    }

    private static decimal ReadNumber(BinaryReader reader, bool isNegative)
    {
        var (scale, digits) = (reader.ReadByte(), reader.Read7BitEncodedInt64());
        return new decimal((int)digits, (int)(digits >> 32), 0, isNegative, scale);
    }

    private IndicatorValue ReadValue(BinaryReader reader) => reader.ReadChar() switch
    {
        'n' => ReadNumber(reader, isNegative: false),
        'm' => ReadNumber(reader, isNegative: true),
        'N' => reader.ReadDecimal(),
        't' => true,
        'f' => false,
        'd' => DateOnly.FromDayNumber(reader.ReadInt32()),
        _ => ReadText(reader)!,
    };

    private void Write(BinaryWriter writer, string? text, bool isShared)
    {
        if (text is null)
        {
            writer.Write7BitEncodedInt(NoText);
        }
        else if (_numbers.TryGetValue(text, out var number) || (isShared && Share(text, out number)))
        {
            writer.Write7BitEncodedInt(FirstShared + number);
        }
        else
        {
            writer.Write7BitEncodedInt(OwnText);
            writer.Write(text);
        }
    }

    private bool Share(string text, out int number)
    {
        number = _shared.Count;
        _shared.Add(text);
        _numbers.Add(text, number);
        return true;
    }

    private string? ReadText(BinaryReader reader) => reader.Read7BitEncodedInt() switch
    {
        NoText => null,
        OwnText => reader.ReadString(),
        var number => _shared[number - FirstShared],
    };
}
