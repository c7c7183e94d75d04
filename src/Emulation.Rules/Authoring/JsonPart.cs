namespace Emulation.Rules.Authoring;

/// <summary>What of a JSON text an offset lies in.</summary>
internal enum JsonPart
{
    /// <summary>The name of a property.</summary>
    Name,

    /// <summary>A value, or where one is missing.</summary>
    Value,

    /// <summary>Between the properties or items of an object or array.</summary>
    Gap,
}
