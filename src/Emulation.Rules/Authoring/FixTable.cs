using Emulation.Rules.Diagnostics;

namespace Emulation.Rules.Authoring;

/// <summary>Which problems can be mended, and how.</summary>
internal static class FixTable
{
    public static IReadOnlyDictionary<string, Func<FixPlace, IEnumerable<Fix>>> ByCode { get; } = new Dictionary<string, Func<FixPlace, IEnumerable<Fix>>>(StringComparer.Ordinal)
    {
        [Codes.UnknownField.Code] = NameFixes.Nearest,
        [Codes.NotAmong.Code] = NameFixes.Nearest,
        [Codes.UnknownName.Code] = NameFixes.Nearest,
        [Codes.UnknownWorkflow.Code] = NameFixes.Nearest,
        [Codes.MissingCombine.Code] = FieldFixes.FirstMatch,
    };
}
