using System.Linq.Expressions;
using Emulation.Rules.Compilation;
using Emulation.Rules.Definitions;
using Emulation.Rules.Diagnostics;
using Emulation.Rules.Expressions;

namespace Emulation.Rules.Analysis;

/// <summary>
/// Comparisons that come out the same whatever the values, over the ranges of what they name. Of a workflow that several criteria use,
/// only those that do in each of them.
/// </summary>
internal sealed class ComparisonFindings(
    CompiledCampaign campaign, CampaignRanges ranges, WorkBudget budget, FindingRecall? recall = null)
{
    private readonly HashSet<string> _figures = [
        .. SheetFigures.Names, .. campaign.Definition.AllCriteria().Select(c => c.Id), .. campaign.Definition.Figures.Select(f => f.Id),
        CampaignCompiler.Rank, CampaignCompiler.ClusterSize];

    private readonly Dictionary<(SourcePosition Position, string Text), Claim?> _claims = [];
    private readonly List<(SourcePosition Position, string Text)> _order = [];
    private readonly Dictionary<RuleDefinition, List<(SourcePosition Position, string Text)>> _byRule =
        new(ReferenceEqualityComparer.Instance);

    public void Run()
    {
        foreach (var site in new Sites(campaign, ranges, criterion => recall?.SaysNothing(criterion) == true).All())
        {
            if (!site.IsWritten)
            {
                continue;
            }

            if (!budget.TrySpend(site.Text.Text.Length))
            {
                budget.LeaveOut(site.Text.Position, site.Owner);
                return;
            }

            recall?.Compared(site.Owner, site.Text.Text.Length);
            Look(site, site.Parsed, site.Scope);
        }

        foreach (var claim in _claims.Values)
        {
            recall?.Tells(claim?.Finding.Owner);
        }
    }

    /// <summary>The comparison that keeps a rule from ever holding, if there is one; it is not told on its own then.</summary>
    public Finding.CertainComparison? Explain(RuleDefinition rule)
    {
        Finding.CertainComparison? first = null;
        foreach (var key in _byRule.GetValueOrDefault(rule) ?? [])
        {
            if (_claims[key] is { Finding.Holds: false } claim)
            {
                first ??= claim.Finding;
                _claims[key] = null;
            }
        }

        return first;
    }

    /// <summary>What is left to tell.</summary>
    public IEnumerable<Finding> Rest() => _order.Select(key => _claims[key]?.Finding).OfType<Finding>();

    private void Look(Site site, ParsedExpression parsed, RangeScope scope)
    {
        var inner = RangeReader.ScopeOf(parsed, scope);
        foreach (var comparison in Comparisons.In(parsed.Body))
        {
            Judge(site, comparison, parsed, inner);
        }

        foreach (var standIn in parsed.StandIns)
        {
            if (standIn.OfItem is { } item)
            {
                Look(site, item, scope.Inside(standIn.Name));
            }
        }
    }

    private void Judge(Site site, BinaryExpression comparison, ParsedExpression parsed, RangeScope scope)
    {
        var result = RangeReader.Compare(comparison, scope);
        var isOpen = result.Fault is not null || result.CanHold == result.CanFail || IsMeant(site, comparison, parsed, scope);
        var claim = isOpen ? null : result;
        var key = (site.Text.Position, ExpressionText.Of(comparison, parsed.StandIns));
        if (_claims.TryGetValue(key, out var other))
        {
            // Another use of the workflow, or the same words again.
            _claims[key] = other?.Finding.Holds == claim?.CanHold ? other : null;
            return;
        }

        _order.Add(key);
        if (claim is null)
        {
            _claims[key] = null;
            return;
        }

        _claims[key] = new Claim(new Finding.CertainComparison(
            key.Position, site.Owner, key.Item2, claim.CanHold, NamesOf(comparison, parsed, scope)));
        if (site.Rule is { } rule && !_byRule.TryAdd(rule, [key]))
        {
            _byRule[rule].Add(key);
        }
    }

    /// <summary>
    /// Whether it says "any value" on purpose: a comparison of literals; "x > 0" or "x >= 0" as the whole condition of the last rule, which
    /// is to take the rest; the stated bound of an indicator as any rule's whole condition, or as one end of a stretch written out in full,
    /// such as "x >= 0 &amp;&amp; x &lt; 50". A figure of the sheet has no bound that anybody stated: only the last rule can mean that.
    /// </summary>
    private bool IsMeant(Site site, BinaryExpression comparison, ParsedExpression parsed, RangeScope scope)
    {
        if (Mentions.NoName(comparison))
        {
            return true;
        }

        if (site.Rule is null || !HasLimit(comparison, out var name, out var limit) || !RangeReader.Compare(comparison, scope).CanHold)
        {
            return false;
        }

        var (own, bound) = (scope.Find(name).Numbers, RangeReader.Read(limit, scope).Numbers);
        var isWhole = comparison == parsed.Body && site.Text == site.Rule.Condition;
        var isAboveZero =
            comparison.NodeType is ExpressionType.GreaterThan or ExpressionType.GreaterThanOrEqual && bound is { Low: 0m, High: 0m };
        if (isWhole && site.MayTakeTheRest && isAboveZero)
        {
            return true;
        }

        if (bound is not { IsPoint: true } || (bound.Value.Low != own?.Low && bound.Value.Low != own?.High))
        {
            return false;
        }

        return _figures.Contains(name) ? isWhole && site.MayTakeTheRest : isWhole || IsEndOfStretch(comparison, name, parsed);
    }

    private static bool IsEndOfStretch(BinaryExpression comparison, string name, ParsedExpression parsed) =>
        Comparisons.In(parsed.Body).Any(other => other != comparison && HasLimit(other, out var also, out _) && also == name);

    /// <summary>Whether it compares a name with what does not vary.</summary>
    private static bool HasLimit(BinaryExpression comparison, out string name, out Expression limit)
    {
        var (left, right) = (Bare(comparison.Left), Bare(comparison.Right));
        var (named, other) = left is ParameterExpression ? (left, right) : (right, left);
        (name, limit) = (named is ParameterExpression { Name: { } found } ? found : "", other);
        return name.Length > 0 && Mentions.NoName(limit);
    }

    /// <summary>Without the conversion that a count of items needs.</summary>
    private static Expression Bare(Expression node) =>
        node is UnaryExpression { NodeType: ExpressionType.Convert or ExpressionType.ConvertChecked } convert ? convert.Operand : node;

    /// <summary>What bounds the comparison: its names, or, where none of them is bounded, its sides.</summary>
    private static List<NameRange> NamesOf(BinaryExpression comparison, ParsedExpression parsed, RangeScope scope)
    {
        var names = Mentions.Names(comparison)
            .Select(name => new NameRange(ExpressionText.Of(name, parsed.StandIns), scope.Find(name.Name!)))
            .DistinctBy(name => name.Name, StringComparer.Ordinal).Where(name => name.IsBounded).ToList();
        return names.Count > 0
            ? names
            : [.. new[] { comparison.Left, comparison.Right }
                .Where(side => !Mentions.NoName(side))
                .Select(side => new NameRange(ExpressionText.Of(side, parsed.StandIns), RangeReader.Read(side, scope)))
                .Where(side => side.IsBounded)];
    }

    private sealed record Claim(Finding.CertainComparison Finding);
}
