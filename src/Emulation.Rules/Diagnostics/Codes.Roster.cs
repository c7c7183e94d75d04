using static Emulation.Rules.Diagnostics.DiagnosticSeverity;

namespace Emulation.Rules.Diagnostics;

/// <summary>The roster, and data beside it.</summary>
internal static partial class Codes
{
    public static readonly DiagnosticDescriptor RosterDuplicate = new("ER2077", Error,
        "đơn vị '{0}' đã có trong 'participants' ở {1}.", "participant '{0}' stands in 'participants' already at {1}.",
        "Mỗi đơn vị chỉ ghi một lần.", "List every participant once.");

    public static readonly DiagnosticDescriptor RosterCluster = new("ER2078", Error,
        "đơn vị '{0}' trong 'participants': không có cụm '{1}'.", "participant '{0}' of 'participants': there is no cluster '{1}'.",
        "{2}", "{2}");

    public static readonly DiagnosticDescriptor RosterPredecessor = new("ER2079", Error,
        "'{1}' còn trong 'participants' nên không thể là đơn vị trước đây của '{0}'.",
        "'{1}' is in 'participants' itself, so it cannot be a predecessor of '{0}'.",
        "Đơn vị đã hợp nhất không còn trong danh sách; bỏ một trong hai chỗ.",
        "What was merged is listed no more: remove it from one of the two places.");

    public static readonly DiagnosticDescriptor NotOnRoster = new("ER5061", Error,
        "{0} đơn vị trong số liệu không có trong 'participants' của campaign.json: {1}.",
        "participants in the data that are not in 'participants' of campaign.json ({0}): {1}.",
        "Sửa mã trong số liệu, hoặc thêm đơn vị vào 'participants'. {2}",
        "Correct the id in the data, or add the participant to 'participants'. {2}");

    public static readonly DiagnosticDescriptor NotInData = new("ER5062", Warning,
        "{0} đơn vị trong 'participants' không có trong số liệu: {1}.", "those in 'participants' who are not in the data ({0}): {1}.",
        "Bổ sung số liệu, hoặc bỏ đơn vị khỏi 'participants' nếu không tham gia.",
        "Add their data, or remove those that do not take part from 'participants'.");

    public static readonly DiagnosticDescriptor OtherClusterThanRoster = new("ER5063", Error,
        "{0} đơn vị có cụm trong số liệu khác với 'participants': {1}.",
        "the cluster in the data is not the one in 'participants' ({0}): {1}.",
        "Sửa một trong hai nơi, hoặc bỏ trống cột cụm: cụm lấy từ 'participants'.",
        "Correct one of the two, or leave the cluster out of the data: it comes from 'participants'.");

    public static readonly DiagnosticDescriptor OtherNameThanRoster = new("ER5064", Warning,
        "{0} đơn vị có tên trong số liệu khác với 'participants': {1}.",
        "the name in the data is not the one in 'participants' ({0}): {1}.",
        "Tên lấy từ 'participants'; kiểm tra xem có nhập nhầm mã đơn vị không.",
        "The names of 'participants' are used; check that no id was mistaken.");
}
