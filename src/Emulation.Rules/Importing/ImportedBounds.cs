using System.Globalization;
using Emulation.Rules.Definitions;

namespace Emulation.Rules.Importing;

/// <summary>The points a criterion can have, read off its rules.</summary>
/// <param name="Low">The least; 0 where none is negative.</param>
/// <param name="High">The most.</param>
/// <param name="IsGuess">Whether a rule works its points out, so that nothing tells how far they go.</param>
internal readonly record struct ImportedBounds(decimal Low, decimal High, bool IsGuess)
{
    /// <summary>Far enough that no result is cut off.</summary>
    private const decimal Far = 1_000_000m;

    public static ImportedBounds Of(ImportedWorkflow workflow)
    {
        var points = workflow.Rules.Where(rule => rule.Enabled).Select(rule => Literal(rule.Points!)).ToList();
        if (points.Contains(null))
        {
            return new ImportedBounds(-Far, Far, IsGuess: true);
        }

        var numbers = points.ConvertAll(number => number!.Value);
        var (low, high) = workflow.IsFirstMatch
            ? (numbers.Append(0m).Min(), numbers.Append(0m).Max())
            : (numbers.Where(number => number < 0m).Sum(), numbers.Where(number => number > 0m).Sum());
        return new ImportedBounds(low, high > 0m ? high : 1m, IsGuess: false);
    }

    private static decimal? Literal(string points) =>
        decimal.TryParse(
            points,
            NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint,
            CultureInfo.InvariantCulture,
            out var number) ? DecimalText.Normalize(number) : null;
}
