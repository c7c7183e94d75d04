using Emulation.Rules.Definitions;
using Emulation.Rules.Diagnostics;
using Emulation.Rules.Json;
using Emulation.Rules.Wording;

namespace Emulation.Rules.Loading;

/// <summary>
/// Where an extension changes what is in a group: a bound of the base that is off by it is told at the base's line, which is not where it
/// is to be mended.
/// </summary>
internal static class ChangedGroup
{
    /// <summary>What is wrong with a bound of a group, with the place of the change where another file made it.</summary>
    /// <param name="found">What is wrong.</param>
    /// <param name="reader">The group, as it came of all files.</param>
    /// <param name="parts">What is in it.</param>
    /// <param name="constants">The constants that give its maximum and theirs; none where numbers do.</param>
    public static Diagnostic Told(
        Diagnostic found, ObjectReader reader, IEnumerable<CriterionDefinition> parts, params IEnumerable<ConstantDefinition> constants)
    {
        var file = reader.Position.File;
        if (file == found.Position.File)
        {
            // Nothing in the group is said elsewhere; the numbers it names may be.
            var constant = constants.FirstOrDefault(constant => reader.Context.State.IsLaidOver(constant.Position.File, file));
            return constant is null ? found : With(found, FieldTexts.ConstantChangedAt(constant.Id, constant.Position.ToString()));
        }

        var changed =
            parts.Select(part => part.Position)
                .Append(reader.Optional("criteria")?.Position ?? reader.Position)
                .FirstOrDefault(at => at.File == file) ?? reader.Position;
        return With(found, FieldTexts.ChangedAt(changed.ToString()));
    }

    private static Diagnostic With(Diagnostic found, LocalizedText place) =>
        found with { Hint = found.Hint is { } hint ? Pairs.Join(" ", [hint, place]) : place };
}
