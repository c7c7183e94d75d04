using System.Diagnostics.CodeAnalysis;
using System.Text;
using Emulation.Rules.Submissions;

namespace Emulation.Rules.Scoring;

/// <summary>
/// Writes sheets without names, ranges and lines as few bytes and reads them back. What most sheets do not have is not packed, such as
/// disqualifications and faults.
/// </summary>
[SuppressMessage("Design", "CA1001", Justification = "Streams in memory hold nothing but memory.")]
internal sealed class SheetPacker
{
    private const byte Nothing = 0xFF;

    /// <summary>What every sheet that is kept has for its range.</summary>
    public static readonly ScoreRange NoRange = new() { Low = 0m, High = null };

    private readonly PackedTexts _texts = new();
    private readonly BytePieces _pieces = new();
    private readonly MemoryStream _buffer = new();
    private readonly BinaryWriter _writer;

    public SheetPacker() => _writer = new BinaryWriter(_buffer, Encoding.UTF8);

    /// <summary>Packs all but the participant, and gives where it is; null where the sheet has parts that are not packed.</summary>
    public long? Pack(ScoreSheet sheet)
    {
        if (!IsPlain(sheet))
        {
            return null;
        }

        _buffer.SetLength(0);
        _texts.Write(_writer, sheet.Cluster, isShared: true);
        _writer.Write((byte)sheet.Status);
        _writer.Write(sheet.Stage is { } stage ? (byte)stage : Nothing);
        _writer.Write(sheet.Provisional);
        foreach (var number in (decimal?[])[
            sheet.Total, sheet.BaseTotal, sheet.BonusTotal, sheet.PenaltyTotal, sheet.DeductedTotal, sheet.MaxTotal, sheet.Percent])
        {
            Write(number);
        }

        _texts.Write(_writer, sheet.EarnedGrade, isShared: true);
        _texts.Write(_writer, sheet.Grade, isShared: true);
        _texts.Write(_writer, sheet.GradePending, isShared: true);
        _writer.Write7BitEncodedInt(sheet.Kept.Count);
        foreach (var kept in sheet.Kept)
        {
            _texts.Write(_writer, kept.Criterion, isShared: true);
            Write(kept.Points);
        }

        return _pieces.Add(_buffer.GetBuffer().AsSpan(0, (int)_buffer.Length));
    }

    public ScoreSheet Unpack(string participant, long address)
    {
        using var reader = _pieces.ReaderAt(address);
        return new ScoreSheet
        {
            // As it was written: what stands here first is read first.
            Participant = participant,
            Name = "",
            Range = NoRange,
            Cluster = _texts.Read(reader)!,
            Status = (SheetStatus)reader.ReadByte(),
            Stage = reader.ReadByte() is var stage and not Nothing ? (SubmissionStage)stage : null,
            Provisional = reader.ReadBoolean(),
            Total = Read(reader)!.Value,
            BaseTotal = Read(reader)!.Value,
            BonusTotal = Read(reader)!.Value,
            PenaltyTotal = Read(reader)!.Value,
            DeductedTotal = Read(reader)!.Value,
            MaxTotal = Read(reader),
            Percent = Read(reader),
            EarnedGrade = _texts.Read(reader),
            Grade = _texts.Read(reader),
            GradePending = _texts.Read(reader),
            Kept = KeptIn(reader),
        };
    }

    private static bool IsPlain(ScoreSheet sheet) =>
        sheet is
        {
            Name: "", GradeMissing.Count: 0, GradeUnmet: null, GradeFault: null, Disqualifications.Count: 0,
            UndeterminedDisqualifications.Count: 0, DisqualificationMissing.Count: 0, DisqualificationFaults.Count: 0, Defaulted.Count: 0,
            Figures: null, LinesOf: null, PassingLines.Count: 0,
        }
        && sheet.Range == NoRange;

    private KeptPoints[] KeptIn(BinaryReader reader)
    {
        var kept = reader.Read7BitEncodedInt() is var count and not 0 ? new KeptPoints[count] : [];
        for (var i = 0; i < kept.Length; i++)
        {
            kept[i] = new KeptPoints(_texts.Read(reader)!, Read(reader));
        }

        return kept;
    }

    private void Write(decimal? number)
    {
        if (number is { } value)
        {
            _writer.Write(PackedValue.KindOf(value));
            PackedValue.Write(_writer, value);
        }
        else
        {
            _writer.Write(Nothing);
        }
    }

    private static decimal? Read(BinaryReader reader) =>
        reader.ReadByte() is var kind and not Nothing ? PackedValue.ReadNumber(reader, kind) : null;
}
