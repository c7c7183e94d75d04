using System.Buffers;
using System.Globalization;
using System.Text;

namespace Emulation.Rules.Authoring;

/// <summary>Texts, words and what stands between them.</summary>
internal sealed partial class EditReader
{
    private static readonly SearchValues<char> Stops = SearchValues.Create("\"\\\r\n");

    private string TakeText(out bool isClosed)
    {
        var start = ++_at;
        StringBuilder? resolved = null;
        while (true)
        {
            var stop = _text.AsSpan(_at).IndexOfAny(Stops);
            _at = stop < 0 ? _text.Length : _at + stop;
            var here = stop < 0 ? '"' : _text[_at];
            if (here == '\\' && _at + 1 < _text.Length)
            {
                (resolved ??= new StringBuilder()).Append(_text, start, _at - start).Append(TakeEscape());
                start = ++_at;
            }
            else if (here is '"' || (_textsEndWithTheLine && here is '\r' or '\n'))
            {
                isClosed = stop >= 0 && here is '"';
                _isWrong |= !isClosed;
                var rest = _text.AsSpan(start, _at - start);
                _at += isClosed ? 1 : 0;
                return resolved is null ? _words.Of(rest) : resolved.Append(rest).ToString();
            }
            else
            {
                _at++;
            }
        }
    }

    /// <summary>
    /// The character an escape stands for, which is left at its last character; of one that there is not, the character behind \.
    /// </summary>
    private char TakeEscape()
    {
        var kind = _text[++_at];
        switch (kind)
        {
            case 'b':
                return '\b';
            case 'f':
                return '\f';
            case 'n':
                return '\n';
            case 'r':
                return '\r';
            case 't':
                return '\t';
            case 'u' when _at + 4 < _text.Length
                && ushort.TryParse(_text.AsSpan(_at + 1, 4), Hex, CultureInfo.InvariantCulture, out var unit):
                _at += 4;
                return (char)unit;
            default:
                _isWrong |= kind is not ('"' or '\\' or '/');
                return kind;
        }
    }

    private string TakeWord()
    {
        var start = _at;
        while (_at < _text.Length
            && _text[_at] is not (',' or ':' or '{' or '}' or '[' or ']' or '"' or '/')
            && !char.IsWhiteSpace(_text[_at]))
        {
            _at++;
        }

        _at = Math.Max(_at, Math.Min(start + 1, _text.Length));
        return _words.Of(_text.AsSpan(start, _at - start));
    }

    private void Skip()
    {
        while (_at < _text.Length)
        {
            var here = _text[_at];
            var next = _at + 1 < _text.Length ? _text[_at + 1] : '\0';
            if (here == '/' && next == '/')
            {
                var end = _text.AsSpan(_at).IndexOfAny('\r', '\n');
                _at = end < 0 ? _text.Length : _at + end;
            }
            else if (here == '/' && next == '*')
            {
                var end = _text.IndexOf("*/", _at + 2, StringComparison.Ordinal);
                _isWrong |= end < 0;
                _at = end < 0 ? _text.Length : end + 2;
            }
            else if (char.IsWhiteSpace(here) || here == '\uFEFF')
            {
                _at++;
            }
            else
            {
                return;
            }
        }
    }
}
