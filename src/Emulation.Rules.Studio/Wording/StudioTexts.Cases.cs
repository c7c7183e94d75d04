using Emulation.Rules.Cases;
using Emulation.Rules.Coverage;
using Emulation.Rules.Definitions;
using Emulation.Rules.Explaining;
using Emulation.Rules.Mutation;

namespace Emulation.Rules.Studio.Wording;

public partial class StudioTexts
{
    public virtual string NoCases => In(
        "Bộ quy tắc chưa có ví dụ kiểm chứng. Hãy thêm từ một đơn vị bên dưới: ví dụ ghi lại điểm hiện nay và báo khi quy tắc làm nó đổi.",
        "The rules have no worked examples yet. Add one of a participant below: it records the points as they are, and tells when rules "
            + "change them.");

    public virtual string NoCasesToRead => In(
        "Bộ quy tắc chưa có ví dụ kiểm chứng. Ví dụ được thêm trong bản thảo.",
        "The rules have no worked examples yet. They are added in a draft.");

    public virtual string CaseRun => In("Chạy ngay khi gõ", "Run as you type");

    public virtual string CaseHolds => In("đúng", "holds");

    public virtual string CaseFails => In("không đúng", "fails");

    public virtual string AddCase => In("Thêm ví dụ từ một đơn vị", "Add a case of a participant");

    public virtual string AddCaseHelp => In(
        "Ví dụ lấy số liệu của đơn vị và ghi những gì quy tắc cho ra bây giờ; hãy xem lại rồi lưu.",
        "It takes the figures of the participant and what the rules make of them now; look at it, then save.");

    public virtual string AddCaseOf(string name) => In($"Thêm ví dụ từ {name}", $"Add a case of {name}");

    public virtual string CaseName => In("Tên ví dụ", "Name of the case");

    public virtual string WithCluster(string cluster) =>
        In($"cùng cả {cluster} (cho hạng và so sánh trong cụm)", $"with all of {cluster} (for places and comparisons)");

    public virtual string CaseAdded => In("Đã thêm ví dụ; chưa lưu.", "The case is added; not saved yet.");

    public virtual string CaseGaps => In("Điều chưa ví dụ nào nhận ra", "What no case notices");

    public virtual string Reached => In("Đã có ví dụ chạm tới.", "A case reaches it.");

    public virtual string PlacesReached(int reached, int all) => In(
        $"Đã có ví dụ: {reached} trên {all} chỗ trong quy tắc.", $"Covered: {reached} of {all} places of the rules.");

    public virtual string NotReached(int count) => count == 1
        ? In("1 điều chưa có ví dụ", "1 thing without a case")
        : In($"{count} điều chưa có ví dụ", $"{count} things without a case");

    public virtual string ChangesTried => In("Thử đổi quy tắc", "Changes tried");

    public virtual string ChangesTriedHelp => In(
        "Đổi từng ranh giới, con số, quy tắc rồi chạy lại ví dụ. Thay đổi nào không ví dụ nào nhận ra thì cần thêm ví dụ. Tệp không bị "
            + "sửa.",
        "Borders, numbers and rules are changed one by one and the cases run again. What none notices wants another case. No file is "
            + "changed.");

    public virtual string TryChanges => In("Thử", "Try them");

    public virtual string Stop => In("Dừng", "Stop");

    public virtual string CasesPassFirst => In("Hãy sửa những ví dụ không đúng trước.", "Mend the cases that fail first.");

    public virtual string ChangesNoticed(int noticed, int all) =>
        In($"Ví dụ nhận ra {noticed} trên {all} thay đổi.", $"The cases notice {noticed} of {all} changes.");

    public virtual string ChangesNotTried(int count) => In($"Còn {count} thay đổi chưa thử.", $"{count} more were not tried.");

