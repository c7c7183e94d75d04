using static Emulation.Rules.Diagnostics.DiagnosticSeverity;

namespace Emulation.Rules.Diagnostics;

/// <summary>Disqualifications and quotas.</summary>
internal static partial class Codes
{
    public static readonly DiagnosticDescriptor NoSuchGrade = new("ER2101", Error,
        "không có mức xếp loại '{0}'.", "there is no grade level '{0}'.",
        "{1}", "{1}");

    public static readonly DiagnosticDescriptor EffectWithoutGrades = new("ER2102", Error,
        "'{0}' tác động đến xếp loại nhưng phong trào không xếp loại.", "'{0}' touches grades, but the campaign has none.",
        "Khai báo 'grades', hoặc chỉ dùng noAward, held và unranked.", "Declare 'grades', or use noAward, held and unranked only.");

    public static readonly DiagnosticDescriptor UnclearEffect = new("ER2103", Error,
        "mỗi tác động dạng đối tượng cần đúng một trong hai: 'gradeAtMost' hoặc 'demoteGrade'.",
        "an effect that is an object needs exactly one of 'gradeAtMost' and 'demoteGrade'.",
        "Viết {{ \"gradeAtMost\": \"mã mức\" }} hoặc {{ \"demoteGrade\": 1 }}, mỗi tác động một mục.",
        "Write {{ \"gradeAtMost\": \"level id\" }} or {{ \"demoteGrade\": 1 }}, one entry for each effect.");

    public static readonly DiagnosticDescriptor InvalidShare = new("ER2104", Error,
        "'{0}' không phải là một tỷ lệ từ 0 đến 100 %.", "'{0}' is no share between 0 and 100 %.",
        "Viết \"20%\", \"15.5%\" (dấu chấm thập phân) hoặc \"2/3\".", "Write \"20%\", \"15.5%\" or \"2/3\".");

    public static readonly DiagnosticDescriptor QuotaWithoutLimit = new("ER2105", Error,
        "tỷ lệ khống chế không nói được bao nhiêu.", "the quota does not say how many.",
        "Thêm 'share' (ví dụ \"20%\"), 'max' (số lượng) hoặc cả hai.", "Add 'share' (such as \"20%\"), 'max' (a number) or both.");

    public static readonly DiagnosticDescriptor UnknownQuotaBase = new("ER2106", Error,
        "không tính tỷ lệ trên '{0}' được.", "'{0}' is nothing a share can be taken of.",
        "Dùng participants (mọi đơn vị), ranked (đơn vị được xếp hạng), leaders (dẫn đầu các cụm), grade:<mã mức> hoặc award:<mã danh "
            + "hiệu>.",
            "Use participants (everyone), ranked (those with a place), leaders (of the clusters), grade:<level id> or award:<id>.");

    public static readonly DiagnosticDescriptor UnknownQuotaGroup = new("ER2107", Error,
        "không chia tỷ lệ theo '{0}' được.", "a quota cannot be per '{0}'.",
        "{1}", "{1}");

    public static readonly DiagnosticDescriptor NeedsShare = new("ER2108", Error,
        "'{0}' chỉ có nghĩa khi có 'share'.", "'{0}' means nothing without 'share'.",
        "Thêm 'share' hoặc bỏ trường này.", "Add 'share' or remove the field.");

    public static readonly DiagnosticDescriptor QuotaOnLastLevel = new("ER2109", Error,
        "mức cuối '{0}' không thể có tỷ lệ khống chế.", "the last level '{0}' cannot have a quota.",
        "Đơn vị vượt tỷ lệ xuống mức kế tiếp, mà sau mức này không còn mức nào.",
        "Those over a quota fall to the next level, and none follows this one.");

    public static readonly DiagnosticDescriptor UnknownQuotaConstant = new("ER2072", Error,
        "'{0}' của tỷ lệ khống chế: không có hằng số '{1}'.", "'{0}' of the quota: there is no constant '{1}'.",
        "{2}", "{2}");

    public static readonly DiagnosticDescriptor QuotaConstantRange = new("ER2073", Error,
        "hằng số '{0}' có giá trị {1}, không dùng làm '{2}' của tỷ lệ khống chế được.",
        "constant '{0}' is {1}, which cannot be '{2}' of a quota.",
        "share là số phần trăm từ 0 đến 100 (20 nghĩa là 20 %); max và min là số nguyên từ 0.",
        "share is a percentage from 0 to 100 (20 means 20 %); max and min are whole numbers from 0.");

    public static readonly DiagnosticDescriptor TinyShare = new("ER2074", Warning,
        "hằng số '{0}' dùng làm 'share' có giá trị {1}, nghĩa là {1} %.",
        "constant '{0}' is used as 'share' and is {1}, which means {1} %.",
        "Hằng số ghi số phần trăm: 20 % là 20, không phải 0.2.", "The constant is a percentage: 20 % is 20, not 0.2.");

    public static readonly DiagnosticDescriptor CountsOfAward = new("ER2075", Error,
        "'counts' chỉ dùng cho tỷ lệ khống chế của một mức xếp loại; '{0}' là danh hiệu.",
        "'counts' is for quotas of grade levels; '{0}' is an award.",
        "Bỏ 'counts'.", "Leave 'counts' out.");

    public static readonly DiagnosticDescriptor PlacesNotTies = new("ER2076", Error,
        "'ties' không nhận \"{0}\": đó là cách đánh số hạng.", "'ties' does not take \"{0}\": that is how places are numbered.",
        "Viết \"places\": \"{0}\"; 'ties' nhận \"share\" hoặc \"council\".",
        "Write \"places\": \"{0}\"; 'ties' takes \"share\" or \"council\".");

    public static readonly DiagnosticDescriptor QuotaDisagreement = new("ER5060", Error,
        "tỷ lệ khống chế của '{0}' theo hằng số '{1}', nhưng trong cùng một nhóm, đơn vị '{2}' có {3} = '{4}' còn đơn vị '{5}' có '{6}'.",
        "the quota of '{0}' follows constant '{1}', but in one group participant '{2}' has {3} = '{4}' and participant '{5}' has '{6}'.",
        "Sửa số liệu nếu nhập nhầm, hoặc tính riêng theo '{3}' bằng \"per\".",
        "Correct the data if one is a slip, or count apart by '{3}' with \"per\".");
}
