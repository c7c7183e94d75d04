using System.Runtime.CompilerServices;

namespace Emulation.Rules.Definitions;

/// <summary>Finds what a caller left out before it is worked with, where nobody could tell any more which call it came from.</summary>
internal static class NullItems
{
    /// <summary>What a property is set to.</summary>
    /// <exception cref="ArgumentNullException">It is null.</exception>
    public static T Required<T>(T? value, string property)
        where T : class => value ?? throw new ArgumentNullException(property);

    /// <exception cref="ArgumentException">One of the items is null.</exception>
    public static void ThrowIfAny<T>(IEnumerable<T> items, [CallerArgumentExpression(nameof(items))] string? name = null)
        where T : class
    {
        var index = 0;
        foreach (var item in items)
        {
            if (item is null)
            {
                throw new ArgumentException($"The item at index {index} is null.", name);
            }

            index++;
        }
    }
}
