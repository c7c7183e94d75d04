namespace Emulation.Rules.Binding;

/// <summary>What a host's getter or conversion throws, by the property, what it stands for and the participant.</summary>
internal static class RecordFault
{
    /// <summary>Of a property that stands for an indicator.</summary>
    public static InvalidOperationException Of(BoundProperty bound, string? participant, Exception cause) =>
        new(
            $"Property '{BoundProperty.NameOf(bound.Path)}' of participant '{participant}', which stands for indicator "
                + $"'{bound.Indicator.Id}', cannot be read: {cause.Message}",
            cause);

    /// <summary>Of a property of an item, as what the list's own message ends in.</summary>
    public static InvalidOperationException OfItem(BoundProperty field, int number, Exception cause) =>
        new(
            $"property '{BoundProperty.NameOf(field.Path)}' of item {number}, which stands for field '{field.Indicator.Id}', cannot be "
                + $"read: {cause.Message}",
            cause);

    /// <summary>Of a property that stands for no indicator: the participant, its name, its cluster, its history.</summary>
    public static InvalidOperationException Of(string property, string? participant, Exception cause) =>
        new(
            $"Property '{property}'{(participant is null ? "" : $" of participant '{participant}'")} cannot be read: {cause.Message}",
            cause);
}
