using Emulation.Rules.Definitions;
using Emulation.Rules.Fields;

namespace Emulation.Rules.Loading;

/// <summary>The fields of a choice; one that says no name may be written as its id alone.</summary>
internal static class ChoiceFields
{
    public static readonly FieldList<ChoiceDefinition> List = new FieldList<ChoiceDefinition>()
        .Text("id", c => c.Id, (c, id) => c with { Id = id }, required: true)
        .Name(c => c.Name, (c, name) => c with { Name = name }, c => c.Id);
}
