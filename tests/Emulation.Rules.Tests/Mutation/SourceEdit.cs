namespace Emulation.Rules.Tests.Mutation;

/// <summary>A wrong edit of the library that the tests have to notice.</summary>
/// <param name="File">The file, within the library.</param>
/// <param name="Before">An expression.</param>
/// <param name="After">What is put in its place.</param>
/// <param name="Next">What follows the expression, where that is needed for it to stand there once.</param>
internal sealed record SourceEdit(string File, string Before, string After, string Next = "")
{
    public override string ToString() => $"{File}: {Before} -> {After}";
}
