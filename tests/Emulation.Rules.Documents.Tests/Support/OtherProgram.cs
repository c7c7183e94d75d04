using System.Diagnostics;

namespace Emulation.Rules.Documents.Tests.Support;

/// <summary>LibreOffice, Chromium and the tools that look into a PDF.</summary>
internal static class OtherProgram
{
    public const string LibreOffice = "soffice";
    public const string Chromium = "chromium";
    public const string PdfToText = "pdftotext";
    public const string PdfInfo = "pdfinfo";

    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(3);

    /// <summary>What to say where one of the programs is not found; null where all are.</summary>
    public static string? MissingOf(IEnumerable<string> programs) =>
        programs.Where(program => PathOf(program) is null)
            .ToList() is { Count: > 0 } missing ? $"not installed: {string.Join(", ", missing)}" : null;

    /// <summary>Runs a program that has to succeed.</summary>
    /// <returns>What it wrote to standard output.</returns>
    public static async Task<string> RunAsync(string program, params string[] arguments)
    {
        var start = new ProcessStartInfo(
            PathOf(program)!,
            arguments) { UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true };
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync().WaitAsync(Patience);
        var (text, errors) = (await output, await error);
        process.ExitCode.Should().Be(0, $"{program} {string.Join(' ', arguments)} wrote {text} {errors}");
        return text;
    }

    /// <summary>Converts with a profile of its own: two runs that share one wait for each other.</summary>
    /// <returns>The converted file.</returns>
    public static async Task<string> ConvertAsync(TempFolder folder, string file, string format) =>
        (await ConvertAsync(folder, [file], format))[0];

    /// <summary>Converts several files in one run.</summary>
    public static async Task<IReadOnlyList<string>> ConvertAsync(TempFolder folder, IReadOnlyList<string> files, string format)
    {
        var target = Directory.CreateDirectory(folder.PathOf("converted-" + format)).FullName;
        await RunAsync(
            LibreOffice,
            [
                $"-env:UserInstallation=file://{folder.PathOf("profile")}",
                "--headless",
                "--norestore",
                "--convert-to",
                format,
                "--outdir",
                target,
                .. files,
            ]);
        return [.. files.Select(file => Path.Combine(target, Path.ChangeExtension(Path.GetFileName(file), format)))];
    }

    /// <returns>The PDF.</returns>
    public static async Task<string> PrintAsync(TempFolder folder, string html)
    {
        var pdf = Path.ChangeExtension(html, ".pdf");
        await RunAsync(
            Chromium, "--headless", "--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking",
            "--disable-component-update", "--disable-sync",
            $"--user-data-dir={folder.PathOf("browser")}", "--no-pdf-header-footer", $"--print-to-pdf={pdf}", new Uri(html).AbsoluteUri);
        return pdf;
    }

    public static async Task<int> PagesOfAsync(string pdf)
    {
        var info = await RunAsync(PdfInfo, pdf);
        var line = info.Split('\n').First(text => text.StartsWith("Pages:", StringComparison.Ordinal));
        return int.Parse(line["Pages:".Length..].Trim(), System.Globalization.CultureInfo.InvariantCulture);
    }

    /// <summary>The words of a PDF with single spaces between them.</summary>
    public static async Task<string> TextOfAsync(string pdf) =>
        string.Join(' ', (await RunAsync(PdfToText, "-layout", pdf, "-")).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static string? PathOf(string program) => (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
        .Select(folder => Path.Combine(folder, OperatingSystem.IsWindows() ? program + ".exe" : program)).FirstOrDefault(File.Exists);
}
