namespace Emulation.Rules.Cli.Output;

/// <summary>A command to type, as it is shown.</summary>
internal static class CommandLine
{
    private const string Program = "emulation-rules";

    /// <summary>The program with these words, and the options that were given for this run and hold for the next.</summary>
    public static string Of(CliContext context, params IEnumerable<string> words) =>
        string.Join(' ', words.Prepend(Program).Concat(context.OptionsInForce).Select(Quoted));

    private static string Quoted(string word) =>
        word.All(c => char.IsLetterOrDigit(c) || "-_./\\:=,+@".Contains(c, StringComparison.Ordinal)) ? word : $"\"{word}\"";
}
