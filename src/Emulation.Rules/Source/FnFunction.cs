using Emulation.Rules.Definitions;
using Emulation.Rules.Diagnostics;

namespace Emulation.Rules.Source;

/// <summary>A function that the engine calls: one of <c>Fn</c>, or one of the host's.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Takes">What its arguments are, one after the other.</param>
/// <param name="Parameters">What they are called.</param>
internal sealed record FnFunction(string Name, IReadOnlyList<ValueKind> Takes, IReadOnlyList<string> Parameters)
{
    public const string Class = "Fn";

    /// <summary>The class of the host's functions in expanded workflows: <c>HostFn.Days360(start, end)</c>.</summary>
    public const string HostClass = "HostFn";
    public const string Given = "Given";
    public const string GradeAtLeast = "GradeAtLeast";

    private static readonly Dictionary<string, FnFunction> Known = new FnFunction[]
    {
        new("Min", ValueKind.Number, ["a", "b"]),
        new("Max", ValueKind.Number, ["a", "b"]),
        new("Abs", ValueKind.Number, ["value"]),
        new("Clamp", ValueKind.Number, ["value", "low", "high"]),
        new("Round", ValueKind.Number, ["value", "decimals"]),
        new("Floor", ValueKind.Number, ["value"]),
        new("Ceiling", ValueKind.Number, ["value"]),
        new("Linear", ValueKind.Number, ["value", "x0", "y0", "x1", "y1"]),
        new("Steps", ValueKind.Number, ["value", "start", "first", "each"]),
        new("Pow", ValueKind.Number, ["value", "exponent"]),
        new("Sqrt", ValueKind.Number, ["value"]),
        new("Ln", ValueKind.Number, ["value"]),
        new("Exp", ValueKind.Number, ["value"]),
        new("DaysBetween", ValueKind.Date, ["from", "to"]),
    }.ToDictionary(f => f.Name, StringComparer.Ordinal);

    private static readonly Dictionary<string, string> OtherNames = new(StringComparer.OrdinalIgnoreCase)
    {
        ["Minimum"] = "Min",
        ["Maximum"] = "Max",
        ["Power"] = "Pow",
        ["Log"] = "Ln",
        ["Ceil"] = "Ceiling",
        ["RoundUp"] = "Ceiling",
        ["RoundDown"] = "Floor",
        ["Truncate"] = "Floor",
        ["Trunc"] = "Floor",
        ["Int"] = "Floor",
        ["Days"] = "DaysBetween",
        ["DateDif"] = "DaysBetween",
        ["DateDiff"] = "DaysBetween",
        ["HasValue"] = Given,
        ["Exists"] = Given,
    };

    private FnFunction(string name, ValueKind takes, IReadOnlyList<string> parameters)
        : this(name, [.. parameters.Select(_ => takes)], parameters)
    {
    }

    /// <summary>What it gives.</summary>
    public ValueKind Gives { get; private init; } = ValueKind.Number;

    /// <summary>The host's function; null of one of <c>Fn</c>'s own.</summary>
    public HostFunction? Host { get; private init; }

    /// <summary>Those the engine calls and the two the library answers itself, in ordinal order.</summary>
    public static IReadOnlyList<string> Names { get; } = [.. Known.Keys.Concat([Given, GradeAtLeast]).Order(StringComparer.Ordinal)];

    public static IEnumerable<FnFunction> All => Known.Values;

    /// <summary>How it is called, such as <c>Fn.Min(a, b)</c>.</summary>
    public string Signature => $"{Class}.{Name}({string.Join(", ", Parameters)})";

    /// <summary>The class it stands in for the engine.</summary>
    public string EngineClass => Host is null ? Class : HostClass;

    public static FnFunction From(HostFunction host) =>
        new(host.Name, [.. host.Method.GetParameters().Select(p => KindNames.KindOf(p.ParameterType))], host.Parameters)
        {
            Gives = KindNames.KindOf(host.Method.ReturnType), Host = host,
        };

    public static FnFunction? Find(string name) => Known.GetValueOrDefault(name);

    /// <summary>How a function is called, also one of the two that the library answers itself.</summary>
    public static string SignatureOf(string name) => name switch
    {
        Given => "Fn.Given(x)",
        GradeAtLeast => "Fn.GradeAtLeast(title, \"good\")",
        _ => Known[name].Signature,
    };

    /// <summary>The function that was meant by a name in another case, or of another language; null when none was.</summary>
    public static string? Meant(string name) =>
        Names.FirstOrDefault(known => string.Equals(known, name, StringComparison.OrdinalIgnoreCase)) ?? OtherNames.GetValueOrDefault(name);

    /// <summary>What to say about a name that is no function.</summary>
    /// <param name="name">The name.</param>
    /// <param name="ofHost">The host's functions.</param>
    public static LocalizedText HintOf(string name, IEnumerable<string>? ofHost = null) =>
        Suggestion.For(Meant(name) ?? name, [.. ofHost ?? [], .. Names], $"{Class}.");
}
