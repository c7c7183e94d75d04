using Emulation.Rules.Definitions;
using Emulation.Rules.Diagnostics;
using Emulation.Rules.Source;

namespace Emulation.Rules.Compilation;

/// <summary>
/// The expression of a rule that a short form stands for, joined from pieces that people wrote in different places and from what goes
/// between them. A mistake in a piece that several rules share has one place, and so is one mistake.
/// </summary>
internal static class JoinedExpression
{
    /// <summary>What nobody wrote: a mistake found there is in the piece before it.</summary>
    public static RuleExpression Between(string text) => new() { Text = text, Position = SourcePosition.None };

    /// <summary>The pieces as one expression of the rule at <paramref name="place"/>.</summary>
    public static RuleExpression Of(SourcePosition place, params IReadOnlyList<RuleExpression> pieces) => new()
    {
        Text = string.Concat(pieces.Select(piece => piece.Text)),
        Position = place,
        Locate = index => Locate(index, place, pieces),
        Wrote = index => Wrote(index, pieces),
    };

    /// <summary>A piece beside an operator: anything but a plain name needs brackets to stay one operand.</summary>
    public static IReadOnlyList<RuleExpression> Operand(RuleExpression piece) =>
        ReservedNames.IsId(piece.Text) ? [piece] : InBrackets(piece);

    public static IReadOnlyList<RuleExpression> InBrackets(RuleExpression piece) => [Between("("), piece, Between(")")];

    private static bool Wrote(int index, IReadOnlyList<RuleExpression> pieces)
    {
        foreach (var piece in pieces)
        {
            if (index < piece.Text.Length)
            {
                return piece.Position != SourcePosition.None;
            }

            index -= piece.Text.Length;
        }

        return false;
    }

    private static SourcePosition Locate(int index, SourcePosition place, IReadOnlyList<RuleExpression> pieces)
    {
        RuleExpression? written = null;
        foreach (var piece in pieces)
        {
            var isWritten = piece.Position != SourcePosition.None;
            if (index < piece.Text.Length && isWritten)
            {
                return piece.At(index);
            }

            if (index < piece.Text.Length && written is not null)
            {
                break;
            }

            written = isWritten ? piece : written;
            index = Math.Max(0, index - piece.Text.Length);
        }

        return written?.At(written.Text.Length) ?? place;
    }
}
