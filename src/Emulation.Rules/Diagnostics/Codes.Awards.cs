using static Emulation.Rules.Diagnostics.DiagnosticSeverity;

namespace Emulation.Rules.Diagnostics;

/// <summary>Awards, histories and councils' decisions.</summary>
internal static partial class Codes
{
    public static readonly DiagnosticDescriptor NotAnEarlierAward = new("ER2201", Error,
        "'{0}' không phải danh hiệu đứng trước '{1}' và cũng không có trong historyAwards.",
        "'{0}' is no award listed before '{1}', nor one of historyAwards.",
        "Danh hiệu được xét theo thứ tự liệt kê. {2}", "Awards are judged in the order listed. {2}");

    public static readonly DiagnosticDescriptor PointsOnAward = new("ER2202", Error,
        "quy tắc '{0}' của danh hiệu là một điều kiện, không được cho điểm.", "award rule '{0}' is a condition and must give no points.",
        "Bỏ 'Actions'.", "Remove 'Actions'.");

    public static readonly DiagnosticDescriptor YearNeeded = new("ER2203", Error,
        "'{0}' hỏi lịch sử khen thưởng, nhưng không rõ năm xét: 'effective' kéo dài nhiều năm.",
        "'{0}' asks the history, but the year judged is not known: 'effective' spans several.",
        "Ghi 'year', ví dụ \"year\": 2025; lịch sử chỉ tính các năm trước năm đó.",
        "Give 'year', such as \"year\": 2025; only years before it count.");

    public static readonly DiagnosticDescriptor AwardBaseOfGrade = new("ER2204", Error,
        "tỷ lệ khống chế của mức xếp loại không tính trên danh hiệu '{0}' được: xếp loại xong mới xét danh hiệu.",
        "a quota on grades cannot be a share of award '{0}': awards are judged after grades.",
        "Dùng participants, ranked hoặc grade:<mã mức>.", "Use participants, ranked or grade:<level id>.");

    public static readonly DiagnosticDescriptor BareHistory = new("ER3022", Error,
        "'history' phải được hỏi bằng Consecutive, Count hoặc Any.", "'history' is asked with Consecutive, Count or Any.",
        "Ví dụ history.Consecutive(\"LDTT\", 2) hoặc history.Count(\"CSTDCS\") >= 1.",
        "For example history.Consecutive(\"LDTT\", 2) or history.Count(\"CSTDCS\") >= 1.");

    public static readonly DiagnosticDescriptor HistoryArguments = new("ER3023", Error,
        "history.{0} nhận một danh hiệu trong ngoặc kép{1}.", "history.{0} takes an award in double quotes{1}.",
        "Consecutive(\"LDTT\", 2): đạt cả hai năm liền trước; Count và Any có thể thêm số năm gần nhất. Loại là \"thematic\", \"sudden\" "
            + "hoặc \"any\".",
            "Consecutive(\"LDTT\", 2): held in both of the last two years; Count and Any may add the number of last years. A kind is "
                + "\"thematic\", \"sudden\" or \"any\".");

    public static readonly DiagnosticDescriptor UnknownPastAward = new("ER5025", Error,
        "đơn vị '{0}': lịch sử nêu danh hiệu '{1}' không có trong phong trào.",
        "participant '{0}': the history names award '{1}', which the campaign does not know.",
        "Thêm vào 'historyAwards' hoặc sửa lại mã. {2}", "Add it to 'historyAwards' or mend the id. {2}");

    public static readonly DiagnosticDescriptor DuplicatePastAward = new("ER5026", Error,
        "đơn vị '{0}': lịch sử nêu '{1}' năm {2} hai lần.", "participant '{0}': the history names '{1}' of {2} twice.",
        "Giữ lại một dòng; nếu không, danh hiệu bị đếm hai lần.", "Keep one of them: the award would count twice.");

    public static readonly DiagnosticDescriptor InvalidYear = new("ER5027", Error,
        "đơn vị '{0}': '{1}' không phải là năm.", "participant '{0}': '{1}' is no year.",
        "Viết năm bằng bốn chữ số, ví dụ 2024.", "Write a year of four digits, such as 2024.");

    public static readonly DiagnosticDescriptor UnknownAward = new("ER5028", Error,
        "không có danh hiệu '{0}'.", "there is no award '{0}'.",
        "{1}", "{1}");

    public static readonly DiagnosticDescriptor DuplicateDecision = new("ER5029", Error,
        "hội đồng quyết định hai lần về '{0}' cho '{1}'.", "the council decides twice on '{0}' for '{1}'.",
        "Giữ lại quyết định sau cùng.", "Keep the last decision.");

    public static readonly DiagnosticDescriptor UnexplainedDecision = new("ER5030", Error,
        "quyết định '{2}' về '{0}' cho '{1}' phải ghi lý do (reason).", "the decision '{2}' on '{0}' for '{1}' needs a reason.",
        "Ghi 'reason'.", "Give 'reason'.");

