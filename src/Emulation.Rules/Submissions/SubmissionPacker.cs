using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.InteropServices;
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
    /// <summary>Places outside of the row are numbered, up to so many.</summary>
    private const int MostElsewhere = 16;

    private readonly UsualPlaces _places = new();
    private readonly PackedTexts _texts = new();
    private readonly ItemPacker _items;
    private readonly List<SourcePosition> _elsewhere = [];
    private readonly BytePieces _pieces;
    private readonly MemoryStream _buffer = new();
    private readonly BinaryWriter _writer;
    private SourcePosition? _origin;

    /// <param name="sharesEquals">Whether what is the same in everything is kept once.</param>
    public SubmissionPacker(bool sharesEquals)
    {
        _pieces = new BytePieces(sharesEquals);
        _writer = new BinaryWriter(_buffer, Encoding.UTF8);
        _items = new ItemPacker(_texts);
    }

    /// <summary>Packs a row, and gives where it is; null where it has parts that are not packed.</summary>
    public long? Pack(string participant, string? name, string? cluster, SourcePosition position, List<RowValue> values)
    {
        if (!IsHere(position) || position.File.Length == 0)
        {
            return null;
        }

        Begin(participant, name, cluster, position, values.Count);
        var before = UsualPlaces.None;
        foreach (var (id, value, cell) in values)
        {
            if (cell.Column == 0 || !Write(id, value.Value, cell.Line - position.Line, cell.Column, ref before))
            {
                return null;
            }
        }

        return _pieces.Add(Written);
    }

    /// <summary>Packs a submission, and gives where it is; null where it has parts that are not packed.</summary>
    public long? Pack(Submission submission)
    {
        if (submission.Stage is not null || !submission.Evidence.IsEmpty || !submission.Adjustments.IsEmpty
            || submission.History is not null
            || !IsHere(submission.Position))
        {
            return null;
        }

        Begin(submission.Participant, submission.Name, submission.Cluster, submission.Position, submission.Values.Count);
        var before = UsualPlaces.None;
        foreach (var (id, submitted) in submission.Values)
        {
            var (line, column) = (0, 0);
            if (submitted.HasPosition)
            {
                var place = submitted.Position;
                var isInTable = place.Column > 0 && IsHere(place) && submission.Position.File.Length > 0;
                (line, column) = isInTable ? (place.Line - submission.Position.Line, place.Column) : (0, -NumberOf(place));
            }

            if (column < -MostElsewhere || !Write(id, submitted.Value.Value, line, column, ref before))
            {
                return null;
            }
        }

        return _pieces.Add(Written);
    }

    private void Begin(string participant, string? name, string? cluster, SourcePosition position, int values)
    {
        _buffer.SetLength(0);
        _writer.Write(participant);
        _texts.Write(_writer, name, isShared: false);
        _texts.Write(_writer, cluster, isShared: true);
        _writer.Write7BitEncodedInt(position.Line);
        _writer.Write7BitEncodedInt(position.Column);
        _writer.Write7BitEncodedInt(values);
    }

    private ReadOnlySpan<byte> Written => _buffer.GetBuffer().AsSpan(0, (int)_buffer.Length);

    /// <summary>The participant, with which it begins.</summary>
    public string ParticipantAt(long address)
    {
        using var reader = _pieces.ReaderAt(address);
        return reader.ReadString();
    }

    public Submission Unpack(long address)
    {
        using var reader = _pieces.ReaderAt(address);
        var participant = reader.ReadString();
        var name = _texts.Read(reader);
        var cluster = _texts.Read(reader);
        var position = _origin! with { Line = reader.Read7BitEncodedInt(), Column = reader.Read7BitEncodedInt() };
        var values = new KeyValuePair<string, SubmittedValue>[reader.Read7BitEncodedInt()];
        var before = UsualPlaces.None;
        for (var i = 0; i < values.Length; i++)
        {
            var kind = reader.ReadByte();
            var (id, line, column) = (before + 1, 0, 0);
            if ((kind & PackedValue.Usual) != 0)
            {
                column = _places.ColumnOf(id);
            }
            else
            {
                (id, line, column) = (reader.Read7BitEncodedInt(), reader.Read7BitEncodedInt(), reader.Read7BitEncodedInt());
            }

            var value = ReadValue(reader, kind & ~PackedValue.Usual);
            before = id;
            values[i] = new(
                _places.IdOf(id),
                column <= 0
                    ? new SubmittedValue { Value = value, Position = column == 0 ? SourcePosition.None : _elsewhere[-column - 1] }
                    : SubmittedValue.InRow(value, position, new DataCell("", position.Line + line, column)));
        }

        return Submission.Of(participant, name, cluster, values, position);
    }

    /// <summary>Whether the place is one of the file that all share.</summary>
    private bool IsHere(SourcePosition position)
    {
        _origin ??= position with { Line = 0, Column = 0 };
        return position.Path.Length == 0 && position.File == _origin.File && position.Sheet == _origin.Sheet;
    }

    /// <summary>Writes a value and where it stands; whether it can be packed.</summary>
    /// <param name="id">The indicator.</param>
    /// <param name="value">The value.</param>
    /// <param name="line">How many lines below its row it stands.</param>
    /// <param name="column">Its column; 0 where it has no place, below 0 the number of one outside of the table.</param>
    /// <param name="before">The number of the indicator before it, then its own.</param>
    private bool Write(string id, object value, int line, int column, ref int before)
    {
        if ((value is ImmutableArray<ListItem> ? PackedValue.List : PackedValue.KindOf(value)) is not { } kind)
        {
            return false;
        }

        var number = _places.NumberOf(id, column);
        if (number == before + 1 && line == 0 && column == _places.ColumnOf(number))
        {
            _writer.Write((byte)(kind | PackedValue.Usual));
        }
        else
        {
            _writer.Write(kind);
            _writer.Write7BitEncodedInt(number);
            _writer.Write7BitEncodedInt(line);
            _writer.Write7BitEncodedInt(column);
        }

        before = number;
        if (value is ImmutableArray<ListItem> items)
        {
            _writer.Write7BitEncodedInt(items.Length);
            return items.All(item => _items.Write(_writer, item));
        }

        PackedValue.Write(_writer, value, _texts);
        return true;
    }

    /// <summary>The number of a place outside of the table, from 1; one beyond the most where there are too many.</summary>
    private int NumberOf(SourcePosition place)
    {
        var number = _elsewhere.IndexOf(place);
        if (number < 0 && _elsewhere.Count < MostElsewhere)
        {
            number = _elsewhere.Count;
            _elsewhere.Add(place);
        }

        return number < 0 ? MostElsewhere + 1 : number + 1;
    }

    private IndicatorValue ReadValue(BinaryReader reader, int kind)
    {
        if (kind != PackedValue.List)
        {
            return PackedValue.Read(reader, kind, _texts);
        }

        var items = new ListItem[reader.Read7BitEncodedInt()];
        for (var i = 0; i < items.Length; i++)
        {
            items[i] = _items.Read(reader);
        }

        return IndicatorValue.Of(ImmutableCollectionsMarshal.AsImmutableArray(items));
    }
}
