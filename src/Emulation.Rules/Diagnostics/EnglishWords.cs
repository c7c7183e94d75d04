using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;

namespace Emulation.Rules.Diagnostics;

/// <summary>
/// The English one of a pair, as it is written with holes; it is the template for other languages as well. For the compiler, which makes
/// it of <c>$"…"</c>.
/// </summary>
[InterpolatedStringHandler]
public ref struct EnglishWords
{
    private readonly StringBuilder? _key;
    private readonly List<object?>? _holes;
    private DefaultInterpolatedStringHandler _text;

    /// <param name="literalLength">Characters that are not in holes.</param>
    /// <param name="formattedCount">Holes.</param>
    public EnglishWords(int literalLength, int formattedCount)
    {
        _text = new(literalLength, formattedCount, CultureInfo.InvariantCulture);
        if (TextTemplate.AreKept)
        {
            (_key, _holes) = (new StringBuilder(literalLength), new List<object?>(formattedCount));
        }
    }

    /// <summary>How the text was made; null where no other language could ask.</summary>
    internal readonly TextTemplate? Template => _key is null ? null : TextTemplate.Filled(_key.ToString(), _holes!);

    /// <summary>Adds what is between holes.</summary>
    public void AppendLiteral(string value)
    {
        _text.AppendLiteral(value);
        _key?.Append(TextTemplate.Escaped(value));
    }

    /// <summary>Fills a hole with a text, in English.</summary>
    public void AppendFormatted(LocalizedText? value)
    {
        _text.AppendLiteral(value?.English ?? "");
        Keep(value);
    }

    /// <summary>Fills a hole.</summary>
    public void AppendFormatted(string? value)
    {
        _text.AppendFormatted(value);
        Keep(value);
    }

    /// <summary>Fills a hole.</summary>
    public void AppendFormatted<T>(T value)
    {
        _text.AppendFormatted(value);
        if (_key is not null)
        {
            Keep(value is IFormattable number ? number.ToString(null, CultureInfo.InvariantCulture) : value?.ToString());
        }
    }

    internal string ToStringAndClear() => _text.ToStringAndClear();

    private readonly void Keep(object? value)
    {
        if (_key is not null)
        {
            _key.Append(CultureInfo.InvariantCulture, $"{{{_holes!.Count}}}");
            _holes.Add(value);
        }
    }
}
