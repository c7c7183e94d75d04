namespace Emulation.Rules.Expressions;

/// <summary>The functions of <see cref="Fn"/> by name.</summary>
internal static class Functions
{
    private static readonly Dictionary<string, string> Signatures = typeof(Fn).GetMethods().Where(m => m.DeclaringType == typeof(Fn)).ToDictionary(
        m => m.Name, m => $"Fn.{m.Name}({string.Join(", ", m.GetParameters().Select(p => p.Name))})", StringComparer.Ordinal);

    public static IReadOnlyCollection<string> Names { get; } = [.. Signatures.Keys.Order(StringComparer.Ordinal)];

    public static bool Contains(string name) => Signatures.ContainsKey(name);

    /// <summary>How it is called, such as <c>Fn.Min(a, b)</c>.</summary>
    public static string Signature(string name) => Signatures.TryGetValue(name, out var signature) ? signature : $"Fn.{name}";
}
