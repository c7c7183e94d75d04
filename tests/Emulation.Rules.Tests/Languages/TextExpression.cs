using Emulation.Rules.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Emulation.Rules.Tests.Languages;

/// <summary>One side of a pair as it is written: a literal, or one with holes.</summary>
internal sealed class TextExpression
{
    private readonly List<ExpressionSyntax> _holes = [];

    private TextExpression(ExpressionSyntax expression)
    {
        var parts = PartsOf(expression).ToList();
        Fault = parts.Exists(part => !IsText(part)) ? "is no text but something that is worked out" : null;
        HasHoles = parts.OfType<InterpolatedStringExpressionSyntax>().Any(part => part.Contents.OfType<InterpolationSyntax>().Any());
        TakesHoles = parts.TrueForAll(part => part is InterpolatedStringExpressionSyntax);
        Template = string.Concat(parts.Select(TemplateOf));
    }

    /// <summary>With <c>{0}</c> for the first hole, and so on.</summary>
    public string Template { get; }

    public bool HasHoles { get; }

    /// <summary>Whether the compiler makes a handler of it, which keeps the holes apart: every part is interpolated.</summary>
    public bool TakesHoles { get; }

    public string? Fault { get; }

    public IReadOnlyList<ExpressionSyntax> Holes => _holes;

    public static TextExpression Of(ExpressionSyntax expression) => new(expression);

    /// <summary>The text with the numbers that <paramref name="other"/> gives the same holes.</summary>
    public string NumberedAs(TextExpression other) => string.Format(
        System.Globalization.CultureInfo.InvariantCulture,
        Template,
        [.. _holes.Select(hole => other._holes.FindIndex(its => its.ToString() == hole.ToString()))
            .Select(at => at < 0 ? "…" : $"{{{at}}}")]);

    private static IEnumerable<ExpressionSyntax> PartsOf(ExpressionSyntax expression) => expression switch
    {
        ParenthesizedExpressionSyntax brackets => PartsOf(brackets.Expression),
        BinaryExpressionSyntax sum when sum.IsKind(SyntaxKind.AddExpression) => PartsOf(sum.Left).Concat(PartsOf(sum.Right)),
        _ => [expression],
    };

    private static bool IsText(ExpressionSyntax part) =>
        part.IsKind(SyntaxKind.StringLiteralExpression) || part is InterpolatedStringExpressionSyntax;

    private string TemplateOf(ExpressionSyntax part) => part switch
    {
        LiteralExpressionSyntax literal => TextTemplate.Escaped(literal.Token.ValueText),
        InterpolatedStringExpressionSyntax text => string.Concat(text.Contents.Select(TemplateOf)),
        _ => "",
    };

    private string TemplateOf(InterpolatedStringContentSyntax content)
    {
        if (content is not InterpolationSyntax hole)
        {
            // Braces stand doubled in what is interpolated, as they do in a key.
            var text = ((InterpolatedStringTextSyntax)content).TextToken.ValueText;
            return TextTemplate.Escaped(text.Replace("{{", "{").Replace("}}", "}"));
        }

        _holes.Add(hole.Expression);
        return $"{{{_holes.Count - 1}}}";
    }
}
