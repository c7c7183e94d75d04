using System.Globalization;

namespace Emulation.Rules.Diagnostics;

/// <summary>How a text was made: what a language that a host registered makes it from. Immutable.</summary>
internal abstract class TextTemplate
{
    /// <summary>Of a text without holes: the English one is its key.</summary>
    public static TextTemplate Plain { get; } = new Whole();

    /// <summary>Whether templates are kept at all: nobody asks for them where no language is registered.</summary>
    public static bool AreKept => TextCatalogue.IsAnyRegistered;

    /// <summary>A text with holes.</summary>
    /// <param name="key">By which languages find it.</param>
    /// <param name="holes">What fills them: texts, or what is written the same in every language.</param>
    /// <param name="mostOfHole">Of a text in a hole; one that is longer is cut.</param>
    public static TextTemplate Filled(string key, IReadOnlyList<object?> holes, int mostOfHole = int.MaxValue) =>
        new WithHoles(key, holes, mostOfHole);

    /// <summary>What says of itself how it reads in a language.</summary>
    public static TextTemplate Told(Func<Language, string> told) => new Made(told);

    /// <summary>The text in a catalogue's language.</summary>
    /// <param name="catalogue">The catalogue.</param>
    /// <param name="text">The text that was made so; its English is what a catalogue that lacks it shows.</param>
    public abstract string In(TextCatalogue catalogue, LocalizedText text);

    /// <summary>A text as a key or template has it: braces that are no holes are doubled.</summary>
    public static string Escaped(string text) => text.AsSpan().ContainsAny('{', '}')
        ? text.Replace("{", "{{", StringComparison.Ordinal).Replace("}", "}}", StringComparison.Ordinal)
        : text;

    private sealed class Whole : TextTemplate
    {
        public override string In(TextCatalogue catalogue, LocalizedText text) =>
            catalogue.Text(Escaped(text.English)) is { } template ? string.Format(CultureInfo.InvariantCulture, template) : text.English;
    }

    private sealed class WithHoles(string key, IReadOnlyList<object?> holes, int mostOfHole) : TextTemplate
    {
        public override string In(TextCatalogue catalogue, LocalizedText text) => catalogue.Text(key) is { } template
            ? string.Format(CultureInfo.InvariantCulture, template, [.. holes.Select(hole => In(hole, catalogue.Language))])
            : text.English;

        private object? In(object? hole, Language language) =>
            hole is LocalizedText text ? DiagnosticDescriptor.Cut(text.In(language), mostOfHole) : hole;
    }

    private sealed class Made(Func<Language, string> told) : TextTemplate
    {
        public override string In(TextCatalogue catalogue, LocalizedText text) => told(catalogue.Language);
    }
}
