namespace Emulation.Rules.Submissions;

/// <summary>
/// Numbers indicators in the order in which they are met, with the column of the first value of each: in a table that is the column of all.
/// </summary>
internal sealed class UsualPlaces
{
    /// <summary>Stands before the first number.</summary>
    public const int None = -1;

    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private readonly List<(string Id, int Column)> _known = [];

    /// <summary>The number of an indicator.</summary>
    /// <param name="id">The indicator.</param>
    /// <param name="column">The column of its value, kept where it is the first.</param>
    public int NumberOf(string id, int column)
    {
        if (!_numbers.TryGetValue(id, out var number))
        {
            _numbers.Add(id, number = _known.Count);
            _known.Add((id, column));
        }

        return number;
    }

    public string IdOf(int number) => _known[number].Id;

    public int ColumnOf(int number) => _known[number].Column;
}
