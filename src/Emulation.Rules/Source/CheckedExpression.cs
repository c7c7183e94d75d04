namespace Emulation.Rules.Source;

/// <summary>An expression in which names, types and literals are right, ready to be printed for the engine.</summary>
/// <param name="Root">The tree.</param>
/// <param name="Kind">What it gives.</param>
/// <param name="Context">What was found out about its parts.</param>
internal sealed record CheckedExpression(Node Root, ValueKind Kind, CheckContext Context);

/// <summary>A function of a list, with what it asks of each item.</summary>
internal sealed record ListCall(ListName List, ListFunction Function, IReadOnlyList<CheckedExpression> Arguments);

/// <summary>The levels from the best down that the text of a name may be.</summary>
internal sealed record GradeLevels(string Name, IReadOnlyList<string> Levels);
