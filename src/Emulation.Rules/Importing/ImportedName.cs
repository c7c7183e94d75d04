namespace Emulation.Rules.Importing;

/// <summary>A value that rules read: an indicator of the campaign, or a field of the items of one.</summary>
internal sealed class ImportedName(string id, string written)
{
    private readonly List<ImportedName> _fields = [];

    public string Id { get; } = id;

    /// <summary>How the rules called it first.</summary>
    public string Written { get; } = written;

    public GuessedType Type { get; set; }

    /// <summary>Texts it is compared with, in the order they come.</summary>
    public List<string> Texts { get; } = [];

    /// <summary>What stands for it where it is missing, as JSON; null when nothing does.</summary>
    public string? Default { get; set; }

    /// <summary>The fields of its items, where it is a list.</summary>
    public IReadOnlyList<ImportedName> Fields => _fields;

    public ImportedName Field(IReadOnlyList<string> parts)
    {
        var called = parts.Count == 0 ? "value" : NameTable.Camel(parts);
        var field = _fields.Find(f => f.Id.Equals(called, StringComparison.OrdinalIgnoreCase));
        if (field is null)
        {
            field = new ImportedName(called, string.Join('.', parts));
            _fields.Add(field);
        }

        return field;
    }
}
