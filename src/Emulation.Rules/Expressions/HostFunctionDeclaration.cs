using System.Reflection;
using Emulation.Rules.Diagnostics;

namespace Emulation.Rules.Expressions;

/// <summary>A function as a host declares it, and the delegate that rules call in its place.</summary>
internal sealed class HostFunctionDeclaration
{
    private const int MostParameters = 8;

    private const string Kinds = "decimal, string, bool, DateOnly and DateTime";

    public required string Name { get; init; }

    public required IReadOnlyList<string> Parameters { get; init; }

    /// <summary>The function as rules call it: it takes and gives what rules have, and fails as rules do.</summary>
    public required Delegate Guarded { get; init; }

    public LocalizedText? Description { get; init; }

    public decimal? Min { get; init; }

    public decimal? Max { get; init; }

    /// <exception cref="ArgumentException">Rules cannot call it.</exception>
    public static HostFunctionDeclaration From(string name, Delegate function, LocalizedText? description, decimal? min, decimal? max)
    {
        var invoke = function.GetType().GetMethod(nameof(Action.Invoke))!;
        var parameters = invoke.GetParameters();
        if (parameters.Length > MostParameters)
        {
            throw new ArgumentException($"Function '{name}' takes more than {MostParameters} parameters.", nameof(function));
        }

        var names = NamesOf(function, parameters.Length);
        if (Array.FindIndex(parameters, p => HostFunctionGuard.TypeInRules(p.ParameterType) is null) is >= 0 and var i)
        {
            throw new ArgumentException(
                $"Function '{name}' takes {parameters[i].ParameterType.Name} '{names[i]}'; rules have {Kinds} to give.", nameof(function));
        }

        if (HostFunctionGuard.ResultInRules(invoke.ReturnType) is not { } gives)
        {
            throw new ArgumentException(
                $"Function '{name}' gives {invoke.ReturnType.Name}; rules take {Kinds}, int and long.", nameof(function));
        }

        if (gives != typeof(decimal) && (min ?? max) is not null)
        {
            throw new ArgumentException($"Function '{name}' gives no number, so that it has neither min nor max.", nameof(function));
        }

        if (min > max)
        {
            throw new ArgumentException($"Function '{name}' cannot give {min} at least and {max} at most.", nameof(min));
        }

        return new HostFunctionDeclaration
        {
            Name = name,
            Parameters = names,
            Guarded = HostFunctionGuard.Of(name, function, min, max),
            Description = description,
            Min = min,
            Max = max,
        };
    }

    /// <summary>What its author calls the parameters; what the compiler closed over comes before them.</summary>
    private static string[] NamesOf(Delegate function, int count) =>
        [.. function.Method.GetParameters().TakeLast(count).Select((p, i) => p.Name is { Length: > 0 } told ? told : $"p{i + 1}")];
}
