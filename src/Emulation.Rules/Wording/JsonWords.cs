namespace Emulation.Rules.Wording;

/// <summary>What people write for the words of JSON, in lower case.</summary>
internal static class JsonWords
{
    public static readonly WordList True = new("yes", "true", "yes", "on", "có", "đúng");

    public static readonly WordList False = new("no", "false", "no", "off", "không", "sai");

    public static readonly WordList Null = new("nothing", "null", "nul", "nil", "none", "undefined");

    public static readonly WordList NoNumber = new(null, "nan", "infinity", "inf");

    public static IReadOnlyList<WordList> All { get; } = [True, False, Null, NoNumber];
}
