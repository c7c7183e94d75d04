using Emulation.Rules.Definitions;
using Emulation.Rules.Fields;

namespace Emulation.Rules.Loading;

/// <summary>The fields of a global or local param.</summary>
internal static class NamedExpressionFields
{
    public static readonly FieldList<NamedExpression> List = new FieldList<NamedExpression>()
        .Text("Name", p => p.Name, (p, name) => p with { Name = name }, required: true, sealedAs: "name")
        .Expression("Expression", p => p.Expression, (p, e) => p with { Expression = e }, required: true, sealedAs: "expression");

    /// <summary>Nothing yet; what stays blank was refused.</summary>
    public static readonly NamedExpression Blank = new() { Name = "", Expression = "" };
}
