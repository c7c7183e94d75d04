using Emulation.Rules.Diagnostics;
using Emulation.Rules.Scoring;
using Emulation.Rules.Writing;

namespace Emulation.Rules.Serialization;

/// <summary>
/// Writes sheets a handful at a time, each on a thread of its own, and hands them on in their order: lines are worked out when they are
/// written, which is most of the work.
/// </summary>
internal static class SheetHandfuls
{
    /// <summary>How many are handed on together; at the end fewer.</summary>
    public const int Handful = 8;

    /// <param name="sheets">All elements of an array.</param>
    /// <param name="depth">How deep they stand.</param>
    /// <param name="work">Counts the sheets, and stops.</param>
    /// <param name="take">Takes each handful, one after the other, and clears it.</param>
    public static void Write(IReadOnlyList<ScoreSheet> sheets, int depth, WorkMeter work, Action<TwinJson> take)
    {
        var handfuls = (sheets.Count + Handful - 1) / Handful;
        var parts = new TwinJson[Math.Min(handfuls, Environment.ProcessorCount + 1)];
        var writing = new Task[parts.Length];
        try
        {
            for (var i = 0; i < parts.Length; i++)
            {
                parts[i] = new TwinJson();
                writing[i] = Begin(parts[i], i);
            }

            for (var i = 0; i < handfuls; i++)
            {
                var place = i % parts.Length;
                writing[place].GetAwaiter().GetResult();
                take(parts[place]);
                writing[place] = i + parts.Length < handfuls ? Begin(parts[place], i + parts.Length) : Task.CompletedTask;
            }
        }
        finally
        {
            // What still writes after another has failed is waited for; why it fails too is nobody's question any more.
            Task.WhenAll(writing.OfType<Task>()).ContinueWith(_ => { }, TaskScheduler.Default).GetAwaiter().GetResult();
            foreach (var part in parts.OfType<TwinJson>())
            {
                part.Dispose();
            }
        }

        Task Begin(TwinJson part, int handful) => Task.Run(() => WriteOne(part, handful), work.Token);

        void WriteOne(TwinJson part, int handful)
        {
            var (from, to) = (handful * Handful, Math.Min((handful + 1) * Handful, sheets.Count));
            part.Continue(depth, isFirst: from == 0);
            for (var i = from; i < to; i++)
            {
                work.Step();
                SheetWriter.Write(new TwinTokens(part), sheets[i], sheets[i].PassingLines);
            }
        }
    }
}
