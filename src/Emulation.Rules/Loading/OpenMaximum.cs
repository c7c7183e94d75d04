using Emulation.Rules.Definitions;
using Emulation.Rules.Diagnostics;
using Emulation.Rules.Json;

namespace Emulation.Rules.Loading;

/// <summary>What needs a maximum, where a criterion has none.</summary>
internal static class OpenMaximum
{
    /// <summary>The short forms that are worked out from the maximum.</summary>
    private static readonly string[] OfMaximum = [FormFields.Deductions, FormFields.Proportion];

    /// <summary>Whether a leaf can score as it says; else it is reported.</summary>
    public static bool Allows(ObjectReader reader, CriterionDefinition leaf, DiagnosticBag bag)
    {
        if (leaf.MaxPoints is not null)
        {
            return true;
        }

        CheckPolicy(reader, leaf, bag);
        if (OfMaximum.FirstOrDefault(name => reader.Optional(name) is not null) is { } form)
        {
            bag.Add(Codes.MaximumNeeded.At(reader.Optional(form)!.Position, leaf.Id, $"'{form}'"));
            return false;
        }

        if (leaf.Combine == CombineMode.Deduct)
        {
            bag.Add(Codes.MaximumNeeded.At(reader.Optional("combine")!.Position, leaf.Id, "\"combine\": \"deduct\""));
        }

        return true;
    }

    /// <summary>What does not apply cannot earn a maximum that it, or something in it, does not have.</summary>
    public static void CheckPolicy(ObjectReader reader, CriterionDefinition criterion, DiagnosticBag bag)
    {
        if (criterion.NotApplicable == NotApplicablePolicy.Full && OpenIn(criterion) is { } open)
        {
            bag.Add(Codes.MaximumNeeded.At(reader.Optional("notApplicable")!.Position, open.Id, "\"notApplicable\": \"full\""));
        }
    }

    /// <summary>The first criterion without a maximum, of this one and all in it; null when there is none.</summary>
    public static CriterionDefinition? OpenIn(CriterionDefinition criterion) => criterion.MaxPoints is null && !criterion.IsGroup
        ? criterion
        : criterion.Criteria.Select(OpenIn).FirstOrDefault(open => open is not null)
            ?? (criterion.MaxPoints is null ? criterion : null);
}
