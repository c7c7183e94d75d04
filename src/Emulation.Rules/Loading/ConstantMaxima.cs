using Emulation.Rules.Definitions;
using Emulation.Rules.Diagnostics;
using Emulation.Rules.Json;

namespace Emulation.Rules.Loading;

/// <summary>Whether maxima that constants give add up, choice by choice.</summary>
internal sealed class ConstantMaxima(IReadOnlyList<ConstantDefinition> constants, DiagnosticBag bag)
{
    /// <summary>
    /// Reports a group, all of whose children have a maximum, that states one which is not their sum, or with a cap is more than it.
    /// </summary>
    public void CheckSum(ObjectReader reader, CriterionDefinition group, IReadOnlyList<CriterionDefinition> children)
    {
        // Several choices vary apart from each other: every pair of values would have to add up.
        var choices = children.Append(group).SelectMany(ChoicesOf).GroupBy(c => c.By, c => c.Choice, StringComparer.Ordinal).ToList();
        foreach (var choice in choices.Count == 1 ? choices[0].Distinct(StringComparer.Ordinal) : choices.Count == 0 ? [""] : [])
        {
            var (own, sum) = (MaximumOf(group, choice), children.Sum(child => MaximumOf(child, choice)));
            if (own != sum && !(group.Cap && own < sum))
            {
                var at = reader.Optional("maxPoints")!.Position;
                var found = ChangedGroup.SumOff(at, group, own, sum);
                bag.Add(ChangedGroup.Told(found, reader, children, children.Append(group).SelectMany(ConstantsOf)));
                return;
            }
        }
    }

    private IEnumerable<(string By, string Choice)> ChoicesOf(CriterionDefinition criterion) => criterion.FollowsConstants
        ? criterion.Criteria.Where(child => child.Kind == criterion.Kind).SelectMany(ChoicesOf)
        : Find(criterion) is { By: { } by } constant ? constant.Values.Keys.Select(choice => (by, choice)) : [];

    private IEnumerable<ConstantDefinition> ConstantsOf(CriterionDefinition criterion) =>
        criterion.FollowsConstants ? criterion.Criteria.SelectMany(ConstantsOf) : Find(criterion) is { } constant ? [constant] : [];

    private decimal MaximumOf(CriterionDefinition criterion, string choice) => criterion.FollowsConstants
        ? criterion.Criteria.Where(child => child.Kind == criterion.Kind).Sum(child => MaximumOf(child, choice))
        : Find(criterion) is { } constant ? constant.Value ?? constant.Values.GetValueOrDefault(choice) : criterion.MaxPoints ?? 0m;

    private ConstantDefinition? Find(CriterionDefinition criterion) =>
        criterion.MaxPointsConstant is { } name ? constants.FirstOrDefault(c => c.Id == name) : null;
}
