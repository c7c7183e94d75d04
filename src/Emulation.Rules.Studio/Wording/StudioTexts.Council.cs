using Emulation.Rules.Awards;

namespace Emulation.Rules.Studio.Wording;

public partial class StudioTexts
{
    public virtual string CouncilLead => In(
        "Phần mềm chỉ đề nghị; hội đồng quyết định. Vạch đôi là ranh giới theo tỷ lệ khống chế của từng danh hiệu.",
        "The rules recommend, the council decides. The double rule is the line of each award's quota.");

    public virtual string NoResults =>
        In(
            "Chưa có kết quả nào để xét. Hãy chấm và giữ một kết quả ở trang",
            "There is no result to decide about. Score and keep one on the page");

    public virtual string NoAwards =>
        In("Phong trào này không xét danh hiệu hay hình thức khen thưởng nào.", "This campaign has no awards.");

    public virtual string MarginOf(decimal difference, string key) => In(
        $"Cách ranh giới: {(difference > 0m ? "+" : "")}{Number(difference)} ({key})",
        $"Margin: {(difference > 0m ? "+" : "")}{Number(difference)} ({key})");

    public virtual string NotEligibleCount(int count) => In($"{count} không đủ điều kiện", $"{count} not eligible");

    public virtual string NoCandidates => In("Không có ai đủ điều kiện.", "Nobody is eligible.");

    public virtual string Recommended => In("Đề nghị", "Recommended");

    public virtual string Decision => In("Quyết định", "Decision");

    public virtual string Decide => In("Quyết định", "Decide");

    public virtual string DecideOn(string name, string award) => In($"Quyết định về {name}, {award}", $"Decide on {name}, {award}");

    public virtual string DecisionKept => In("Đã ghi quyết định.", "The decision is entered.");

    public virtual string OpenMatters => In("Còn chờ", "Still open");

    public virtual string Verdict => In("Hội đồng", "The council");

    public virtual string DecisionBasis => In("Căn cứ (văn bản, điều khoản)", "Basis (document, article)");

    public virtual string Votes => In("Số phiếu thuận", "Votes for");

    public virtual string VotesAgainst => In("Số phiếu chống", "Votes against");

    public virtual string VotesInvalid => In("Số phiếu không hợp lệ", "Invalid votes");

    public virtual string Present => In("Có mặt", "Present");

    public virtual string InWriting => In("Lấy ý kiến bằng văn bản", "Asked in writing");

    public virtual string Recused => In("Không được bỏ phiếu", "Recused");

    public virtual string Members => In("Tổng số thành viên", "All members");

    public virtual string BallotOf(BallotCount ballot)
    {
        ArgumentNullException.ThrowIfNull(ballot);
        (int? Number, string Of)[] parts =
        [
            (ballot.Votes, In("phiếu thuận", "votes for")),
            (ballot.Against, In("phiếu chống", "votes against")),
            (ballot.Invalid, In("phiếu không hợp lệ", "invalid votes")),
            (ballot.Present, In("có mặt", "present")),
            (ballot.InWriting, In("lấy ý kiến bằng văn bản", "asked in writing")),
            (ballot.Recused, In("không được bỏ phiếu", "recused")),
            (ballot.Members, In("thành viên", "members")),
        ];
        return $"({string.Join(", ", parts.Where(part => part.Number is not null).Select(part => $"{part.Number} {part.Of}"))})";
    }

    public virtual string WhoDecides => In("Hội đồng hoặc người quyết định", "Council or person deciding");

    public virtual string DayDecided => In("Ngày quyết định", "Day of the decision");

    public virtual string WhoDecidesHelp(string user) => In(
        $"Ghi vào mọi quyết định nhập từ đây và vào biên bản; bỏ trống thì ghi tên người nhập: {user}.",
        $"Stands in each decision that is entered from here, and in the minutes; left empty it is who enters it: {user}.");

    public virtual string ConfirmAll(int count) => In(
        $"Theo đề nghị với {count} trường hợp chưa quyết định", $"Confirm the {count} recommended that are not decided");

    public virtual string GiveOthers => In("Tặng dù không đủ điều kiện", "Give although not eligible");

    public virtual string GradeWaits(string grade, int count) => In(
        $"Xếp loại {grade}: {count} đơn vị chờ hội đồng", $"Grade {grade}: {count} wait for the council");

    public virtual string GradeWaitsHelp => In(
        "Những đơn vị bằng nhau ở ranh giới theo tỷ lệ khống chế. Đánh dấu đơn vị được xếp mức này; các đơn vị còn lại giữ mức dưới.",
        "They are equal on the line of the quota. Mark who gets the grade; the others hold the one below.");

    public virtual string GradeHeld => In("Mức đang giữ", "Grade held");

    public virtual string GetsGrade(string grade) => In($"Được xếp {grade}", $"Gets {grade}");

    public virtual string GivesGrade(string name, string grade) => In($"{name} được xếp {grade}", $"{name} gets {grade}");

    public virtual string PlaceShared(int place, string cluster, int count) => cluster.Length > 0
        ? In($"Hạng {place} của {cluster}: {count} đơn vị bằng nhau", $"Place {place} of {cluster}: {count} are equal")
        : In($"Hạng {place}: {count} đơn vị bằng nhau", $"Place {place}: {count} are equal");

