using Emulation.Rules.Source;
using static Emulation.Rules.Authoring.PlaceRole;
using static Emulation.Rules.Authoring.SymbolKind;

namespace Emulation.Rules.Authoring;

/// <summary>What stands where in the files of a campaign: the one list behind completion, hover, references and renaming.</summary>
internal static class Places
{
    private static readonly PlaceRole Any = PlaceRole.Expression();
    private static readonly PlaceRole Condition = PlaceRole.Expression(ValueKind.Truth);
    private static readonly PlaceRole Number = PlaceRole.Expression(ValueKind.Number);
    private static readonly PlaceRole Key =
        Refers(Criterion, Figure, Indicator) with { Words = ["grade", .. Definitions.SheetFigures.Names] };
    private static readonly PlaceRole QuotaOf =
        new(PlaceUse.RefersByPrefix, Grade, Award) { Words = ["participants", "ranked", "leaders"] };
    private static readonly PlaceRole Lock = new(PlaceUse.RefersByPath, [.. LockedPath.Kinds]);
    private static readonly PlaceRole Per = Refers(Indicator) with { Words = ["all", "cluster"] };

    private static readonly PlaceState Campaign = CampaignPlaces();

    private static readonly PlaceState Workflows = new PlaceState()
        .Add("WorkflowName", Declares(Workflow))
        .Add("GlobalParams.*.Name", Declares(Param)).Add("GlobalParams.*.Expression", Any)
        .Add("Rules.*.RuleName", Declares(Rule))
        .Add("Rules.*.Expression", Condition)
        .Add("Rules.*.ErrorMessage", new PlaceRole(PlaceUse.Message))
        .Add("Rules.*.LocalParams.*.Name", Declares(Param)).Add("Rules.*.LocalParams.*.Expression", Any)
        .Add("Rules.*.Actions.OnSuccess.Context.Expression", Number)
        .OrItems("Rules.*.Properties.basis", Refers(LegalBasis))
        .Same("Rules.*.Rules", "Rules")
        .AlsoInList();

    private static readonly PlaceState Submissions = new PlaceState()
        .Add("*.participant", Refers(Participant))
        .Add("*.cluster", Refers(Cluster))
        .AddName("*.values.*", Refers(Indicator))
        .Add("*.values.*", Refers(Choice))
        .AddName("*.values.*.*.*", Refers(Field))
        .Add("*.values.*.*.*", Refers(Choice))
        .AddName("*.evidence.*", Refers(Indicator))
        .Add("*.history.*.award", Refers(Award))
        .Add("*.adjustments.*.criterion", Refers(Criterion));

    private static readonly PlaceState Cases = CasePlaces();

    private static readonly PlaceState Decisions = new PlaceState()
        .Add("*.award", Refers(Award))
        .Add("*.participant", Refers(Participant))
        .OrItems("*.basis", Refers(LegalBasis));

    /// <summary>The place of a file's root; null where nothing is known of the file.</summary>
    public static PlaceState? RootOf(WorkspaceFileKind kind) => kind switch
    {
        WorkspaceFileKind.Campaign => Campaign,
        WorkspaceFileKind.Workflows => Workflows,
        WorkspaceFileKind.Cases => Cases,
        WorkspaceFileKind.Submissions => Submissions,
        WorkspaceFileKind.Decisions => Decisions,
        WorkspaceFileKind.Table or WorkspaceFileKind.Other => null,
    };

    /// <summary>The place of a node; null where nothing is known of it.</summary>
    public static PlaceState? Of(WorkspaceFile file, EditNode node)
    {
        var state = RootOf(file.Kind);
        foreach (var step in node.Around().Reverse().Where(step => step.Parent is not null))
        {
            state = state?.Into(step);
        }

        return state;
    }