    /// <summary>What no case shows of a place.</summary>
    /// <param name="place">The place.</param>
    /// <param name="lack">What is not shown.</param>
    public virtual string Uncovered(CoveragePlace place, CoverageLack lack)
    {
        ArgumentNullException.ThrowIfNull(place);
        var owner = place.Name.In(Language);
        var rule = place.Label is { } label ? $"“{label.In(Language)}”" : $"“{place.Rule}”";
        var name = place.Kind switch
        {
            CoveragePlaceKind.Rule => In($"{owner}, quy tắc {rule}", $"{owner}, rule {rule}"),
            CoveragePlaceKind.AppliesWhen => owner,
            CoveragePlaceKind.Grade => In($"Xếp loại {owner}", $"Grade {owner}"),
            CoveragePlaceKind.Disqualification => In($"Không xét thi đua: {owner}", $"Disqualification {owner}"),
            CoveragePlaceKind.AwardCondition => In($"{owner}, điều kiện {rule}", $"{owner}, condition {rule}"),
        };
        return $"{name}: {LackOf(lack)}.";
    }

    /// <summary>A change that no case notices.</summary>
    /// <param name="mutant">The change.</param>
    public virtual string Unnoticed(Mutant mutant)
    {
        ArgumentNullException.ThrowIfNull(mutant);
        var isFigure = mutant.Kind is MutantKind.Points or MutantKind.Constant;
        var edit = isFigure ? $"{FigureIn(mutant.Before ?? "")} → {FigureIn(mutant.After ?? "")}" : $"{mutant.Before} → {mutant.After}";
        var rule = In($"quy tắc “{mutant.Name}” của {mutant.Workflow}", $"rule “{mutant.Name}” of {mutant.Workflow}");
        return mutant.Kind switch
        {
            MutantKind.Expression => mutant.Workflow is { } workflow ? $"{workflow}: {edit}" : edit,
            MutantKind.Points => In($"Điểm của {rule}: {edit}", $"Points of {rule}: {edit}"),
            MutantKind.Operator => $"{rule}: {edit}",
            MutantKind.Constant => In($"Hằng số {mutant.Name}: {edit}", $"Constant {mutant.Name}: {edit}"),
            MutantKind.Rule => In($"Bỏ {rule}", $"Without {rule}"),
            MutantKind.Disqualification => In($"Bỏ điều kiện không xét “{mutant.Name}”", $"Without disqualification “{mutant.Name}”"),
        };
    }

    /// <summary>Whose figure a case expects, and which, by the names people read.</summary>
    /// <param name="expectation">The expectation.</param>
    /// <param name="definition">The rules it is about.</param>
    public virtual string Expected(CaseExpectation expectation, CampaignDefinition? definition)
    {
        ArgumentNullException.ThrowIfNull(expectation);
        var names = definition is null ? null : new CampaignNames(definition, Language, withIds: false);
        var what = expectation.What.Split('/', 2) switch
        {
            ["criteria", var id] => names?.Indicator(id) ?? id,
            ["figures", var id] => names?.Indicator(id) ?? id,
            ["awards", var id] => names?.Award(id) ?? id,
            ["total", ..] => Total,
            ["percent", ..] => In("Tỷ lệ", "Percentage"),
            ["grade", ..] => Grade,
            ["rank", ..] => Rank,
            [var other, ..] => other,
            [] => "",
        };
        return $"{expectation.Participant}, {what}:";
    }

    private string LackOf(CoverageLack lack) => lack switch
    {
        CoverageLack.Decides => In("chưa có ví dụ nào chạm tới", "no case reaches it"),
        CoverageLack.Holds => In("chưa có ví dụ mà điều này đúng", "no case in which it holds"),
        CoverageLack.Fails => In("chưa có ví dụ mà điều này không đúng", "no case in which it fails"),
        CoverageLack.Applies => In("chưa có ví dụ thuộc diện áp dụng", "no case to which it applies"),
        CoverageLack.DoesNotApply => In("chưa có ví dụ không thuộc diện áp dụng", "no case to which it does not apply"),
    };
}
