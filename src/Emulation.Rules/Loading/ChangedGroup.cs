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
    public static Diagnostic Told(Diagnostic found, ObjectReader reader, IEnumerable<CriterionDefinition> parts)
    {
        var file = reader.Position.File;
        if (file == found.Position.File)
        {
            return found;
        }

        var changed =
            parts.Select(part => part.Position)
                .Append(reader.Optional("criteria")?.Position ?? reader.Position)
                .FirstOrDefault(at => at.File == file) ?? reader.Position;
        var place = FieldTexts.ChangedAt(changed.ToString());
        return found with { Hint = found.Hint is { } hint ? Pairs.Join(" ", [hint, place]) : place };
    }
}
