namespace Emulation.Rules.Diagnostics;

/// <summary>A text in Vietnamese and English. Where a campaign gives one text only, both are that text.</summary>
public sealed record LocalizedText
{
    /// <summary>The Vietnamese text.</summary>
    public required string Vietnamese { get; init; }

    /// <summary>The English text.</summary>
    public required string English { get; init; }

    /// <summary>The text in <paramref name="language"/>.</summary>
    public string In(Language language) => language == Language.Vietnamese ? Vietnamese : English;

    /// <summary>One text for both languages.</summary>
    public static LocalizedText Same(string text) => new() { Vietnamese = text, English = text };

    /// <summary>The Vietnamese text.</summary>
    public override string ToString() => Vietnamese;
}
