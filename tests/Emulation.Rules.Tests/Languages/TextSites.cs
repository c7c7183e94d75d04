using System.Text.RegularExpressions;
using Emulation.Rules.Diagnostics;
using Emulation.Rules.Tests.Support;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Emulation.Rules.Tests.Languages;

/// <summary>Every place of every project that makes a text of a catalogue, as the source has it.</summary>
internal static partial class TextSites
{
    /// <summary>What makes a pair, called by its bare name; of others, only with these before the dot.</summary>
    private static readonly string[] Makers = ["Text", "In", "Pair"];

    private static readonly string[] Owners = ["Pairs", "LocalizedText"];

    private static readonly Lazy<IReadOnlyList<TextSite>> Found = new(() => [.. Files().SelectMany(file => Of(file.Name, file.Text))]);

    public static IReadOnlyList<TextSite> All => Found.Value;

    /// <summary>The places of one file.</summary>
    public static IEnumerable<TextSite> Of(string name, string text)
    {
        var tree = CSharpSyntaxTree.ParseText(text, new CSharpParseOptions(LanguageVersion.Preview));
        var calls = tree.GetRoot().DescendantNodes().OfType<InvocationExpressionSyntax>();
        foreach (var call in calls)
        {
            var place = $"{name}:{tree.GetLineSpan(call.Span).StartLinePosition.Line + 1}";
            if (IsPair(call))
            {
                yield return PairAt(place, call);
            }
            else if (NounOf(call) is { } noun)
            {
                yield return new TextSite(place, $"1 {noun}", "1", Fault: null);
                yield return new TextSite(place, $"{{0}} {noun}s", "{0}", Fault: null);
            }
        }
    }

    private static IEnumerable<(string Name, string Text)> Files()
    {
        var root = Path.Combine(Repository.Root, "src");
        return Directory.EnumerateFiles(root, "*.cs", SearchOption.AllDirectories)
            .Select(file => (Name: Path.GetRelativePath(root, file).Replace('\\', '/'), File: file))
            .Where(file => !file.Name.Contains("/obj/", StringComparison.Ordinal) && !file.Name.Contains("/bin/", StringComparison.Ordinal))
            .OrderBy(file => file.Name, StringComparer.Ordinal)
            .Where(file => Catalogue().IsMatch(file.Name))
            .Select(file => (file.Name, File.ReadAllText(file.File)));
    }

    /// <summary>What makes a pair of the texts it is given is a maker itself.</summary>
    private static bool IsPair(InvocationExpressionSyntax call)
    {
        var arguments = call.ArgumentList.Arguments;
        return arguments.Count == 2
            && !arguments.All(argument => argument.Expression is IdentifierNameSyntax)
            && !arguments.Any(argument => argument.NameColon is not null)
            && call.Expression switch
            {
                IdentifierNameSyntax { Identifier.Text: var bare } => Makers.Contains(bare),
                MemberAccessExpressionSyntax { Expression: IdentifierNameSyntax owner } member =>
                    Owners.Contains(owner.Identifier.Text) && member.Name.Identifier.Text is "Text" or "FromPair",
                _ => false,
            };
    }

    /// <summary>Of <c>Count(n, "point")</c>.</summary>
    private static string? NounOf(InvocationExpressionSyntax call) =>
        call is { Expression: IdentifierNameSyntax { Identifier.Text: "Count" }, ArgumentList.Arguments: [_, var noun] }
            && noun.Expression is LiteralExpressionSyntax literal && literal.IsKind(SyntaxKind.StringLiteralExpression)
            ? literal.Token.ValueText : null;

    private static TextSite PairAt(string place, InvocationExpressionSyntax call)
    {
        var vietnamese = TextExpression.Of(call.ArgumentList.Arguments[0].Expression);
        var english = TextExpression.Of(call.ArgumentList.Arguments[1].Expression);
        var fault = english.Fault ?? vietnamese.Fault ?? FaultOf(call, vietnamese, english);
        return fault is null
            ? new TextSite(place, english.Template, vietnamese.NumberedAs(english), Fault: null)
            : new TextSite(place, Key: null, "", $"{place}: {fault}: {call}");
    }

    private static string? FaultOf(InvocationExpressionSyntax call, TextExpression vietnamese, TextExpression english) =>
        (english.HasHoles || vietnamese.HasHoles) && !(english.TakesHoles && vietnamese.TakesHoles)
            ? "every part of both needs a $, or its holes are filled before anybody asks for another language"
        : english.Holes.FirstOrDefault(HoldsWords) is { } hole ? $"{{{hole}}} holds words of one language"
        : english.HasHoles && IsKeptForever(call) ? "is made before a host can register a language: make it a property"
        : null;

    /// <summary>Whether a hole holds letters that are no text of their own.</summary>
    private static bool HoldsWords(ExpressionSyntax hole) => hole.DescendantNodesAndSelf(node => !IsOwn(node)).Any(node => node switch
    {
        LiteralExpressionSyntax literal => literal.Token.ValueText.Any(char.IsLetter) && literal.IsKind(SyntaxKind.StringLiteralExpression),
        InterpolatedStringTextSyntax text => text.TextToken.ValueText.Any(char.IsLetter),
        MemberAccessExpressionSyntax { Name.Identifier.Text: nameof(LocalizedText.English) } => true,
        _ => false,
    });

    private static bool IsOwn(SyntaxNode node) => node is InvocationExpressionSyntax call && (IsPair(call) || NounOf(call) is not null);

    private static bool IsKeptForever(InvocationExpressionSyntax call) =>
        call.Ancestors().OfType<FieldDeclarationSyntax>().Any(field => field.Modifiers.Any(SyntaxKind.StaticKeyword))
            || call.Ancestors().OfType<PropertyDeclarationSyntax>().Any(
                property => property.Modifiers.Any(SyntaxKind.StaticKeyword) && property.Initializer is not null);

    /// <summary>As <see cref="WordingTests"/> has it, which finds pairs anywhere else.</summary>
    [GeneratedRegex(@"/Wording/|Texts(\.\w+)?\.cs$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Catalogue();
}
