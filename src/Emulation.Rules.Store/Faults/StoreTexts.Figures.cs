using Emulation.Rules.Diagnostics;
using Emulation.Rules.Store.Figures;

namespace Emulation.Rules.Store.Faults;

internal static partial class StoreTexts
{
    public static LocalizedText PeriodBackwards => Pair("Kỳ kết thúc trước khi bắt đầu.", "The period ends before it begins.");

    public static LocalizedText AddressElsewhere =>
        Pair("Minh chứng này do hệ thống chủ giữ, kho không có nội dung.", "The host keeps this evidence; the store has no content of it.");

    public static LocalizedText PeriodOf(string period) => Pair($"Kỳ {period}", $"Period {period}");

    public static LocalizedText ParticipantOf(string id) => Pair($"Đơn vị {id}", $"Participant {id}");

    public static LocalizedText FiguresOf(string participant) => Pair($"Số liệu của {participant}", $"The figures of {participant}");

    public static LocalizedText CannotBeKept(string participant, LocalizedText why) => Pair(
        $"Không giữ được số liệu của {participant}: {why}", $"The figures of {participant} cannot be kept: {why}");

    public static LocalizedText NoPeriod(string campaign, string period) =>
        Pair($"Phong trào '{campaign}' không có kỳ {period}.", $"Campaign '{campaign}' has no period {period}.");

    public static LocalizedText NoFigures(FigureKey key) => Pair(
        $"{key.Participant} chưa có số liệu trong kỳ {key.Period} của '{key.Campaign}'.",
        $"{key.Participant} has no figures in period {key.Period} of '{key.Campaign}'.");

    public static LocalizedText NoEvidence(long id) => Pair($"Không có minh chứng {id}.", $"There is no evidence {id}.");

    public static LocalizedText NotEarlier(FigureStage stage) => Pair(
        $"Số liệu {StageWord(stage)}; chỉ mở lại về bước trước đó.",
        $"The figures are {StageWord(stage)}; they can go back to an earlier stage only.");

    public static LocalizedText WrongStage(string participant, FigureStage stage) => Pair(
        $"Số liệu của {participant} {StageWord(stage)}, nên không làm được việc này.",
        $"The figures of {participant} are {StageWord(stage)}, which does not allow this.");

    public static LocalizedText TooLate(string participant, DateTimeOffset limit, TimeZoneInfo zone) => Pair(
        $"Đã hết hạn đối với số liệu của {participant} ({Time(limit, zone)}). Người thẩm định có thể mở lại với hạn mới.",
        $"The deadline for the figures of {participant} has passed ({Time(limit, zone)}). A reviewer can reopen them with a new one.");

    public static LocalizedText ParticipantTwice(string participant) =>
        Pair($"{participant} xuất hiện hai lần.", $"{participant} stands there twice.");

    public static LocalizedText Withdrawn(long id) => Pair($"Minh chứng {id} đã được rút.", $"Evidence {id} is withdrawn already.");

    public static LocalizedText Damaged(string name) => Pair(
        $"Nội dung của '{name}' trong cơ sở dữ liệu không còn là nội dung đã nộp.",
        $"The content of '{name}' in the database is no longer what was attached.");

    private static LocalizedText StageWord(FigureStage stage) => stage switch
    {
        FigureStage.Open => Pair("đang mở", "open"),
        FigureStage.Submitted => Pair("đã nộp", "submitted"),
        FigureStage.Verified => Pair("đã thẩm định", "verified"),
        FigureStage.Final => Pair("đã chốt", "final"),
    };
}
