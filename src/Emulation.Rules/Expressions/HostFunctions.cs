using Emulation.Rules.Definitions;
using Emulation.Rules.Diagnostics;
using Emulation.Rules.Source;

namespace Emulation.Rules.Expressions;

/// <summary>
/// Functions that a host brings into rules, where they are called as those of <see cref="Fn"/>: <c>Fn.Days360(start, end)</c>.
/// </summary>
/// <remarks>
/// A function must be deterministic and thread-safe: the same arguments give the same result on every machine and for years, without a
/// clock, a database or state, or a result cannot be replayed. One that has to give other results gets another name. What it throws is a
/// fault of the criterion that names it.
/// </remarks>
public sealed class HostFunctions
{
    private readonly List<HostFunctionDeclaration> _declared = [];
    private IReadOnlyList<HostFunction>? _built;

    internal HostFunctions()
    {
    }

    /// <summary>Adds a function. Campaigns that are loaded already do not see it.</summary>
    /// <param name="name">Its name in rules, <c>[A-Za-z_][A-Za-z0-9_]*</c> and none of <see cref="Fn"/>'s own.</param>
    /// <param name="function">
    /// What it does. Its parameters, at most eight, are decimals, texts, truths and dates (<see cref="decimal"/>, <see cref="string"/>,
    /// <see cref="bool"/>, <see cref="DateOnly"/>, <see cref="DateTime"/>); it gives one of these, or an <see cref="int"/> or
    /// <see cref="long"/>.
    /// </param>
    /// <param name="description">What it does, for whoever writes rules; null for nothing.</param>
    /// <param name="min">The least number it gives; anything less is a fault. Null for no limit.</param>
    /// <param name="max">The greatest number it gives; anything more is a fault. Null for no limit.</param>
    /// <exception cref="ArgumentException">
    /// The name cannot be used or is taken, a parameter or the result is of another type, or a limit is told of what is no number.
    /// </exception>
    public HostFunctions Add(
        string name, Delegate function, LocalizedText? description = null, decimal? min = null, decimal? max = null)
    {
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(function);
        if (!ReservedNames.IsId(name) || typeof(object).GetMember(name).Length > 0)
        {
            throw new ArgumentException(
                $"'{name}' cannot be the name of a function: letters, digits and '_', no digit first.", nameof(name));
        }

        if (FnFunction.Names.Concat(_declared.Select(d => d.Name)).FirstOrDefault(IsName) is { } taken)
        {
            throw new ArgumentException($"There is a function '{taken}' already.", nameof(name));
        }

        _declared.Add(HostFunctionDeclaration.From(name, function, description, min, max));
        _built = null;
        return this;

        bool IsName(string other) => string.Equals(other, name, StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>The functions as they are now, each with its method; the same while none is added.</summary>
    internal IReadOnlyList<HostFunction> Build() => _built ??= HostFunctionClass.From(_declared);
}
