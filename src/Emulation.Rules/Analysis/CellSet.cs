using System.Numerics;

namespace Emulation.Rules.Analysis;

/// <summary>The cells of an axis in which a rule holds.</summary>
internal sealed class CellSet(int size)
{
    private const int BitsOfAWord = 64;

    private readonly ulong[] _words = new ulong[(size + BitsOfAWord - 1) / BitsOfAWord];
    private int _count;

    /// <summary>The lowest cell; negative when there is none.</summary>
    public int First { get; private set; } = -1;

    /// <summary>The highest cell; negative when there is none.</summary>
    public int Last { get; private set; } = -1;

    public bool IsEmpty => _count == 0;

    /// <summary>Whether no cell between the lowest and the highest is left out, as rules about one number usually have it.</summary>
    private bool IsUnbroken => Last - First + 1 == _count;

    public bool Contains(int cell) => (_words[cell / BitsOfAWord] & (1UL << (cell % BitsOfAWord))) != 0;

    /// <summary>Adds a cell above those that are there.</summary>
    public void Append(int cell)
    {
        _words[cell / BitsOfAWord] |= 1UL << (cell % BitsOfAWord);
        First = IsEmpty ? cell : First;
        Last = cell;
        _count++;
    }

    /// <summary>Whether two sets share cells while each has cells of its own.</summary>
    public bool Crosses(CellSet other)
    {
        if (IsEmpty || other.IsEmpty || First > other.Last || other.First > Last)
        {
            return false;
        }

        if (IsUnbroken && other.IsUnbroken)
        {
            return (First < other.First && Last < other.Last) || (other.First < First && other.Last < Last);
        }

        var (shares, alone, otherAlone) = (false, false, false);
        for (var i = 0; i < _words.Length && !(shares && alone && otherAlone); i++)
        {
            shares |= (_words[i] & other._words[i]) != 0;
            alone |= (_words[i] & ~other._words[i]) != 0;
            otherAlone |= (other._words[i] & ~_words[i]) != 0;
        }

        return shares && alone && otherAlone;
    }

    /// <summary>The lowest and the highest cell of two sets that share some.</summary>
    public (int First, int Last) SharedWith(CellSet other)
    {
        var (low, high) = (-1, -1);
        for (var i = 0; i < _words.Length; i++)
        {
            if ((_words[i] & other._words[i]) is not 0 and var shared)
            {
                low = low < 0 ? (i * BitsOfAWord) + BitOperations.TrailingZeroCount(shared) : low;
                high = (i * BitsOfAWord) + BitOperations.Log2(shared);
            }
        }

        return (low, high);
    }
}
