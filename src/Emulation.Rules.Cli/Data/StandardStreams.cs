namespace Emulation.Rules.Cli.Data;

/// <summary>Whether the process was given its standard input and output.</summary>
internal static class StandardStreams
{
    /// <summary>O_CLOEXEC, which is 02000000 in the octal numbers that flags are told in.</summary>
    private const long CloseOnExec = 0x80000;

    private const string Flags = "flags:";

    private static readonly string[] InputPaths = ["/dev/stdin", "/dev/fd/0", "/proc/self/fd/0"];

    /// <summary>Whether standard input was closed before the program began.</summary>
    public static bool IsInputClosed => IsOurs(0);

    /// <summary>The same of standard output.</summary>
    public static bool IsOutputClosed => IsOurs(1);

    /// <summary>Whether the path names standard input.</summary>
    public static bool IsInput(string path) => InputPaths.Contains(path, StringComparer.Ordinal);

    /// <summary>
    /// A number that was closed goes to the next file that is opened, here a pipe of the runtime to itself, which never ends and never
    /// fails. What a process is given survived its start; what it opens itself would not.
    /// </summary>
    private static bool IsOurs(int number)
    {
        if (!OperatingSystem.IsLinux() || !Directory.Exists("/proc/self/fdinfo"))
        {
            return false;
        }

        var state = $"/proc/self/fdinfo/{number}";
        return !File.Exists(state)
            || File.ReadLines(state).Any(line =>
                line.StartsWith(Flags, StringComparison.Ordinal)
                && (Convert.ToInt64(line[Flags.Length..].Trim(), 8) & CloseOnExec) != 0);
    }
}