    public virtual string PlaceSharedHelp => In(
        "Chọn hạng cho từng đơn vị; các hạng phải nối tiếp nhau. Đơn vị không chọn thì vẫn đồng hạng với nhau.",
        "Choose a place for each; places have to follow each other. Those without a choice go on sharing theirs.");

    public virtual string PlaceOf(string name) => In($"Hạng của {name}", $"Place of {name}");

    public virtual string NoPlaceChosen => In(
        "Chưa lưu gì: chưa chọn hạng cho đơn vị nào. Hãy chọn hạng ở bảng trên.",
        "Nothing was saved: no place is chosen for anybody. Choose places in the table above.");

    public virtual string StaysShared => In("vẫn đồng hạng", "stays shared");

    public virtual string EnteredDecisions => In("Quyết định đã ghi", "Decisions entered");

    public virtual string Withdraw => In("Rút", "Withdraw");

    public virtual string WithdrawOne(string name, string about) =>
        In($"Rút quyết định về {name}, {about}", $"Withdraw the decision on {name}, {about}");

    public virtual string WithdrawChosen(int count) => count switch
    {
        0 => In("Rút quyết định đã chọn", "Withdraw what is chosen"),
        1 => In("Rút 1 quyết định", "Withdraw 1 decision"),
        _ => In($"Rút {count} quyết định", $"Withdraw {count} decisions"),
    };

    public virtual string WithdrawHelp => In(
        "Rút quyết định thì việc ấy lại còn chờ. Quyết định đã rút và lý do vẫn nằm trong nhật ký.",
        "What is withdrawn is open again. The decision and the reason stay in the audit.");

    public virtual string WithdrawalReason => In("Lý do rút", "Reason for withdrawing");

    public virtual string DecisionsWithdrawn(int count) => count == 1
        ? In("Đã rút 1 quyết định.", "1 decision is withdrawn.")
        : In($"Đã rút {count} quyết định.", $"{count} decisions are withdrawn.");

    public virtual string GradeNamed(string grade) => In($"Xếp loại {grade}", $"Grade {grade}");

    /// <summary>What a grade or place that was left to the council came to.</summary>
    /// <param name="decision">The decision.</param>
    public virtual string SettledAs(CouncilDecision decision)
    {
        ArgumentNullException.ThrowIfNull(decision);
        return decision.Place is { } place ? In($"hạng {place}", $"place {place}")
            : decision.Verdict == CouncilVerdict.Changes ? In("được xếp", "given") : In("không được xếp", "not given");
    }

    public virtual string WhatFollows => In("Điều kéo theo từ các quyết định", "What follows from the decisions");

    public virtual string WhatFollowsHelp => In(
        "Điểm không đổi. Xếp loại, hạng và danh hiệu sau được tính lại từ số liệu đã giữ cùng kết quả.",
        "No points change. Grades, places and later awards are worked out again from the figures kept with the result.");

    public virtual string NothingFollows => In("Không có gì khác với kết quả chấm.", "Nothing is otherwise than evaluated.");

    public virtual string AwardResultOf(AwardResult result) => result switch
    {
        AwardResult.Proposed => In("đề nghị, chưa quyết định", "recommended, not decided"),
        AwardResult.Given => In("được tặng", "given"),
        AwardResult.NotGiven => In("không được tặng", "not given"),
        AwardResult.Open => In("còn chờ", "open"),
    };

    public virtual string VerdictOf(CouncilVerdict verdict) => verdict switch
    {
        CouncilVerdict.Confirms => In("theo đề nghị", "as recommended"),
        CouncilVerdict.Changes => In("tặng, khác đề nghị", "given, otherwise than recommended"),
        CouncilVerdict.Refuses => In("không tặng", "not given"),
    };

    /// <summary>A verdict where it is known what was recommended: what was left to the council is otherwise than nothing.</summary>
    /// <param name="verdict">The verdict.</param>
    /// <param name="recommended">What was recommended.</param>
    public virtual string VerdictOf(CouncilVerdict verdict, RecommendationStatus recommended) =>
        verdict == CouncilVerdict.Changes && recommended is (RecommendationStatus.TieForCouncil or RecommendationStatus.Undetermined)
            ? In("tặng", "given")
            : VerdictOf(verdict);

    public virtual string StatusOf(RecommendationStatus status) => status switch
    {
        RecommendationStatus.Recommended => In("đề nghị tặng", "recommended"),
        RecommendationStatus.OverQuota => In("vượt tỷ lệ khống chế", "over the quota"),
        RecommendationStatus.TieForCouncil => In("bằng nhau ở ranh giới", "tied on the line"),
        RecommendationStatus.NotEligible => In("không đủ điều kiện", "not eligible"),
        RecommendationStatus.Undetermined => In("chưa xác định", "undetermined"),
        RecommendationStatus.Held => In("tạm dừng xét", "held"),
    };

    internal static string ClassOf(RecommendationStatus status) => status switch
    {
        RecommendationStatus.Recommended => "er-done",
        RecommendationStatus.TieForCouncil or RecommendationStatus.Held => "er-warning",
        RecommendationStatus.OverQuota or RecommendationStatus.NotEligible or RecommendationStatus.Undetermined => "",
    };
}
