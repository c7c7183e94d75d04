namespace Emulation.Rules.Binding;

/// <summary>Says which indicator a property stands for, or which field of a list's items, where their names differ.</summary>
/// <param name="id">The indicator's id, written as the campaign writes it.</param>
[AttributeUsage(AttributeTargets.Property)]
public sealed class IndicatorAttribute(string id) : Attribute
{
    /// <summary>The indicator's id.</summary>
    public string Id { get; } = id;
}
