using Emulation.Rules.Definitions;
using Emulation.Rules.Fields;

namespace Emulation.Rules.Loading;

/// <summary>The fields of an award.</summary>
internal static class AwardFields
{
    public static readonly FieldList<AwardDefinition> List = new FieldList<AwardDefinition>()
        .Text("id", a => a.Id, (a, id) => a with { Id = UnicodeText.Identity(id) }, required: true)
        .Name(a => a.Name, (a, name) => a with { Name = name }, a => a.Id)
        .Text("workflow", a => a.Workflow, (a, name) => a with { Workflow = name }, required: true)
        .List("requires", a => a.Requires, (a, others) => a with { Requires = others })
        .List("excludes", a => a.Excludes, (a, others) => a with { Excludes = others })
        .Add(
            "orderBy",
            (reader, a) => new FrameLoader(reader.Context).LoadKeys(reader) is { Count: > 0 } keys ? a with { OrderBy = keys } : a,
            (w, a) => RankingKeyFields.Write(w, "orderBy", a.OrderBy ?? []),
            (w, a) => RankingKeyFields.Seal(w, "orderBy", a.OrderBy ?? []))
        .Object(
            "quota",
            () => QuotaFields.List,
            a => a.Quota,
            (reader, a) => a with { Quota = new QuotaLoader(reader.Context).Load(reader.Optional("quota")) })
        .Object(
            "ballot",
            () => BallotFields.List,
            a => a.Ballot,
            (reader, a) => a with { Ballot = AwardLoader.LoadBallot(reader.Optional("ballot"), reader.Context) })
        .List("basis", a => a.Basis, (a, basis) => a with { Basis = basis });
}
