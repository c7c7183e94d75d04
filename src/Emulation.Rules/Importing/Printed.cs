namespace Emulation.Rules.Importing;

/// <summary>An expression as it is written here.</summary>
/// <param name="Text">The text.</param>
/// <param name="Level">How tightly its outermost operator binds; operands of tighter ones need brackets.</param>
/// <param name="Type">What it is.</param>
/// <param name="Name">The value it is, where it is nothing else.</param>
internal sealed record Printed(string Text, int Level, GuessedType Type, ImportedName? Name = null)
{
    public const int Choice = 0;
    public const int Or = 1;
    public const int And = 2;
    public const int Comparison = 3;
    public const int Sum = 4;
    public const int Product = 5;
    public const int Sign = 6;
    public const int Single = 7;

    /// <summary>The text as an operand of an operator of a level.</summary>
    public string Inside(int level) => Level >= level ? Text : $"({Text})";
}
