namespace Emulation.Rules.Cli.Output;

/// <summary>A command to type, as it is shown.</summary>
internal static class CommandLine
{
    private const string Program = "emulation-rules";

    public static string Of(params IEnumerable<string> words) => string.Join(' ', words.Prepend(Program).Select(Quoted));

    private static string Quoted(string word) => word.All(c => char.IsLetterOrDigit(c) || "-_./\\:=,+@".Contains(c, StringComparison.Ordinal)) ? word : $"\"{word}\"";
}
