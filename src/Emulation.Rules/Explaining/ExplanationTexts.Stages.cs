using Emulation.Rules.Definitions;
using Emulation.Rules.Scoring;
using Emulation.Rules.Submissions;

namespace Emulation.Rules.Explaining;

/// <summary>Stages, adjustments, and two sheets side by side.</summary>
public partial class ExplanationTexts
{
    /// <param name="unmet">A rule that did not hold.</param>
    /// <param name="name">What a person calls the rule, or the one it is nested in; by default its name.</param>
    public string Unmet(UnmetRule unmet, string? name = null)
    {
        ArgumentNullException.ThrowIfNull(unmet);
        var rule = name ?? unmet.Within ?? unmet.Rule;
        var nested = unmet.Within is null ? rule : $"{rule} › {unmet.Rule}";
        return unmet.Item is { } item
            ? In($"mục {item}: {nested}: {unmet.Message}", $"item {item}: {nested}: {unmet.Message}")
            : $"{nested}: {unmet.Message}";
    }

    /// <summary><c>laid over …; said here: …</c></summary>
    /// <param name="below">The campaign below.</param>
    /// <param name="own">The criteria that are not as they are there.</param>
    public string LaidOver(BaseReference below, IReadOnlyList<string> own) => NullItems.Required(own, nameof(own)).Count == 0
        ? In($"Theo mẫu {below}", $"As in the base {below}")
        : In($"Theo mẫu {below}; nói ở đây: {List(own)}", $"As in the base {below}; said here: {List(own)}");

    /// <summary><c>of the base …</c></summary>
    public string OfBase(BaseReference below) => In($"của mẫu {below}", $"of the base {below}");

    /// <summary><c>rule</c></summary>
    public string Rule => In("quy tắc", "rule");

    /// <summary><c>adjusted …</c></summary>
    public string AdjustedIn(IEnumerable<string> ids) => In($"điều chỉnh {List(ids)}", $"adjusted {List(ids)}");

    /// <summary><c>adjusted: the rules gave …, … gave …: …</c></summary>
    public string Adjusted(ScoreAdjustment adjustment)
    {
        ArgumentNullException.ThrowIfNull(adjustment);
        return In(
            $"điều chỉnh: quy tắc cho {Told(adjustment.ByRules)}, {adjustment.By} cho {Told(adjustment.Points)}: "
                + $"{adjustment.Reason}",
            $"adjusted: the rules gave {Told(adjustment.ByRules)}, {adjustment.By} gave {Told(adjustment.Points)}: "
                + $"{adjustment.Reason}");
    }

    /// <summary>What people call it.</summary>
    public string StageOf(SubmissionStage stage) => stage switch
    {
        SubmissionStage.Self => In("tự chấm", "self-assessed"),
        SubmissionStage.Verified => In("đã thẩm định", "verified"),
        _ => In("hội đồng quyết định", "final"),
    };
}
