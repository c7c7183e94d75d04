using Emulation.Rules.Definitions;

namespace Emulation.Rules.Cli.Output;

/// <summary>A line on the terminal that is written over while long work goes on, and is gone after it.</summary>
internal sealed class ProgressLine(TextWriter writer, Func<int, int, string> text) : IDisposable, IProgress<WorkProgress>
{
    private const int Every = 20;

    private readonly Lock _lock = new();
    private int _width;

    /// <summary>May be called from several threads.</summary>
    public void Report(WorkProgress value)
    {
        if (value.Done % Every != 0)
        {
            return;
        }

        lock (_lock)
        {
            var line = text(value.Done, value.Total);
            _width = Math.Max(_width, line.Length);
            writer.Write("\r" + line);
        }
    }

    public void Dispose() => writer.Write("\r" + new string(' ', _width) + "\r");
}
