namespace Emulation.Rules.Importing;

/// <summary>An expression as stock RulesEngine has it, as far as it can mean something here.</summary>
/// <param name="At">Where it begins in the text.</param>
internal abstract record StockNode(int At);

/// <summary>A number, without the letter C# may put behind it.</summary>
internal sealed record StockNumber(int At, string Text) : StockNode(At);

/// <summary>A text, its escapes resolved.</summary>
internal sealed record StockText(int At, string Text) : StockNode(At);

/// <summary><c>true</c>, <c>false</c> or <c>null</c>.</summary>
internal sealed record StockWord(int At, string Word) : StockNode(At);

/// <summary>A name and the members read off it: <c>input1.Address.City</c>.</summary>
internal sealed record StockPath(int At, IReadOnlyList<string> Parts) : StockNode(At);

/// <summary>A member read off something that is no name.</summary>
internal sealed record StockMember(int At, StockNode Target, string Name) : StockNode(At);

/// <summary>A call of a function of <paramref name="Target"/>; without one, of a function that stands alone.</summary>
internal sealed record StockCall(int At, StockNode? Target, string Name, IReadOnlyList<StockNode> Arguments) : StockNode(At);

/// <summary><c>x => …</c></summary>
internal sealed record StockLambda(int At, string Parameter, StockNode Body) : StockNode(At);

/// <summary><c>!x</c> or <c>-x</c>.</summary>
internal sealed record StockUnary(int At, string Operator, StockNode Operand) : StockNode(At);

/// <summary>Two operands and the operator between them, in the form it has here.</summary>
internal sealed record StockBinary(int At, string Operator, StockNode Left, StockNode Right) : StockNode(At);

/// <summary><c>c ? a : b</c></summary>
internal sealed record StockChoice(int At, StockNode Condition, StockNode Then, StockNode Otherwise) : StockNode(At);

/// <summary><c>new[] { … }</c>, or what stands in the brackets after <c>in</c>.</summary>
internal sealed record StockArray(int At, IReadOnlyList<StockNode> Items) : StockNode(At);
