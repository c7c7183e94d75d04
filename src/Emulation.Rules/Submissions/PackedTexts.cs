namespace Emulation.Rules.Submissions;

/// <summary>Texts as numbers: those that are shared are kept once, the others stand where they are written.</summary>
internal sealed class PackedTexts
{
    private const int NoText = 0;
    private const int OwnText = 1;
    private const int FirstShared = 2;

    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private readonly List<string> _shared = [];

    /// <summary>How many are shared.</summary>
    public int Shared => _shared.Count;

    /// <param name="writer">Where to.</param>
    /// <param name="text">The text; null for none.</param>
    /// <param name="isShared">Whether it is shared from now on; one that is shared already is in any case.</param>
    public void Write(BinaryWriter writer, string? text, bool isShared)
    {
        if (text is null)
        {
            writer.Write7BitEncodedInt(NoText);
        }
        else if (_numbers.TryGetValue(text, out var number) || (isShared && Share(text, out number)))
        {
            writer.Write7BitEncodedInt(FirstShared + number);
        }
        else
        {
            writer.Write7BitEncodedInt(OwnText);
            writer.Write(text);
        }
    }

    public string? Read(BinaryReader reader) => reader.Read7BitEncodedInt() switch
    {
        NoText => null,
        OwnText => reader.ReadString(),
        var number => _shared[number - FirstShared],
    };

    private bool Share(string text, out int number)
    {
        number = _shared.Count;
        _shared.Add(text);
        _numbers.Add(text, number);
        return true;
    }
}
