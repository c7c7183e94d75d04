using System.Collections.Concurrent;
using System.Diagnostics;
using Emulation.Rules.Store.Tests.Workers;

namespace Emulation.Rules.Store.Tests.Support;

/// <summary>A process of a host that a test started; it ends with the test, if not before.</summary>
internal sealed class WorkerProcess : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    private readonly Process _process;
    private readonly ConcurrentQueue<string> _lines = new();
    private readonly ConcurrentQueue<string> _errors = new();

    private WorkerProcess(Process process) => _process = process;

    /// <summary>What it has said so far.</summary>
    public IReadOnlyCollection<string> Lines => _lines;

    public IEnumerable<string> Faults => _lines.Where(line => line.StartsWith(Worker.Fault, StringComparison.Ordinal)).Concat(_errors);

    public int Done => _lines.Count(line => line == Worker.Done);

    public static async Task<WorkerProcess> StartAsync(string role, TestStore store, params string[] rest)
    {
        string[] arguments = ["exec", typeof(WorkerProcess).Assembly.Location, role, store.Kind.ToString(), store.Connection, .. rest];
        var start = new ProcessStartInfo(
            "dotnet",
            arguments) { UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true };
        var worker = new WorkerProcess(new Process { StartInfo = start });
        worker._process.OutputDataReceived += (_, line) => Keep(worker._lines, line.Data);
        worker._process.ErrorDataReceived += (_, line) => Keep(worker._errors, line.Data);
        worker._process.Start();
        worker._process.BeginOutputReadLine();
        worker._process.BeginErrorReadLine();
        await worker.UntilAsync(() => worker.Lines.Contains(Worker.Ready));
        return worker;
    }

    /// <summary>Waits for something it says.</summary>
    public async Task UntilAsync(Func<bool> said)
    {
        var waited = Stopwatch.StartNew();
        while (!said())
        {
            (_process.HasExited || waited.Elapsed > Patience)
                .Should()
                .BeFalse($"it said {string.Join(" | ", _lines.TakeLast(3))} and {string.Join(" | ", _errors)}");
            await Task.Delay(2);
        }
    }

    /// <summary>Ends it as a lost machine would, and waits until what it had said has arrived.</summary>
    public async Task KillAsync()
    {
        _process.Kill();
        await _process.WaitForExitAsync();
    }

    public void Dispose()
    {
        if (!_process.HasExited)
        {
            _process.Kill();
        }

        _process.Dispose();
    }

    private static void Keep(ConcurrentQueue<string> lines, string? line)
    {
        if (line is not null)
        {
            lines.Enqueue(line);
        }
    }
}