    private static PlaceState CampaignPlaces()
    {
        var places = new PlaceState()
            .Add("locked.*", Lock)
            .Add("legalBasis.*.id", Declares(LegalBasis))
            .Add("clusters.*", Declares(Cluster))
            .Add("participants.*.id", Declares(Participant)).Add("participants.*.cluster", Refers(Cluster))
            .Add("checks.*.id", Declares(Check)).Add("checks.*.holds", Condition)
            .AddName("constants.*", Declares(Constant))
            .Add("constants.*.by", Refers(Indicator)).AddName("constants.*.values.*", Refers(Choice))
            .Add("indicators.*.id", Declares(Indicator))
            .Add("indicators.*.choices.*", Declares(Choice)).Add("indicators.*.choices.*.id", Declares(Choice))
            .Add("indicators.*.default", Refers(Choice)).Add("indicators.*.item.*.default", Refers(Choice))
            .Add("indicators.*.item.*.id", Declares(Field))
            .Add("indicators.*.item.*.choices.*", Declares(Choice)).Add("indicators.*.item.*.choices.*.id", Declares(Choice))
            .Add("figures.*.id", Declares(Figure)).Add("figures.*.value", Number)
            .Add("figures.*.population.value", Number)
                .Add("figures.*.population.where", Condition)
                .Add("figures.*.population.participant", Any)
            .Add("criteria.*.id", Declares(Criterion))
            .Add("criteria.*.maxPoints", Refers(Constant))
            .Add("criteria.*.workflow", Refers(Workflow))
            .AddName("criteria.*.with.*", Refers(Parameter)).Add("criteria.*.with.*", Any)
            .Add("criteria.*.perItem", Refers(Indicator)).Add("criteria.*.onePer", Refers(Field))
            .Add("criteria.*.appliesWhen", Condition)
            .Add("criteria.*.basis.*", Refers(LegalBasis))
            .Add("criteria.*.deductions.*.each", Number)
                .Add("criteria.*.deductions.*.when", Condition)
                .Add("criteria.*.deductions.*.points", Number with { Words = ["all"] })
            .Same("criteria.*.criteria", "criteria")
            .AddName("workflows.*", Refers(Workflow))
            .Add("workflows.*.parameters.*", Declares(Parameter))
            .Add("workflows.*.population.*.id", Declares(PopulationValue))
            .Add("workflows.*.population.*.value", Number)
                .Add("workflows.*.population.*.where", Condition)
                .Add("workflows.*.population.*.participant", Any)
            .Add("disqualifications.*.id", Declares(Disqualification)).Add("disqualifications.*.when", Condition)
            .Add("disqualifications.*.effects.*.gradeAtMost", Refers(Grade)).Add("disqualifications.*.basis.*", Refers(LegalBasis))
            .Add("grades.workflow", Refers(Workflow)).Add("grades.levels.*.id", Declares(Grade))
            .Add("ranking.orderBy.*", Key).Add("ranking.orderBy.*.by", Key)
            .Add("historyAwards.*", Declares(Award))
            .Add("awards.*.id", Declares(Award)).Add("awards.*.workflow", Refers(Workflow))
            .Add("awards.*.requires.*", Refers(Award)).Add("awards.*.excludes.*", Refers(Award))
            .Add("awards.*.orderBy.*", Key).Add("awards.*.orderBy.*.by", Key)
            .Add("awards.*.basis.*", Refers(LegalBasis));
        foreach (var scored in (string[])["criteria.*", "figures.*"])
        {
            places.Add($"{scored}.mark", Number)
                .Add($"{scored}.bands.by", Number).Add($"{scored}.bands.below", Number).Add($"{scored}.bands.from.*", Number)
                .Add($"{scored}.scale.by", PlaceRole.Expression(ValueKind.Text))
                    .AddName($"{scored}.scale.points.*", Refers(Choice))
                    .Add($"{scored}.scale.points.*", Number)
                .Add($"{scored}.proportion.of", Number).Add($"{scored}.proportion.to", Number).Add($"{scored}.proportion.cap", Number);
        }

        foreach (var quota in (string[])["grades.levels.*.quota", "awards.*.quota"])
        {
            places.OrItems($"{quota}.of", QuotaOf).OrItems($"{quota}.per", Per)
                .Add($"{quota}.share", Refers(Constant)).Add($"{quota}.max", Refers(Constant)).Add($"{quota}.min", Refers(Constant));
        }

        return places;
    }

    private static PlaceState CasePlaces() => new PlaceState()
        .AddName("*.expect.*", Refers(Participant))
        .AddName("*.expect.*.criteria.*", Refers(Criterion))
        .AddName("*.expect.*.figures.*", Refers(Figure))
        .AddName("*.expect.*.awards.*", Refers(Award))
        .Add("*.expect.*.grade", Refers(Grade))
        .Under("*.submissions", Submissions);
}
