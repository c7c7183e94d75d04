using System.Diagnostics;
using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Emulation.Rules.Cli.Tests.Support;

/// <summary>A client of the language server: it starts the program and speaks the protocol over its standard input and output.</summary>
internal sealed class LspClient : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);
    private readonly Process _server;
    private readonly List<JsonNode> _notifications = [];
    private int _id;

    private LspClient(Process server) => _server = server;

    public static LspClient Start()
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "emulation-rules.dll"), "lsp"])
        {
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        return new LspClient(Process.Start(start)!);
    }

    public static string UriOf(string file) => new Uri(file).AbsoluteUri;

    public async Task<JsonNode?> AskAsync(string method, object? parameters)
    {
        var id = ++_id;
        await SendAsync(new { jsonrpc = "2.0", id, method, @params = parameters });
        while (true)
        {
            var message = await ReadAsync();
            if (message["id"]?.GetValue<int>() == id)
            {
                return message["error"] ?? message["result"];
            }

            _notifications.Add(message);
        }
    }

    public Task TellAsync(string method, object parameters) => SendAsync(new { jsonrpc = "2.0", method, @params = parameters });

    /// <summary>The next problems told of a file for which <paramref name="isIt"/> holds.</summary>
    public async Task<JsonArray> DiagnosticsAsync(string file, Func<JsonArray, bool> isIt)
    {
        while (true)
        {
            foreach (var message in _notifications.Where(message => IsAbout(message, file)).ToList())
            {
                _notifications.Remove(message);
                if (message["params"]!["diagnostics"]!.AsArray() is var told && isIt(told))
                {
                    return told;
                }
            }

            _notifications.Add(await ReadAsync());
        }
    }

    /// <summary>Whether a message that nobody took was shown to the person.</summary>
    public bool HasShown => _notifications.Exists(message => message["method"]?.GetValue<string>() == "window/showMessage");

    /// <summary>The next message that is shown to the person.</summary>
    public async Task<JsonNode> ShownAsync()
    {
        while (true)
        {
            if (_notifications.Find(message => message["method"]?.GetValue<string>() == "window/showMessage") is { } shown)
            {
                _notifications.Remove(shown);
                return shown["params"]!;
            }

            _notifications.Add(await ReadAsync());
        }
    }

    public async Task<int> LeaveAsync()
    {
        await AskAsync("shutdown", null);
        await TellAsync("exit", new { });
        await _server.WaitForExitAsync().WaitAsync(Patience);
        return _server.ExitCode;
    }

    public async ValueTask DisposeAsync()
    {
        if (!_server.HasExited)
        {
            _server.Kill();
            await _server.WaitForExitAsync();
        }

        _server.Dispose();
    }

    private static bool IsAbout(JsonNode message, string file) =>
        message["method"]?.GetValue<string>() == "textDocument/publishDiagnostics"
        && message["params"]!["uri"]!.GetValue<string>() == UriOf(file);

    private async Task SendAsync(object message)
    {
        var body = JsonSerializer.SerializeToUtf8Bytes(message);
        var output = _server.StandardInput.BaseStream;
        await output.WriteAsync(Encoding.ASCII.GetBytes($"Content-Length: {body.Length.ToString(CultureInfo.InvariantCulture)}\r\n\r\n"));
        await output.WriteAsync(body);
        await output.FlushAsync();
    }

    private async Task<JsonNode> ReadAsync()
    {
        var input = _server.StandardOutput.BaseStream;
        var head = new StringBuilder();
        var one = new byte[1];
        while (!head.ToString().EndsWith("\r\n\r\n", StringComparison.Ordinal))
        {
            await input.ReadExactlyAsync(one).AsTask().WaitAsync(Patience);
            head.Append((char)one[0]);
        }

        var length =
            head.ToString()
                .Split("\r\n")
                .Single(line => line.StartsWith("Content-Length: ", StringComparison.Ordinal))["Content-Length: ".Length..];
        var body = new byte[int.Parse(length, CultureInfo.InvariantCulture)];
        await input.ReadExactlyAsync(body).AsTask().WaitAsync(Patience);
        return JsonNode.Parse(body)!;
    }
}
