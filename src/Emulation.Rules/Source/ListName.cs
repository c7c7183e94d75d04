namespace Emulation.Rules.Source;

/// <summary>A list an expression may ask.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Fields">The fields of its items.</param>
internal sealed record ListName(string Name, IReadOnlyList<ScopeName> Fields)
{
    /// <summary>What a field is called outside the list.</summary>
    public string Qualified(string field) => $"{Name}.{field}";

    public bool HasField(string name) => Fields.Any(field => field.Name == name);
}
