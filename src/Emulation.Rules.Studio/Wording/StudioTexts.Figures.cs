using System.Collections.Immutable;
using System.Globalization;
using Emulation.Rules.Definitions;
using Emulation.Rules.Diagnostics;
using Emulation.Rules.Store.Figures;

namespace Emulation.Rules.Studio.Wording;

public partial class StudioTexts
{
    public virtual string Periods => In("Các kỳ", "Periods");

    public virtual string NewPeriod => In("Mở kỳ mới", "Open a period");

    public virtual string PeriodHelp => In(
        "Số liệu được nhập theo kỳ: năm, quý hoặc tháng. Quy tắc áp dụng vào ngày cuối kỳ là quy tắc chấm kỳ đó.",
        "Figures are entered by period: a year, quarter or month. The rules in force on its last day score it.");

    public virtual LocalizedText PeriodThere(string name) => LocalizedText.FromPair(
        $"Đã có kỳ '{name}': hãy đặt tên khác, hoặc chọn kỳ ấy ở trên.",
        $"There is a period '{name}' already: give another name, or choose that one above.");

    public virtual string PeriodName => In("Tên kỳ", "Name of the period");

    public virtual string From => In("Từ ngày", "From");

    public virtual string To => In("Đến ngày", "To");

    public virtual string SubmitDeadline => In("Hạn nộp", "Submit until");

    public virtual string VerifyDeadline => In("Hạn thẩm định", "Verify until");

    public virtual string OpenPeriod => In("Mở kỳ", "Open the period");

    public virtual string ChangePeriod(string name) => In(
        $"Sửa ngày và hạn của kỳ {name}", $"Change days and deadlines of {name}");

    public virtual string SubmitUntil(string at) => In($"nộp trước {at}", $"submitted before {at}");

    public virtual string VerifyUntil(string at) => In($"thẩm định trước {at}", $"verified before {at}");

    public virtual string SubmitThrough(string day) => In($"nộp đến hết ngày {day}", $"submitted by the end of {day}");

    public virtual string VerifyThrough(string day) => In($"thẩm định đến hết ngày {day}", $"verified by the end of {day}");

    public virtual string NoRulesThatDay(string day) =>
        In($"Không có quy tắc nào áp dụng ngày {day}; hãy ban hành một bản.", $"No rules are in force on {day}; publish some.");

    public virtual string AllParticipants => In("Mọi đơn vị", "All participants");

    public virtual string EnterFor => In("Nhập cho mã", "Enter for id");

    public virtual string EnterHelp => In("Mã đơn vị, có thể là đơn vị mới", "An id, of a new one too");

    public virtual string Enter => In("Mở phiếu", "Open the form");

    public virtual string UnknownPeriod(string period) => In(
        $"Phong trào này không có kỳ {period}. Hãy chọn một kỳ ở trên, hoặc mở kỳ mới.",
        $"This campaign has no period {period}. Choose one above, or open a new one.");

    public virtual string NoFigures =>
        In(
            "Kỳ này chưa có số liệu. Hãy nhập từ tệp, hoặc mở phiếu cho từng đơn vị.",
            "This period has no figures yet. Import a file, or open the form of a participant.");

    public virtual string Stage => In("Giai đoạn", "Stage");

    public virtual string LastChange => In("Sửa lần cuối", "Last change");

    public virtual string WithoutFigures(int count) => In(
        $"Trong danh sách, chưa có số liệu: {count}", $"In the list, without figures: {count}");

    public virtual string EmptySheet => In("Tải bảng trống (Excel)", "Empty sheet (Excel)");

    public virtual LocalizedText MendFields =>
        LocalizedText.FromPair("Chưa lưu: có ô chưa đúng, xem bên dưới.", "Not saved: some fields are not right, see below.");

    public virtual LocalizedText NoNumber(string text) =>
        LocalizedText.FromPair($"'{text}' không phải là số.", $"'{text}' is not a number.");

    public virtual string Place => In("Chỗ", "Place");

    public virtual string Severity => In("Mức", "Kind");

    public virtual string WhatIsWrong => In("Vướng mắc và cách sửa", "What is wrong and what to do");

    public virtual string LineRead => In("Dòng trong tệp", "Line of the file");

    public virtual string FiguresRead => In("Số liệu đã đọc", "Figures read");

    public virtual string Indicator => In("Số liệu", "Indicator");

    public virtual string Value => In("Giá trị", "Value");

    public virtual string SelfAssessed => In("Tự báo cáo", "Self-assessed");

    public virtual string Evidence => In("Minh chứng", "Evidence");

    public virtual string EvidenceMissing => In("cần minh chứng", "evidence required");

    public virtual string AttachFile => In("Đính kèm", "Attach");

    public virtual string AttachTo(string indicator) => In($"Đính kèm minh chứng cho {indicator}", $"Attach evidence for {indicator}");

    public virtual string Withdrawn => In("đã rút", "withdrawn");

    public virtual string WithdrawIt => In("Rút", "Withdraw");

    public virtual string WithdrawOne(string file) => In($"Rút {file}", $"Withdraw {file}");

    public virtual string Yes => In("Có", "Yes");

    public virtual string No => In("Không", "No");

    public virtual string ListByImport => In("danh sách: nhập từ tệp", "a list: import a file");

    public virtual string ItemCount(int count) => count == 1 ? In("1 mục", "1 item") : In($"{count} mục", $"{count} items");

