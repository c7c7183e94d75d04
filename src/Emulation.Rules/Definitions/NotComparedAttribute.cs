namespace Emulation.Rules.Definitions;

/// <summary>A member that says where a record comes from, not what it is: two records are equal whatever it holds.</summary>
[AttributeUsage(AttributeTargets.Field)]
internal sealed class NotComparedAttribute : Attribute;
