using Emulation.Rules.Definitions;
using Emulation.Rules.Fields;

namespace Emulation.Rules.Loading;

/// <summary>The fields of a grade.</summary>
internal static class GradeLevelFields
{
    public static readonly FieldList<GradeLevel> List = new FieldList<GradeLevel>()
        .Text("id", l => l.Id, (l, id) => l with { Id = id }, required: true)
        .Name(l => l.Name, (l, name) => l with { Name = name }, l => l.Id)
        .Object(
            "quota",
            () => QuotaFields.List,
            l => l.Quota,
            (reader, l) => l with { Quota = new QuotaLoader(reader.Context).Load(reader.Optional("quota")) });
}
