using System.Globalization;
using System.Runtime.CompilerServices;

namespace Emulation.Rules.Diagnostics;

/// <summary>The Vietnamese one of a pair, as it is written with holes.</summary>
/// <param name="literalLength">Characters that are not in holes.</param>
/// <param name="formattedCount">Holes.</param>
[InterpolatedStringHandler]
internal ref struct VietnameseWords(int literalLength, int formattedCount)
{
    private DefaultInterpolatedStringHandler _text = new(literalLength, formattedCount, CultureInfo.InvariantCulture);

    public void AppendLiteral(string value) => _text.AppendLiteral(value);

    public void AppendFormatted(LocalizedText? value) => _text.AppendLiteral(value?.Vietnamese ?? "");

    public void AppendFormatted(string? value) => _text.AppendFormatted(value);

    public void AppendFormatted<T>(T value) => _text.AppendFormatted(value);

    public string ToStringAndClear() => _text.ToStringAndClear();
}
