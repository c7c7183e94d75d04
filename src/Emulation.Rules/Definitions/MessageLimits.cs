namespace Emulation.Rules.Definitions;

/// <summary>How long what a rule says may be, written and filled in: it stands on every sheet.</summary>
internal static class MessageLimits
{
    /// <summary>A message.</summary>
    public const int Whole = 2000;

    /// <summary>One value in it.</summary>
    public const int Value = 200;

    /// <summary>A value that a sheet shows beside a rule.</summary>
    public const int Shown = 1000;

    /// <summary>The text, or its beginning and a mark where it is longer.</summary>
    public static string Cut(string text, int most) =>
        text.Length <= most ? text : string.Concat(text.AsSpan(0, char.IsHighSurrogate(text[most - 1]) ? most - 1 : most), "…");
}
