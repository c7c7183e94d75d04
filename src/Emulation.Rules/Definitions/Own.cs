namespace Emulation.Rules.Definitions;

/// <summary>
/// What was worked out for a record, or came with it, and is kept in it: a copy of the record that says something else takes it along, and
/// it is not the copy's.
/// </summary>
/// <typeparam name="T">What was worked out.</typeparam>
/// <param name="owner">The record.</param>
/// <param name="value">What was worked out for it.</param>
internal sealed class Own<T>(object owner, T value)
    where T : class
{
    /// <summary>What was worked out for <paramref name="record"/>; null when it was for another.</summary>
    public T? Of(object record) => ReferenceEquals(owner, record) ? value : null;
}
