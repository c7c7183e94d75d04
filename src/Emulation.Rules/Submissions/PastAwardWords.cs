namespace Emulation.Rules.Submissions;

/// <summary>What entries of a history say, as data write it.</summary>
internal static class PastAwardWords
{
    public const string Kind = "kind";
    public const string For = "for";
    public const string Revoked = "revoked";

    public static readonly IReadOnlyDictionary<string, PastAwardKind> Kinds = new Dictionary<string, PastAwardKind>(StringComparer.Ordinal)
    {
        ["regular"] = PastAwardKind.Regular,
        ["thematic"] = PastAwardKind.Thematic,
        ["sudden"] = PastAwardKind.Sudden,
    };
}
