using Emulation.Rules.Scoring;
using Emulation.Rules.Submissions;

namespace Emulation.Rules.Cli.Output;

/// <summary>Stages, adjustments, and two sheets side by side.</summary>
internal sealed partial class Texts
{
    /// <param name="unmet">A rule that did not hold.</param>
    /// <param name="name">What a person calls the rule, or the one it is nested in; by default its name.</param>
    public string Unmet(UnmetRule unmet, string? name = null)
    {
        var rule = name ?? unmet.Within ?? unmet.Rule;
        var nested = unmet.Within is null ? rule : $"{rule} › {unmet.Rule}";
        return unmet.Item is { } item ? In($"mục {item}: {nested}: {unmet.Message}", $"item {item}: {nested}: {unmet.Message}") : $"{nested}: {unmet.Message}";
    }

    public string AboutAgainst => In(
        "Tệp dữ liệu thứ hai (ví dụ đã thẩm định): in hai phiếu cạnh nhau và nêu chỗ khác.", "A second data file (such as the verified one): prints both sheets side by side and says where they differ.");

    public string AboutBaseline => In(
        "Kết quả validate trước đây (json hoặc sarif): chỉ nêu và chỉ tính điều mới.", "An earlier output of validate (json or sarif): only what is new is shown and counts.");

    public string NoBaseline(string file) => In(
        $"'{file}' không phải kết quả của validate --format json hoặc sarif.", $"'{file}' is no output of validate --format json or sarif.");

    public string Known(int count) => In($"Đã có trong bản đối chiếu: {count}.", $"Known from the baseline: {count}.");

    public string PointsDifference => In("Chênh", "Difference");

    public string Rule => In("quy tắc", "rule");

    public string AdjustedIn(IEnumerable<string> ids) => In($"điều chỉnh {List(ids)}", $"adjusted {List(ids)}");

    public string Adjusted(ScoreAdjustment adjustment) => In(
        $"điều chỉnh: quy tắc cho {Figures.Of(adjustment.ByRules)}, {adjustment.By} cho {Figures.Of(adjustment.Points)}: {adjustment.Reason}",
        $"adjusted: the rules gave {Figures.Of(adjustment.ByRules)}, {adjustment.By} gave {Figures.Of(adjustment.Points)}: {adjustment.Reason}");

    public string StageOf(SubmissionStage stage) => stage switch
    {
        SubmissionStage.Self => In("tự chấm", "self-assessed"),
        SubmissionStage.Verified => In("đã thẩm định", "verified"),
        _ => In("hội đồng quyết định", "final"),
    };

    public string MissingFrom(string participant, string file) => In($"'{participant}' không có trong '{file}'.", $"'{participant}' is not in '{file}'.");
}
