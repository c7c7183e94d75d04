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

    /// <summary>A maximum that is off the sum of its parts. A cap is no advice where it stands, nor where the sum is less.</summary>
    public static Diagnostic SumOff(SourcePosition at, CriterionDefinition group, decimal stated, decimal sum)
    {
        var found = Codes.GroupSum.At(at, group.Id, DecimalText.Of(stated), DecimalText.Of(sum));
        return group.Cap || stated > sum ? found with { Hint = FieldTexts.OneOfTwoNumbers } : found;
    }

    /// <summary>A minimum that is off the sum of its parts; see <see cref="SumOff"/>.</summary>
    public static Diagnostic LeastOff(DiagnosticDescriptor code, SourcePosition at, CriterionDefinition group, decimal least)
    {
        var found = code.At(at, group.Id, DecimalText.Of(group.MinPoints), DecimalText.Of(least));
        return group.Cap || group.MinPoints < least ? found with { Hint = FieldTexts.OneOfTwoNumbers } : found;
    }

    private static Diagnostic With(Diagnostic found, LocalizedText place) =>
        found with { Hint = found.Hint is { } hint ? Pairs.Join(" ", [hint, place]) : place };
}
