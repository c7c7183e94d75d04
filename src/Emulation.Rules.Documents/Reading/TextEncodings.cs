using System.Buffers;
using System.Text;
using System.Text.Unicode;
using Emulation.Rules.Definitions;
using Emulation.Rules.Diagnostics;
using Emulation.Rules.Documents.Wording;

namespace Emulation.Rules.Documents.Reading;

/// <summary>Finds out how a text is encoded, and gives it as UTF-8 without a byte order mark.</summary>
internal static class TextEncodings
{
    private const int VietnameseCodePage = 1258;

    /// <summary>Bytes that are looked at for the zeros of UTF-16.</summary>
    private const int SampleSize = 1000;

    /// <summary>
    /// What Vietnamese texts hold beyond ASCII, whole or with marks apart, as code page 1258 has it: letters, marks, quotes, dashes and a
    /// few signs.
    /// </summary>
    private static readonly SearchValues<char> Plausible = SearchValues.Create(
        "ÀÁÂÃÈÉÊÌÍÒÓÔÕÙÚÝàáâãèéêìíòóôõùúýĂăĐđƠơƯưÑñÜüÖöÄäßÇç\u0300\u0301\u0303\u0309\u0323" + "\u00A0«»‘’“”–—…•°±²³§€₫™©®½¼¾×÷·");

    /// <summary>How code page 1258 writes the five tones: behind the vowel that bears them.</summary>
    private static readonly SearchValues<char> Tones = SearchValues.Create("\u0300\u0301\u0303\u0309\u0323");

    private static readonly SearchValues<char> Vowels = SearchValues.Create("AEIOUYaeiouyÂÊÔâêôĂăƠơƯư");

    /// <summary>The text as UTF-8, and what was assumed where nothing says it; null where nothing had to be.</summary>
    /// <exception cref="UnreadableFileException">It is no encoding that is known.</exception>
    public static (ReadOnlyMemory<byte> Utf8, LocalizedText? Assumed) ToUtf8(ReadOnlyMemory<byte> bytes)
    {
        var span = bytes.Span;
        if (span.StartsWith(Encoding.UTF8.Preamble))
        {
            return (Strict(bytes[Encoding.UTF8.Preamble.Length..]), null);
        }

        if (span.StartsWith(Encoding.Unicode.Preamble) || span.StartsWith(Encoding.BigEndianUnicode.Preamble))
        {
            return (FromUtf16(bytes[2..], span[0] == Encoding.BigEndianUnicode.Preamble[0]), null);
        }

        if (Zeros(span, 1) || Zeros(span, 0))
        {
            return (FromUtf16(bytes, Zeros(span, 0)), LocalizedText.Same("UTF-16"));
        }

        return Utf8.IsValid(span) ? (bytes, null) : (FromCodePage(bytes), LocalizedText.Same("Windows-1258"));
    }

    /// <summary>Whether nearly every second byte from <paramref name="from"/> on is zero, and hardly any other.</summary>
    private static bool Zeros(ReadOnlySpan<byte> bytes, int from)
    {
        var pairs = Math.Min(bytes.Length, SampleSize) / 2;
        var (zeros, others) = (0, 0);
        for (var i = 0; i < pairs; i++)
        {
            zeros += bytes[(2 * i) + from] == 0 ? 1 : 0;
            others += bytes[(2 * i) + 1 - from] == 0 ? 1 : 0;
        }

        return pairs > 1 && others == 0 && zeros * 2 > pairs;
    }

    private static ReadOnlyMemory<byte> Strict(ReadOnlyMemory<byte> bytes) =>
        Utf8.IsValid(bytes.Span) ? bytes : throw Unknown(bytes, FirstInvalid(bytes.Span));

    private static byte[] FromUtf16(ReadOnlyMemory<byte> bytes, bool isBigEndian)
    {
        var encoding = new UnicodeEncoding(isBigEndian, byteOrderMark: false, throwOnInvalidBytes: true);
        try
        {
            return Encoding.UTF8.GetBytes(encoding.GetString(bytes.Span));
        }
        catch (DecoderFallbackException)
        {
            throw Unknown(default, 0);
        }
    }

    private static byte[] FromCodePage(ReadOnlyMemory<byte> bytes)
    {
        var encoding = CodePagesEncodingProvider.Instance.GetEncoding(VietnameseCodePage)!;
        var text = encoding.GetString(bytes.Span);
        for (var i = 0; i < text.Length; i++)
        {
            // Fonts of the time before Unicode used the same bytes for other letters: such a text would come out as letters no Vietnamese
            // word has. So would one of Windows-1252, which has no more than a few letters of Vietnamese: a tone there stands on no vowel.
            if (text[i] > '~' && (!Plausible.Contains(text[i]) || (Tones.Contains(text[i]) && (i == 0 || !Vowels.Contains(text[i - 1])))))
            {
                throw Unknown(bytes, i);
            }
        }

        return Encoding.UTF8.GetBytes(UnicodeText.Normalize(text));
    }

    private static int FirstInvalid(ReadOnlySpan<byte> bytes)
    {
        var at = 0;
        while (at < bytes.Length && Rune.DecodeFromUtf8(bytes[at..], out _, out var length) == OperationStatus.Done)
        {
            at += length;
        }

        return at;
    }

    private static UnreadableFileException Unknown(ReadOnlyMemory<byte> bytes, int at)
    {
        var before = bytes.Span[..Math.Min(at, bytes.Length)];
        var line = bytes.IsEmpty ? 0 : before.Count((byte)'\n') + 1;
        var column = bytes.IsEmpty ? 0 : Encoding.UTF8.GetCharCount(before[(before.LastIndexOf((byte)'\n') + 1)..]) + 1;
        return new UnreadableFileException(ReadingTexts.UnknownEncoding, ReadingTexts.SaveAsUnicode, line, column);
    }
}
