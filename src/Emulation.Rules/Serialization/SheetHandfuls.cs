using System.Diagnostics.CodeAnalysis;
using System.Runtime.ExceptionServices;
using Emulation.Rules.Diagnostics;
using Emulation.Rules.Scoring;
using Emulation.Rules.Writing;

namespace Emulation.Rules.Serialization;

/// <summary>
/// Writes sheets a handful at a time, on as many threads as there are processors, and hands them on in their order: lines are worked out
/// when they are written, which is most of the work. The thread that asks for it writes along, and none waits for its turn: whoever has
/// written the next one in order hands it on, and those behind it that are there already.
/// </summary>
internal sealed class SheetHandfuls
{
    /// <summary>How many are handed on together; at the end fewer.</summary>
    public const int Handful = 8;

    private readonly object _gate = new();
    private readonly IReadOnlyList<ScoreSheet> _sheets;
    private readonly int _depth;
    private readonly WorkMeter _work;
    private readonly Action<TwinJson> _take;
    private readonly bool _isFirst;
    private readonly int _threads;
    private readonly TwinJson?[] _written;
    private readonly SpareParts _spare;
    private ExceptionDispatchInfo? _failure;
    private int _next;
    private int _taken;
    private bool _isTaking;

    private SheetHandfuls(
        IReadOnlyList<ScoreSheet> sheets, int depth, bool isFirst, SpareParts spare, WorkMeter work, Action<TwinJson> take)
    {
        (_sheets, _depth, _isFirst, _spare, _work, _take) = (sheets, depth, isFirst, spare, work, take);
        _written = new TwinJson?[(sheets.Count + Handful - 1) / Handful];
        _threads = Math.Min(_written.Length, Environment.ProcessorCount);
    }

    /// <param name="sheets">All elements of an array.</param>
    /// <param name="depth">How deep they stand.</param>
    /// <param name="work">Counts the sheets, and stops.</param>
    /// <param name="take">Takes each handful, one after the other, and clears it; from whatever thread.</param>
    public static void Write(IReadOnlyList<ScoreSheet> sheets, int depth, WorkMeter work, Action<TwinJson> take)
    {
        using var spare = new SpareParts();
        Write(sheets, depth, isFirst: true, spare, work, take);
    }

    /// <param name="sheets">Elements of an array.</param>
    /// <param name="depth">How deep they stand.</param>
    /// <param name="isFirst">Whether the array begins with them.</param>
    /// <param name="spare">Where to write them, time and again.</param>
    /// <param name="work">Counts the sheets, and stops.</param>
    /// <param name="take">Takes each handful, one after the other, and clears it; from whatever thread.</param>
    public static void Write(
        IReadOnlyList<ScoreSheet> sheets, int depth, bool isFirst, SpareParts spare, WorkMeter work, Action<TwinJson> take) =>
        new SheetHandfuls(sheets, depth, isFirst, spare, work, take).Write();

    private void Write()
    {
        Task[] others = [.. Enumerable.Range(1, Math.Max(0, _threads - 1)).Select(_ => Task.Run(WriteAlong))];
        WriteAlong();
        Task.WaitAll(others);
        _failure?.Throw();
    }

    /// <summary>Writes handfuls as long as there are any; the first failure ends it for all, and is thrown when all have ended.</summary>
    private void WriteAlong()
    {
        try
        {
            while (TryBegin(out var part, out var handful))
            {
                Write(part, handful);
                HandOn(part, handful);
            }
        }
        catch (Exception exception)
        {
            lock (_gate)
            {
                _failure ??= ExceptionDispatchInfo.Capture(exception);
                Monitor.PulseAll(_gate);
            }
        }
    }

    /// <summary>The next handful and where to write it; waits while too many are written that one before them keeps back.</summary>
    private bool TryBegin([NotNullWhen(true)] out TwinJson? part, out int handful)
    {
        lock (_gate)
        {
            while (_failure is null && _next < _written.Length && _next - _taken > _threads)
            {
                Monitor.Wait(_gate);
            }

            (part, handful) = (null, _next);
            if (_failure is null && _next < _written.Length)
            {
                _next++;
                part = _spare.Take();
            }

            return part is not null;
        }
    }

    private void Write(TwinJson part, int handful)
    {
        var (from, to) = (handful * Handful, Math.Min((handful + 1) * Handful, _sheets.Count));
        part.Continue(_depth, isFirst: _isFirst && from == 0);
        for (var i = from; i < to; i++)
        {
            _work.Step();
            SheetWriter.Write(part, _sheets[i]);
        }
    }

    /// <summary>Hands on what is next in order, unless somebody does already, who then finds this one too.</summary>
    private void HandOn(TwinJson part, int handful)
    {
        lock (_gate)
        {
            _written[handful] = part;
            if (_isTaking)
            {
                return;
            }

            _isTaking = true;
        }

        while (Waiting() is { } next)
        {
            _take(next);
            Taken(next);
        }
    }

    /// <summary>The next in order; null, and nobody takes any more, while it is not there.</summary>
    private TwinJson? Waiting()
    {
        lock (_gate)
        {
            var next = _taken < _written.Length ? _written[_taken] : null;
            _isTaking = next is not null;
            return next;
        }
    }

    private void Taken(TwinJson part)
    {
        lock (_gate)
        {
            _written[_taken++] = null;
            _spare.Return(part);
            Monitor.PulseAll(_gate);
        }
    }
}
