namespace Emulation.Rules.Wording;

/// <summary>What people write for the words of JSON, in lower case.</summary>
internal static class JsonWords
{
    public static readonly string[] True = ["true", "yes", "on", "có", "đúng"];

    public static readonly string[] False = ["false", "no", "off", "không", "sai"];

    public static readonly string[] Null = ["null", "nul", "nil", "none", "undefined"];

    public static readonly string[] NoNumber = ["nan", "infinity", "inf"];
}
