using System.Linq.Expressions;

namespace Emulation.Rules.Expressions;

/// <summary>A part of an expression that is not the parser's business: it sees a parameter in its place.</summary>
/// <param name="Parameter">The parameter.</param>
/// <param name="Name">The name asked about, or the list aggregated.</param>
/// <param name="Function">The aggregate; null where the part asks whether <paramref name="Name"/> was given.</param>
/// <param name="Inner">What the aggregate takes; null when it takes nothing.</param>
internal sealed record Synthetic(ParameterExpression Parameter, string Name, ListFunction? Function = null, ParsedExpression? Inner = null);
