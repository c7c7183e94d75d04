using Emulation.Rules.Scoring;
using Emulation.Rules.Submissions;

namespace Emulation.Rules.Cli.Output;

/// <summary>Stages, adjustments, and two sheets side by side.</summary>
internal sealed partial class Texts
{
    public string AboutAgainst => In(
        "Tệp dữ liệu thứ hai (ví dụ đã thẩm định): in hai phiếu cạnh nhau và nêu chỗ khác.",
        "A second data file (such as the verified one): prints both sheets side by side and says where they differ.");

    public string AboutBaseline => In(
        "Kết quả validate trước đây (json hoặc sarif): chỉ nêu và chỉ tính điều mới.",
        "An earlier output of validate (json or sarif): only what is new is shown and counts.");

    public string NoBaseline(string file) => In(
        $"'{file}' không phải kết quả của validate --format json hoặc sarif.",
        $"'{file}' is no output of validate --format json or sarif.");

    public string Known(int count) => In($"Đã có trong bản đối chiếu: {count}.", $"Known from the baseline: {count}.");

    public string PointsDifference => In("Chênh", "Difference");

    public string MissingFrom(string participant, string file) =>
        In($"'{participant}' không có trong '{file}'.", $"'{participant}' is not in '{file}'.");
}