    public static readonly DiagnosticDescriptor DecisionWithoutBasis = new("ER5031", Error,
        "quyết định thay đổi đề xuất về '{0}' cho '{1}' phải ghi căn cứ pháp lý (basis).",
        "the decision that changes the recommendation on '{0}' for '{1}' needs a legal basis.",
        "Ghi 'basis': mã các văn bản trong legalBasis.", "Give 'basis': ids of documents in legalBasis.");

    public static readonly DiagnosticDescriptor NothingToConfirm = new("ER5032", Error,
        "đề xuất về '{0}' cho '{1}' còn để ngỏ ({2}) nên không thể chỉ xác nhận.",
        "the recommendation on '{0}' for '{1}' is open ({2}) and cannot just be confirmed.",
        "Để trao: dùng changes, kèm lý do và căn cứ (reason, basis); để không trao: dùng refuses, kèm lý do. Nếu còn thiếu số liệu hay "
            + "quyết định về danh hiệu khác, bổ sung trước rồi chấm lại.",
        "To grant it: changes, with a reason and a legal basis (reason, basis); not to: refuses, with a reason. Where figures or a "
            + "decision on another award are missing, add them first and score again.");

    public static readonly DiagnosticDescriptor NothingToChange = new("ER5033", Error,
        "quyết định '{2}' về '{0}' cho '{1}' trùng với đề xuất.", "the decision '{2}' on '{0}' for '{1}' is what was recommended.",
        "Dùng confirms (xác nhận).", "Use confirms.");

    public static readonly DiagnosticDescriptor BallotMissing = new("ER5034", Error,
        "'{0}' cho '{1}' cần bỏ phiếu nhưng quyết định không ghi kết quả (ballot).",
        "'{0}' for '{1}' needs a ballot, but the decision has none.",
        "Ghi 'ballot': số phiếu thuận, số người dự, số ủy viên.", "Give 'ballot': votes, present and members.");

    public static readonly DiagnosticDescriptor BallotLost = new("ER5035", Error,
        "'{0}' cho '{1}': bỏ phiếu không đạt: {2}.", "'{0}' for '{1}': the ballot did not carry: {2}.",
        "Không đủ phiếu thì không trao: dùng refuses nếu danh hiệu được đề xuất, bỏ quyết định này nếu không được đề xuất; thiếu người "
            + "dự thì bỏ phiếu lại.",
        "Without the votes it is not granted: use refuses where it was recommended, and leave this decision out where it was not; where "
            + "too few were present, vote again.");

    public static readonly DiagnosticDescriptor ImpossibleBallot = new("ER5036", Error,
        "'{0}' cho '{1}': {2} phiếu thuận, {3} người dự, {4} ủy viên không hợp lý.",
        "'{0}' for '{1}': {2} votes, {3} present, {4} members cannot be.",
        "Phiếu thuận không quá số người dự, người dự không quá số ủy viên, ủy viên ít nhất 1.",
        "No more votes than present, no more present than members, at least one member.");

    public static readonly DiagnosticDescriptor PastAwardsOfOthers = new("ER5037", Warning,
        "lịch sử có {0} đơn vị không có trong dữ liệu và được bỏ qua: {1}.",
        "the history has {0} participants that are not in the data and are left out: {1}.",
        "Nếu họ phải có mặt, kiểm tra lại mã đơn vị.", "If they should be there, check their ids.");

    public static readonly DiagnosticDescriptor EarlyYear = new("ER5290", Warning,
        "đơn vị '{0}': lịch sử ghi '{1}' vào năm {2}.", "participant '{0}': the history has '{1}' in the year {2}.",
        "Viết năm bằng bốn chữ số, ví dụ 2024.", "Write a year of four digits, such as 2024.");

    public static readonly DiagnosticDescriptor LaterAward = new("ER5291", Info,
        "đơn vị '{0}': '{1}' của năm {2} không được tính: lịch sử chỉ tính các năm trước năm xét {3}.",
        "participant '{0}': '{1}' of {2} does not count: histories count the years before {3}, the year judged.",
        "Nếu phải tính, sửa năm ở đây, hoặc 'year' của phong trào.", "If it should, correct the year here, or the campaign's 'year'.");

    public static readonly DiagnosticDescriptor DecisionSubject = new("ER5100", Error,
        "mỗi quyết định nói về đúng một trong ba: 'award' (danh hiệu), 'grade' (mức xếp loại), 'place' (hạng).",
        "a decision is about exactly one of 'award', 'grade' and 'place'.",
        "Viết mỗi việc thành một quyết định riêng.", "Write a decision for each.");

    public static readonly DiagnosticDescriptor UnknownDecidedGrade = new("ER5101", Error,
        "quyết định nêu mức xếp loại '{0}' không có trong phong trào.", "the decision names grade '{0}', which the campaign does not have.",
        "{1}", "{1}");

