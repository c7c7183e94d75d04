namespace Emulation.Rules.Binding;

/// <summary>Says that a property, and all within it, stands for no indicator: <see cref="Campaign.BindTo{T}"/> passes it over.</summary>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Field)]
public sealed class NotIndicatorAttribute : Attribute;
