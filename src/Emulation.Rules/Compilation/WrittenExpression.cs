using Emulation.Rules.Definitions;
using Emulation.Rules.Expressions;

namespace Emulation.Rules.Compilation;

/// <summary>An expression that is no part of a rule: as it was written, and parsed over names.</summary>
internal sealed record WrittenExpression(RuleExpression Text, ParsedExpression Parsed);
