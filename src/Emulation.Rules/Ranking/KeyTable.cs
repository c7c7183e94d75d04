namespace Emulation.Rules.Ranking;

/// <summary>The figures by which many are ordered, by number, all in one array: of a nation each would be an object of its own.</summary>
/// <param name="count">How many there are.</param>
/// <param name="width">How many figures each has.</param>
internal sealed class KeyTable(int count, int width)
{
    private readonly decimal[] _keys = new decimal[count * width];

    /// <summary>The figures of one, the smaller the better.</summary>
    public Span<decimal> this[int number] => _keys.AsSpan(number * width, width);

    /// <summary>Which of two comes first.</summary>
    public int Compare(int a, int b)
    {
        var first = this[a];
        var second = this[b];
        for (var i = 0; i < first.Length; i++)
        {
            var order = first[i].CompareTo(second[i]);
            if (order != 0)
            {
                return order;
            }
        }

        return 0;
    }
}
