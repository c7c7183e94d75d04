using System.Net;
using System.Net.Sockets;

namespace Emulation.Rules.Studio.Tests.Support;

/// <summary>The line between a browser and a host, which can be cut and joined again: nothing else of either notices.</summary>
internal sealed class CutLine : IAsyncDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource _ended = new();
    private readonly Uri _host;
    private readonly Task _running;
    private CancellationTokenSource _joined = new();

    public CutLine(Uri host)
    {
        _host = host;
        _listener.Start();
        _running = RunAsync();
    }

    /// <summary>Where a browser finds the host through this line.</summary>
    public Uri Address => new UriBuilder(_host) { Port = ((IPEndPoint)_listener.LocalEndpoint).Port }.Uri;

    public void Cut() => _joined.Cancel();

    public void Join() => _joined = new();

    public async ValueTask DisposeAsync()
    {
        Cut();
        await _ended.CancelAsync();
        _listener.Stop();
        await _running;
    }

    private async Task RunAsync()
    {
        try
        {
            while (!_ended.IsCancellationRequested)
            {
                _ = CarryAsync(await _listener.AcceptTcpClientAsync(_ended.Token), _joined.Token);
            }
        }
        catch (OperationCanceledException)
        {
        }
    }

    private async Task CarryAsync(TcpClient browser, CancellationToken cut)
    {
        using (browser)
        using (var host = new TcpClient())
        {
            try
            {
                await host.ConnectAsync(_host.Host, _host.Port, cut);
                await Task.WhenAny(
                    browser.GetStream().CopyToAsync(host.GetStream(), cut), host.GetStream().CopyToAsync(browser.GetStream(), cut));
            }
            catch (Exception exception) when (exception is OperationCanceledException or IOException or SocketException)
            {
                // Cut, or closed by one of the two.
            }
        }
    }
}
