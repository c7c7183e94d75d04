using System.Collections.Immutable;
using Emulation.Rules.Definitions;
using Emulation.Rules.Diagnostics;
using Emulation.Rules.Explaining;
using Emulation.Rules.Store.Figures;
using Emulation.Rules.Submissions;

namespace Emulation.Rules.Studio.Wording;

public partial class StudioTexts
{
    /// <summary>The items of a list as people read them, one each; none where the value is no list.</summary>
    /// <param name="value">The value; null where there is none.</param>
    /// <param name="indicator">The list.</param>
    public virtual IReadOnlyList<string> ItemTexts(IndicatorValue? value, IndicatorDefinition indicator)
    {
        ArgumentNullException.ThrowIfNull(indicator);
        return value?.Value is not ImmutableArray<ListItem> items ? []
            : [.. items.Select(item => string.Join("; ", indicator.Item.Where(field => item.Values.ContainsKey(field.Id))
                .Select(field => $"{field.Name.In(Language)}: {ValueText(item.Values[field.Id], field)}")))];
    }

    /// <summary>An award of an earlier year in one line.</summary>
    /// <param name="award">The award.</param>
    /// <param name="names">What the campaign calls it.</param>
    public virtual string PastAwardText(PastAward award, CampaignNames names)
    {
        ArgumentNullException.ThrowIfNull(award);
        ArgumentNullException.ThrowIfNull(names);
        string?[] more = [award.For, award.Revoked ? In("đã bị hủy bỏ", "revoked") : null];
        var told = string.Join(", ", more.Where(part => part is not null));
        return $"{names.Award(award.Award)} {award.Year}{(told.Length > 0 ? $" ({told})" : "")}";
    }

    /// <summary>What others stored for a field while it was being typed in.</summary>
    /// <param name="value">The value as people read it; empty where they emptied it.</param>
    public virtual string StoredMeanwhile(string value) => string.IsNullOrEmpty(value)
        ? In(
            "Trong lúc bạn nhập, người khác đã xóa giá trị ở đây; lưu thì giá trị bạn nhập được ghi lại.",
            "While you were typing, others emptied this; saving enters your value again.")
        : In(
            $"Trong lúc bạn nhập, người khác đã lưu ở đây: {value}; lưu thì giá trị bạn nhập thay giá trị ấy.",
            $"While you were typing, others saved here: {value}; saving puts your value in its place.");

    public virtual LocalizedText SaveFirst => LocalizedText.FromPair(
        "Phiếu có thay đổi chưa lưu, nên chưa chuyển giai đoạn. Hãy lưu phiếu, hoặc ghi lại giá trị cũ.",
        "The form has changes that are not saved, so the stage stays. Save the form, or put the old values back.");

    public virtual string MoveMany => In("Chuyển giai đoạn cho nhiều đơn vị", "Move many on at once");

    public virtual string MoveManyHelp => In(
        "Chuyển mọi đơn vị đang có trong danh sách dưới đây; chỉ muốn chuyển một số đơn vị thì lọc bằng ô tìm.",
        "Moves on all that the list below shows; to move some of them, search.");

    /// <summary>The button that moves figures on from a stage.</summary>
    /// <param name="from">The stage they are in.</param>
    /// <param name="count">How many there are.</param>
    public virtual string MoveOn(FigureStage from, int count) => from switch
    {
        FigureStage.Open => $"{SubmitFigures} ({count})",
        FigureStage.Submitted => $"{VerifyFigures} ({count})",
        FigureStage.Verified => $"{FinalizeFigures} ({count})",
        FigureStage.Final => throw new ArgumentOutOfRangeException(nameof(from), from, "It is the last."),
        _ => throw new ArgumentOutOfRangeException(nameof(from), from, null),
    };

    public virtual string MovingOn(int tried, int all) => In($"Đang chuyển: {tried}/{all}", $"Moving on: {tried} of {all}");

    public virtual string MovedOn(int count) => In($"Đã chuyển {count} đơn vị.", $"Moved on: {count}.");

    public virtual LocalizedText NotMovedOn(int count) => LocalizedText.FromPair(
        $"Giữ nguyên giai đoạn: {count} đơn vị", $"Left in their stage: {count}");

    public virtual string LeaveTyped => In(
        "Phiếu có thay đổi chưa lưu. Rời trang này và bỏ những thay đổi ấy?",
        "The form has changes that are not saved. Leave this page and lose them?");
}