    public virtual string ReasonOrNote => In("Lý do hoặc ghi chú", "Reason or note");

    public virtual string SubmitFigures => In("Nộp", "Submit");

    public virtual string VerifyFigures => In("Xác nhận đã thẩm định", "Verify");

    public virtual string FinalizeFigures => In("Chốt", "Make final");

    public virtual string Reopen => In("Mở lại", "Reopen");

    public virtual string Adjustments => In("Điều chỉnh điểm", "Adjustments of points");

    public virtual string NoAdjustments => In("Chưa có điều chỉnh nào.", "There are none.");

    public virtual string Criterion => In("Tiêu chí", "Criterion");

    public virtual string PointsGiven => In("Điểm", "Points");

    public virtual string Adjust => In("Điều chỉnh", "Adjust");

    public virtual string History => In("Lịch sử thay đổi", "History of changes");

    public virtual string When => In("Ai, khi nào", "Who, when");

    public virtual string What => In("Mục", "What");

    public virtual string Before => In("Trước", "Before");

    public virtual string After => In("Sau", "After");

    public virtual string StageOf(FigureStage stage) => stage switch
    {
        FigureStage.Open => In("đang nhập", "open"),
        FigureStage.Submitted => In("đã nộp", "submitted"),
        FigureStage.Verified => In("đã thẩm định", "verified"),
        FigureStage.Final => In("đã chốt", "final"),
    };

    /// <summary>A value as people read it.</summary>
    /// <param name="value">The value; null where there is none.</param>
    /// <param name="indicator">What it is a value of.</param>
    public virtual string ValueText(IndicatorValue? value, IndicatorDefinition indicator)
    {
        ArgumentNullException.ThrowIfNull(indicator);
        return value?.Value switch
        {
            null => "",
            decimal number => Number(number),
            bool yes => yes ? Yes : No,
            DateOnly day => Day(day),
            string text when indicator.Type == IndicatorType.Date && DateOnly.TryParseExact(
                text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) => Day(day),
            string text => indicator.Choices.FirstOrDefault(choice => choice.Id == text)?.Name.In(Language) ?? text,
            ImmutableArray<ListItem> items => ItemCount(items.Length),
            _ => value.ToString(),
        };
    }

    /// <summary>What is wrong with a number that is not written as the page writes numbers.</summary>
    /// <param name="typed">What was typed.</param>
    public virtual string WriteNumbersAs(string typed) => In(
        $"'{typed}' không viết như các số ở trang này. Hãy viết số thập phân như {Number(2.5m)}.",
        $"'{typed}' is not written as numbers are on this page. Write decimals as {Number(2.5m)}.");

    /// <summary>Unit, limits, decimals of an indicator, and what it is where it is left empty, in one line.</summary>
    /// <param name="indicator">The indicator.</param>
    public virtual string RangeOf(IndicatorDefinition indicator)
    {
        ArgumentNullException.ThrowIfNull(indicator);
        var range = (indicator.Min, indicator.Max) switch
        {
            ({ } min, { } max) => In($"từ {Number(min)} đến {Number(max)}", $"from {Number(min)} to {Number(max)}"),
            ({ } min, null) => In($"từ {Number(min)}", $"from {Number(min)}"),
            (null, { } max) => In($"đến {Number(max)}", $"up to {Number(max)}"),
            (null, null) => null,
        };
        var decimals = (indicator.Type, indicator.Decimals) switch
        {
            (IndicatorType.Number, 1) => In("nhiều nhất 1 chữ số lẻ", "at most 1 decimal"),
            (IndicatorType.Number, { } most) => In($"nhiều nhất {most} chữ số lẻ", $"at most {most} decimals"),
            _ => null,
        };
        var left = indicator.Default is { Value: not "" } value
            ? In($"để trống là {ValueText(value, indicator)}", $"empty means {ValueText(value, indicator)}")
            : null;
        return string.Join(", ", new[] { indicator.Unit?.In(Language), range, decimals, left }.Where(part => part is not null));
    }

    /// <summary>The name of a criterion; its id where the rules know it no more.</summary>
    /// <param name="rules">The rules.</param>
    /// <param name="criterion">The criterion's id.</param>
    public virtual string CriterionName(Campaign rules, string criterion)
    {
        ArgumentNullException.ThrowIfNull(rules);
        return rules.Definition.AllCriteria().FirstOrDefault(one => one.Id == criterion)?.Name.In(Language) ?? criterion;
    }

    /// <summary>What a change of figures was of, as the store names it: <c>values/x</c>, <c>stage</c>.</summary>
    /// <param name="rules">The rules.</param>
    /// <param name="field">The store's name.</param>
    public virtual string FieldName(Campaign rules, string field)
    {
        ArgumentNullException.ThrowIfNull(rules);
        ArgumentNullException.ThrowIfNull(field);
        var (kind, id) = field.Split('/', 2) is [var before, var after] ? (before, after) : (field, "");
        var indicator = rules.Definition.Indicators.FirstOrDefault(one => one.Id == id)?.Name.In(Language) ?? id;
        return kind switch
        {
            "values" => indicator,
            "evidence" => $"{Evidence}: {indicator}",
            "adjustments" => $"{Adjustments}: {CriterionName(rules, id)}",
            "name" => Name,
            "cluster" => Cluster,
            "stage" => Stage,
            "history" => In("Danh hiệu các năm trước", "Awards of earlier years"),
            _ => field,
        };
    }
}
