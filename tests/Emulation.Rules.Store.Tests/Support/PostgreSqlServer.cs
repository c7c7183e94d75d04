using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using Npgsql;

namespace Emulation.Rules.Store.Tests.Support;

/// <summary>
/// A PostgreSQL server on a temporary folder and a free port; it ends with the tests. The server refuses to run as root: then it runs as
/// another user.
/// </summary>
internal sealed class PostgreSqlServer
{
    private const string OtherUser = "postgres";

    private static readonly Lazy<PostgreSqlServer> TheOne = new(() => Start(nameof(Shared)));

    private static int _databases;

    private readonly string _folder;
    private readonly int _port;

    /// <summary>Kept so that its input stays open for as long as this process lives.</summary>
    private Process? _watcher;

    private PostgreSqlServer(string folder, int port) => (_folder, _port) = (folder, port);

    /// <summary>The server all tests share, but those that stop it.</summary>
    public static PostgreSqlServer Shared => TheOne.Value;

    /// <summary>What to say where no server is installed; null where one is.</summary>
    public static string? Missing => Programs is null ? "not installed: postgresql" : null;

    private static string? Programs { get; } = Find();

    public static PostgreSqlServer Start(string name)
    {
        var folder =
            Path.Combine(
                Path.GetTempPath(), string.Create(CultureInfo.InvariantCulture, $"emulation-rules-pg-{Environment.ProcessId}-{name}"));
        Directory.CreateDirectory(folder);
        if (Environment.IsPrivilegedProcess)
        {
            RunAs(null, "chown", OtherUser, folder);
        }

        var server = new PostgreSqlServer(folder, FreePort());
        Run("initdb", "-D", server.Data, "-U", OtherUser, "--auth=trust", "--encoding=UTF8", "--no-sync", "--no-instructions");
        server.Start();
        server.RemoveOnceWeAreGone();
        return server;
    }

    public void Start() => Run(
        "pg_ctl", "-D", Data, "-w", "-l", Path.Combine(_folder, "log"),
        "-o", string.Create(
            CultureInfo.InvariantCulture,
            $"-p {_port} -h 127.0.0.1 -k {_folder} -F -c max_connections=300 -c shared_buffers=64MB"), "start");

    /// <summary>Stops it at once, as if it had died.</summary>
    public void Stop() => Run("pg_ctl", "-D", Data, "-w", "-m", "immediate", "stop");

    public string ConnectionTo(string database) => string.Create(
        CultureInfo.InvariantCulture,
        $"Host=127.0.0.1;Port={_port};Username={OtherUser};Database={database};Timeout=5;Command Timeout=60;Maximum Pool Size=40;Include "
            + $"Error Detail=true");

    /// <returns>How to connect to an empty database.</returns>
    public async Task<string> NewDatabaseAsync()
    {
        var name = string.Create(CultureInfo.InvariantCulture, $"d{Interlocked.Increment(ref _databases)}");
        await using var connection = new NpgsqlConnection(ConnectionTo("postgres") + ";Pooling=false");
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand($"CREATE DATABASE {name}", connection);
        await command.ExecuteNonQueryAsync();
        return ConnectionTo(name);
    }

    private string Data => Path.Combine(_folder, "data");

    /// <summary>
    /// A shell waits for the end of its input, which comes with the end of this process, however that ends; then it stops the server and
    /// removes its folder.
    /// </summary>
    private void RemoveOnceWeAreGone()
    {
        var stop =
            $"{(Environment.IsPrivilegedProcess ? $"runuser -u {OtherUser} -- " : "")}{Path.Combine(Programs!, "pg_ctl")} -D {Data} -m "
                + $"immediate stop";
        var start = new ProcessStartInfo(
            "sh",
            ["-c", $"read _; {stop} >/dev/null 2>&1; rm -rf {_folder}"])
            {
                UseShellExecute = false, RedirectStandardInput = true, WorkingDirectory = "/",
            };
        _watcher = Process.Start(start);
    }

    private static string? Find() => Directory.Exists("/usr/lib/postgresql")
        ? Directory.EnumerateDirectories("/usr/lib/postgresql")
            .Order(StringComparer.Ordinal)
            .Select(version => Path.Combine(version, "bin"))
            .LastOrDefault(programs => File.Exists(Path.Combine(programs, "postgres")))
        : null;

    private static void Run(string program, params string[] arguments) =>
        RunAs(Environment.IsPrivilegedProcess ? OtherUser : null, Path.Combine(Programs!, program), arguments);

    private static void RunAs(string? user, string program, params string[] arguments)
    {
        string[] all = user is null ? arguments : ["-u", user, "--", program, .. arguments];
        var start = new ProcessStartInfo(
            user is null ? program : "runuser",
            all) { UseShellExecute = false, RedirectStandardOutput = true, WorkingDirectory = "/" };
        using var process = Process.Start(start)!;
        process.WaitForExit();
        process.ExitCode.Should().Be(0, $"{program} has to succeed");
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
