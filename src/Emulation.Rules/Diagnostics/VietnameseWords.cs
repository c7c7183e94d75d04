using System.Globalization;
using System.Runtime.CompilerServices;

namespace Emulation.Rules.Diagnostics;

/// <summary>The Vietnamese one of a pair, as it is written with holes. For the compiler, which makes it of <c>$"…"</c>.</summary>
/// <param name="literalLength">Characters that are not in holes.</param>
/// <param name="formattedCount">Holes.</param>
[InterpolatedStringHandler]
public ref struct VietnameseWords(int literalLength, int formattedCount)
{
    private DefaultInterpolatedStringHandler _text = new(literalLength, formattedCount, CultureInfo.InvariantCulture);

    /// <summary>Adds what is between holes.</summary>
    public void AppendLiteral(string value) => _text.AppendLiteral(value);

    /// <summary>Fills a hole with a text, in Vietnamese.</summary>
    public void AppendFormatted(LocalizedText? value) => _text.AppendLiteral(value?.Vietnamese ?? "");

    /// <summary>Fills a hole.</summary>
    public void AppendFormatted(string? value) => _text.AppendFormatted(value);

    /// <summary>Fills a hole.</summary>
    public void AppendFormatted<T>(T value) => _text.AppendFormatted(value);

    internal string ToStringAndClear() => _text.ToStringAndClear();
}
