using Emulation.Rules.Diagnostics;

namespace Emulation.Rules.Json;

/// <summary>Opens JSON texts.</summary>
internal static class JsonFile
{
    /// <summary>The root value and its context; null, and said so, when the text is too long or no JSON.</summary>
    public static (JsonNode Root, LoadContext Context)? Open(
        string file, string text, JsonLimits limits, DiagnosticBag bag, LoadState? state = null)
    {
        if (text.Length > limits.Characters)
        {
            bag.Add(
                limits.TooLong.At(
                    new SourcePosition { File = file }, DiagnosticTexts.Characters(text.Length),
                    DiagnosticTexts.Characters(limits.Characters)));
            return null;
        }

        if (state?.Memory?.Before(file) is { } before && before.Text == text)
        {
            state.Memory.Add(file, before);
            return (before.Root, new LoadContext(bag, state, limits));
        }

        var source = new SourceText(file, text);
        if (text.IndexOf('\0', StringComparison.Ordinal) is var zero and >= 0)
        {
            // The reader underneath would take it for a space.
            bag.Add(Codes.InvalidUnicode.At(source.PositionOf(zero, "")));
            return null;
        }

        if (state?.Memory is not { } memory)
        {
            return JsonNodeReader.Read(source, limits, bag) is { } root ? (root, new LoadContext(bag, state, limits)) : null;
        }

        var read = JsonNodeReader.Read(source, limits, bag, memory.Before(file));
        memory.Add(file, read);
        return read is null ? null : (read.Root, new LoadContext(bag, state, limits));
    }
}
