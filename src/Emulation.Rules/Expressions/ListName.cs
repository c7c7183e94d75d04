namespace Emulation.Rules.Expressions;

/// <summary>A list an expression may aggregate.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Fields">The fields of its items.</param>
internal sealed record ListName(string Name, IReadOnlyList<ScopeName> Fields)
{
    /// <summary>What a field is called outside the list.</summary>
    public string Qualified(string field) => $"{Name}.{field}";
}
