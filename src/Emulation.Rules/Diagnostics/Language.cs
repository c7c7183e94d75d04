using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.Json.Serialization;

namespace Emulation.Rules.Diagnostics;

/// <summary>
/// A language a person reads messages in: Vietnamese, English, or one whose texts a host has registered. The default value is Vietnamese,
/// the language of the councils. Immutable and thread-safe.
/// </summary>
[JsonConverter(typeof(LanguageConverter))]
public readonly struct Language : IEquatable<Language>
{
    private const string VietnameseCode = "vi";
    private const string EnglishCode = "en";
    private const int MostOfPart = 8;

    /// <summary>Null of Vietnamese.</summary>
    private readonly string? _code;

    private Language(string? code) => _code = code;

    /// <summary>Vietnamese, the language of the councils.</summary>
    public static Language Vietnamese { get; }

    /// <summary>English.</summary>
    public static Language English { get; } = new(EnglishCode);

    /// <summary>The code as BCP 47 has it, such as <c>vi</c>, <c>en</c> or <c>fr</c>.</summary>
    public string Code => _code ?? VietnameseCode;

    /// <summary>What its speakers call it, such as <c>Tiếng Việt</c>.</summary>
    public string Name => CultureInfo.GetCultureInfo(Code).NativeName;

    /// <summary>How the language writes numbers and dates. Vietnamese is <c>vi-VN</c>, English <c>en-GB</c>.</summary>
    public CultureInfo Culture => CultureInfo.GetCultureInfo(Code switch
    {
        VietnameseCode => "vi-VN", EnglishCode => "en-GB", var code => code,
    });

    /// <summary>The language of a code. Every <c>vi-…</c> is Vietnamese and every <c>en-…</c> English.</summary>
    /// <param name="code">A code as BCP 47 has it, such as <c>fr</c> or <c>fr-CA</c>, in any case of letters.</param>
    /// <exception cref="ArgumentException">It is no code of a language.</exception>
    public static Language Of(string code)
    {
        ArgumentNullException.ThrowIfNull(code);
        return Parsed(code) ?? throw new ArgumentException($"'{code}' is no code of a language, such as fr or fr-CA.", nameof(code));
    }

    /// <summary>The language of a code that may be none, such as one of a request's <c>Accept-Language</c>.</summary>
    /// <param name="code">As <see cref="Of"/> takes it.</param>
    /// <param name="language">The language; Vietnamese where it is none.</param>
    /// <returns>Whether it is a code of a language. Texts of one that no host has registered are English.</returns>
    public static bool TryOf([NotNullWhen(true)] string? code, out Language language)
    {
        var parsed = code is null ? null : Parsed(code);
        language = parsed ?? Vietnamese;
        return parsed is not null;
    }

    /// <summary>Whether both are the same language.</summary>
    public static bool operator ==(Language left, Language right) => left.Equals(right);

    /// <summary>Whether they are different languages.</summary>
    public static bool operator !=(Language left, Language right) => !left.Equals(right);

    /// <inheritdoc/>
    public bool Equals(Language other) => string.Equals(_code, other._code, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Language other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => Code.GetHashCode(StringComparison.Ordinal);

    /// <summary>The code.</summary>
    public override string ToString() => Code;

    /// <summary>The language of a code; null where it is none.</summary>
    private static Language? Parsed(string code)
    {
        var parts = code.Split('-');
        if (parts[0].Length is < 2 or > MostOfPart || !parts[0].All(char.IsAsciiLetter) || !Array.TrueForAll(parts, IsSubtag))
        {
            return null;
        }

        return parts[0].ToLowerInvariant() switch
        {
            VietnameseCode => Vietnamese,
            EnglishCode => English,
            var first => new Language(string.Join('-', [first, .. parts[1..].Select(Cased)])),
        };
    }

    private static bool IsSubtag(string part) => part.Length is > 0 and <= MostOfPart && part.All(char.IsAsciiLetterOrDigit);

    /// <summary>Countries in capitals, scripts with a capital, the rest in small letters.</summary>
    private static string Cased(string part) => part.Length switch
    {
        2 => part.ToUpperInvariant(),
        4 when char.IsAsciiLetter(part[0]) => char.ToUpperInvariant(part[0]) + part[1..].ToLowerInvariant(),
        _ => part.ToLowerInvariant(),
    };
}