    public static readonly DiagnosticDescriptor NothingLeftOpen = new("ER5102", Error,
        "không có gì để quyết định về '{0}' cho '{1}': việc này không chờ hội đồng.",
        "there is nothing to decide on '{0}' for '{1}': it does not wait for the council.",
        "Chỉ quyết định mức xếp loại và hạng mà kết quả ghi là chờ hội đồng (gradePending, pending).",
        "Decide only on grades and places that the result says wait for it (gradePending, pending).");

    public static readonly DiagnosticDescriptor DecidedOverQuota = new("ER5103", Error,
        "'{0}': {1} được trao mà tỷ lệ khống chế chỉ cho {2}: {3}.", "'{0}': {1} would have it and the quota allows {2}: {3}.",
        "Trao cho người này thì phải không trao (refuses) cho người khác trong cùng nhóm.",
        "To give it to one, refuse it to another of the same group.");

    public static readonly DiagnosticDescriptor PlaceRefused = new("ER5104", Error,
        "quyết định về '{0}' cho '{1}' không thể là refuses: hạng chỉ có thể được xếp.",
        "the decision on '{0}' for '{1}' cannot be refuses: a place can only be given.",
        "Dùng changes với hạng mà hội đồng xếp.", "Use changes with the place the council gives.");

    public static readonly DiagnosticDescriptor DisorderedPlaces = new("ER5105", Error,
        "hạng hội đồng xếp cho {0} là {1}, không nối tiếp nhau trong các hạng {2} đến {3} mà những người này cùng đứng.",
        "the places decided for {0} are {1}, which do not follow each other within the places {2} to {3} that they share.",
        "Ví dụ ba người cùng đứng thứ 1: 1, 2, 3 hoặc 1, 1, 3.", "For example of three who share place 1: 1, 2, 3 or 1, 1, 3.");

    public static readonly DiagnosticDescriptor PastAwardWord = new("ER5106", Error,
        "đơn vị '{0}': '{1}' không phải là giá trị của cột '{2}'.", "participant '{0}': '{1}' is no value of column '{2}'.",
        "kind là regular, thematic hoặc sudden; revoked là có hoặc không; để trống là khen thưởng thường xuyên, chưa bị hủy.",
        "kind is regular, thematic or sudden; revoked is yes or no; nothing means a regular award that stands.");

    public static readonly DiagnosticDescriptor BallotSum = new("ER5107", Error,
        "'{0}' cho '{1}': kết quả bỏ phiếu không khớp: {2}.", "'{0}' for '{1}': the ballot does not add up: {2}.",
        "Mỗi người dự họp và mỗi người vắng được lấy ý kiến bằng văn bản (inWriting) có một phiếu; người không được bỏ phiếu (recused) "
            + "đứng ngoài.",
            "Each member present and each absent one asked in writing (inWriting) has one vote; those recused stand aside.");

    public static readonly DiagnosticDescriptor VotesTwice = new("ER5108", Error,
        "kết quả bỏ phiếu ghi cả 'for' lẫn 'votes'.", "the ballot has both 'for' and 'votes'.",
        "Cả hai là số phiếu thuận: giữ lại một.", "Both are the votes for it: keep one of them.");

    public static readonly DiagnosticDescriptor HeldAward = new("ER5109", Error,
        "'{0}' cho '{1}' đang tạm dừng xét và chưa thể trao: {2}.", "'{0}' for '{1}' is held and cannot be given yet: {2}.",
        "Chờ có kết luận rồi chấm lại với số liệu mới; hoặc dùng refuses (không trao), kèm lý do.",
        "Wait until it is settled and evaluate again with the new figures; or use refuses, with a reason.");

    public static readonly DiagnosticDescriptor EarlyDecision = new("ER5110", Warning,
        "quyết định về '{0}' cho '{1}' ghi ngày {2}, trước khi phong trào bắt đầu ({3}), và vẫn được tính.",
        "the decision on '{0}' for '{1}' is dated {2}, before the campaign begins ({3}), and counts all the same.",
        "Nếu đây là quyết định của năm khác, dùng đúng tệp của năm này; nếu không, sửa 'on'.",
        "If it is a decision of another year, give the file of this one; otherwise correct 'on'.");

    public static readonly DiagnosticDescriptor LeadersOfGrade = new("ER2401", Error,
        "tỷ lệ khống chế của mức xếp loại không tính trên leaders được: xếp loại xong mới có người dẫn đầu.",
        "a quota on grades cannot be a share of leaders: places come after grades.",
        "Dùng participants, ranked hoặc grade:<mã mức>.", "Use participants, ranked or grade:<level id>.");

    public static readonly DiagnosticDescriptor LeadersOfAll = new("ER2402", Error,
        "tỷ lệ tính trên leaders (dẫn đầu các cụm) cần xếp hạng trong cụm.",
        "a share of leaders (of the clusters) needs places within the clusters.",
        "Ghi \"ranking\": {{ \"within\": \"cluster\" }}.", "Give \"ranking\": {{ \"within\": \"cluster\" }}.");
}
