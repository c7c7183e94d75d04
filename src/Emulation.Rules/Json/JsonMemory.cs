namespace Emulation.Rules.Json;

/// <summary>
/// The texts that one load reads, beside those that the load before it read: what an edit leaves alone is not read again. Of each file the
/// latest text that could be read is known, and of files that are gone nothing.
/// </summary>
/// <param name="before">What the load before read, by file.</param>
internal sealed class JsonMemory(IReadOnlyDictionary<string, ReadJson> before)
{
    private readonly Dictionary<string, ReadJson?> _read = new(StringComparer.Ordinal);

    /// <summary>What was read of a file, whatever its text is now; null where nothing was.</summary>
    public ReadJson? Before(string file) => before.GetValueOrDefault(file);

    /// <summary>Takes what was read of a file; null where it could not be.</summary>
    public void Add(string file, ReadJson? read) => _read[file] = read ?? Before(file);

    /// <summary>What the next load begins with.</summary>
    public IReadOnlyDictionary<string, ReadJson> ForTheNext() =>
        _read.Where(entry => entry.Value is not null).ToDictionary(entry => entry.Key, entry => entry.Value!, StringComparer.Ordinal);
}
