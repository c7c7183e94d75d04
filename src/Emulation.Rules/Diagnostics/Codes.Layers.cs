using static Emulation.Rules.Diagnostics.DiagnosticSeverity;

namespace Emulation.Rules.Diagnostics;

/// <summary>Campaigns that are laid over others.</summary>
internal static partial class Codes
{
    public static readonly DiagnosticDescriptor NoBase = new("ER1080", Error,
        "không tìm thấy phong trào '{0}' mà 'extends' nêu.", "there is no campaign '{0}', which 'extends' names.",
        "Đặt thư mục của mẫu cạnh thư mục này, hoặc đưa mẫu vào nguồn quy tắc; kiểm tra lại mã và phiên bản.",
        "Put the base's folder beside this one, or the base among the sources of rules; check its id and version.");

    public static readonly DiagnosticDescriptor OtherVersionOfBase = new("ER1081", Error,
        "phong trào '{0}' không có phiên bản '{1}' mà 'extends' nêu; có: {2}.",
        "campaign '{0}' has no version '{1}', which 'extends' names; there is: {2}.",
        "Sửa phiên bản trong 'extends', sau khi xem mẫu đã đổi những gì.",
        "Correct the version in 'extends', once it is clear what has changed in the base.");

    public static readonly DiagnosticDescriptor ExtendsCircle = new("ER1082", Error,
        "các phong trào mở rộng nhau thành vòng: {0}.", "these campaigns extend each other in a circle: {0}.",
        "Mẫu gốc không được có 'extends' dẫn trở lại.", "The base at the bottom must not extend what is laid over it.");

    public static readonly DiagnosticDescriptor TwoBases = new("ER1083", Error,
        "có hai phong trào '{0}' khác nội dung: {1} và {2}.", "there are two campaigns '{0}' that say different things: {1} and {2}.",
        "Bỏ một, hoặc cho một nơi phiên bản khác.", "Remove one of them, or give one another version.");

    public static readonly DiagnosticDescriptor LockedChange = new("ER1084", Error,
        "'{0}' không được đổi: mẫu khóa '{1}' ở {2}.", "'{0}' may not be said otherwise: the base locks '{1}' at {2}.",
        "Bỏ chỗ này, hoặc đề nghị đơn vị ban hành mẫu mở khóa.", "Leave it out, or ask whoever issues the base to unlock it.");

    public static readonly DiagnosticDescriptor UnknownLock = new("ER1085", Error,
        "'locked' nêu '{0}', nhưng phong trào không có chỗ đó.", "'locked' names '{0}', and the campaign has no such place.",
        "{1} Viết như \"criteria/mã\", \"constants/tên\", \"awards/mã/quota\".",
        "{1} Write it as \"criteria/id\", \"constants/name\", \"awards/id/quota\".");

    public static readonly DiagnosticDescriptor NothingToSwitchOff = new("ER1086", Error,
        "không có '{0}' ở đây trong mẫu để tắt.", "the base has no '{0}' here to switch off.",
        "{1} Tiêu chí con được tắt trong nhóm của nó.", "{1} A criterion of a group is switched off within that group.");

    public static readonly DiagnosticDescriptor SwitchedOffAlone = new("ER1087", Error,
        "'{0}': 'off' là true và chỉ đứng cạnh 'id'.", "'{0}': 'off' is true and stands beside 'id' alone.",
        "Muốn giữ thì bỏ 'off', muốn tắt thì bỏ các trường khác.", "To keep it leave 'off' out; to switch it off leave the rest out.");

    public static readonly DiagnosticDescriptor UnknownBefore = new("ER1088", Error,
        "'before' nêu '{0}', nhưng danh sách này không có.", "'before' names '{0}', which is not in this list.",
        "{1}", "{1}");
}
