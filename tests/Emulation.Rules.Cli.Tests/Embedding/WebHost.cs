using System.Diagnostics;
using System.Text;
using System.Text.Json;

namespace Emulation.Rules.Cli.Tests.Embedding;

/// <summary>A web host in a process of its own, on a free port of this machine, ended with the test.</summary>
internal sealed class WebHost : IAsyncDisposable
{
    private const string Listening = "Now listening on: ";
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);
    private readonly Process _process;
    private readonly HttpClient _client = new();

    private WebHost(Process process) => _process = process;

    public static async Task<WebHost> StartAsync(string program, string folder)
    {
        var start = new ProcessStartInfo("dotnet", [program, "--urls", "http://127.0.0.1:0"])
        {
            WorkingDirectory = folder, UseShellExecute = false, RedirectStandardOutput = true,
        };
        var host = new WebHost(Process.Start(start)!);
        while (await host._process.StandardOutput.ReadLineAsync().WaitAsync(Patience) is { } line)
        {
            if (line.IndexOf(Listening, StringComparison.Ordinal) is >= 0 and var at)
            {
                host._client.BaseAddress = new Uri(line[(at + Listening.Length)..]);
                return host;
            }
        }

        throw new InvalidOperationException($"{program} ended with {host._process.ExitCode}.");
    }

    public async Task<(int Status, JsonElement Json)> PostAsync(string path, string json)
    {
        using var content = new StringContent(json, Encoding.UTF8, "application/json");
        var response = await _client.PostAsync(path, content);
        var body = await response.Content.ReadAsStringAsync();
        return ((int)response.StatusCode, body.Length == 0 ? default : JsonDocument.Parse(body).RootElement);
    }

    public Task<string> GetAsync(string path) => _client.GetStringAsync(path);

    public async ValueTask DisposeAsync()
    {
        _client.Dispose();
        if (!_process.HasExited)
        {
            _process.Kill();
            await _process.WaitForExitAsync();
        }

        _process.Dispose();
    }
}
