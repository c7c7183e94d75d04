using Emulation.Rules.Awards;
using Emulation.Rules.Diagnostics;
using Emulation.Rules.Documents.Papers;

namespace Emulation.Rules.Documents.Wording;

/// <summary>Minutes and submissions.</summary>
internal sealed partial class DocumentTexts
{
    public string MinutesTitle => In("BIÊN BẢN", "MINUTES");

    public string MinutesSymbol => In("/BB-……", "");

    public string MinutesAbout => In("Họp Hội đồng Thi đua - Khen thưởng", "Meeting of the Emulation and Commendation Council");

    public IReadOnlyList<string> MeetingLines =>
    [
        In("Thời gian bắt đầu: ……………………………………………………", "Begun at: ……………………………………………………"),
        In("Địa điểm: ……………………………………………………………………", "Place: ……………………………………………………………………"),
        In("Thành phần: có mặt …… trên …… ủy viên; vắng mặt: ……………………………", "Present: …… of …… members; absent: ……………………………"),
        In("Chủ tọa: …………………………………  Thư ký: …………………………………", "Chair: …………………………………  Secretary: …………………………………"),
    ];

    public string MinutesGrounds => In("CĂN CỨ", "GROUNDS");

    public string MinutesRestOn(int participants) => In(
        $"Kết quả chấm điểm của {Number(participants)} đơn vị, cá nhân theo các văn bản sau:",
        $"The scores of {Count(participants, "participant")} under these documents:");

    public string MinutesContent => In("XÉT DANH HIỆU, HÌNH THỨC KHEN THƯỞNG", "AWARDS");

    public string MinutesGrades => In("XẾP LOẠI", "GRADES");

    public string EarnedByRulesColumn => In("Đạt theo quy tắc", "By the rules");

    public string NoAwards => In("Phong trào không xét danh hiệu, hình thức khen thưởng nào.", "The campaign judges no award.");

    public string MinutesOpen => In("TRƯỜNG HỢP CHƯA QUYẾT ĐỊNH", "WHAT IS OPEN");

    public string MinutesSettled => In("Xếp loại và hạng hội đồng quyết định", "Grades and places the council decided");

    public string NothingOpen => In("Không có.", "Nothing.");

    public string MinutesEnd =>
        In(
            "Biên bản được lập thành …… bản, đọc cho mọi người dự họp cùng nghe và thống nhất. Cuộc họp kết thúc lúc …………………",
            "Made in …… copies, read to those present and agreed. The meeting ended at …………………");

    public IReadOnlyList<string> MinutesSigners => [In("THƯ KÝ", "SECRETARY"), In("CHỦ TỌA", "CHAIR")];

    public string Quota => In("Tỷ lệ khống chế", "Quota");

    public string Ballot => In("Bỏ phiếu", "Ballot");

    public string SecretBallot => In("Bỏ phiếu kín", "Secret ballot");

    public string Queue => In("Thứ tự", "Place");

    public string Result => In("Kết quả", "Result");

    public string Recommendation => In("Đề xuất", "Recommendation");

    public string CouncilDecides => In("Quyết định của hội đồng", "The council's decision");

    public string NotEligibleCount(int count, int all) =>
        In($"Không đủ điều kiện: {Number(count)} trên {Number(all)}.", $"Not eligible: {Number(count)} of {Number(all)}.");

    public string UndecidedCount(int count, int all) => In(
        $"Chưa có quyết định của hội đồng: {Number(count)} trên {Number(all)} đề nghị.",
        $"Not decided by the council yet: {Number(count)} of {Count(all, "proposal")}.");

    public static string OpenLine(OpenMatter open) =>
        $"{open.Name}{(open.Name == open.Participant ? "" : $" ({open.Participant})")} – {open.About}: {Sentences(open.Reasons)}";

    public string GradeDecided(string grade, bool isGiven) =>
        isGiven ? In($"xếp loại “{grade}”", $"graded “{grade}”") : In($"không xếp loại “{grade}”", $"not graded “{grade}”");

    public string PlaceDecided(int place) => In($"xếp hạng {Number(place)}", $"place {Number(place)}");

    public static string SettledLine(SettledMatter settled) =>
        $"{settled.Name}{(settled.Name == settled.Participant ? "" : $" ({settled.Participant})")} – {settled.About}: "
            + Sentences(settled.Grounds);

    private static string Sentences(IEnumerable<string> told) =>
        string.Join(" ", told.Select(text => text.EndsWith('.') ? text : text + "."));

    public IEnumerable<string> DecisionLines(AwardCandidate candidate) =>
        candidate.Decision is { } decision ? DecisionLines(decision, candidate.DecisionBasis, candidate.Ballot) : [];

    /// <summary>Who decided, when, by what ballot, why and on what ground.</summary>
    public IEnumerable<string> DecisionLines(CouncilDecision decision, IReadOnlyList<string> basis, BallotResult? came = null)
    {
        if (decision.Verdict == CouncilVerdict.Confirms)
        {
            yield return In("Theo đề xuất", "As recommended");
        }

        yield return decision.On is { } day
            ? In($"{decision.By} quyết định ngày {Date(day)}", $"Decided by {decision.By} on {Date(day)}")
            : In($"{decision.By} quyết định", $"Decided by {decision.By}");
        if (decision.Ballot is { } ballot)
        {
            yield return Line(Ballot, BallotCount(ballot)) + (came is { } result ? $" ({ResultOf(result)})" : "");
        }

        if (!string.IsNullOrWhiteSpace(decision.Reason))
        {
            yield return Line(Reason, decision.Reason);
        }

        if (basis.Count > 0)
        {
            yield return Line(Basis, string.Join("; ", basis));
        }
    }

    // Tờ trình
    public string SubmissionTitle => In("TỜ TRÌNH", "SUBMISSION");

    public string SubmissionSymbol => In("/TTr-……", "");

    public string SubmissionAbout =>
        In("Về việc đề nghị tặng danh hiệu thi đua, hình thức khen thưởng", "Proposal of titles and commendations");

    public string Addressed(string? addressee) =>
        In("Kính gửi: ", "To: ") + (string.IsNullOrWhiteSpace(addressee) ? "……………………………………………………" : addressee);

    public string RestsOn(string document) => In($"Căn cứ: {document};", $"On the ground of: {document};");

    public string SubmissionOpening(int participants, int proposals) => proposals == 0
        ? In(
            $"Trên cơ sở kết quả chấm điểm {Number(participants)} đơn vị, cá nhân và ý kiến của Hội đồng Thi đua - Khen thưởng, "
                + $"kỳ này chưa có đề nghị nào.",
            $"On the scores of {Count(participants, "participant")} and the opinion of the council, nothing is proposed this time.")
        : In(
            $"Trên cơ sở kết quả chấm điểm {Number(participants)} đơn vị, cá nhân và ý kiến của Hội đồng Thi đua - Khen thưởng, "
                + $"kính trình xem xét, quyết định {Number(proposals)} đề nghị sau:",
            $"On the scores of {Count(participants, "participant")} and the opinion of the council, {Submitted(proposals)}:");

    /// <summary>In an English sentence; the Vietnamese one has its own words.</summary>
    private LocalizedText Submitted(int proposals) => proposals == 1
        ? Pairs.Text("1 đề nghị", "1 proposal is submitted for decision")
        : Pairs.Text($"{Number(proposals)} đề nghị", $"{Number(proposals)} proposals are submitted for decision");

    public string ProposedFor(int number, string award, int count) =>
        In($"{Number(number)}. {award}: {Number(count)} đề nghị", $"{Number(number)}. {award}: {Count(count, "proposal")}");

    public string Grounds => In("Thành tích, căn cứ đề nghị", "Grounds");

    public string NotProposedYet => In("Trường hợp chưa trình", "Not submitted yet");

    public string SubmissionClosing => In("Kính trình xem xét, quyết định./.", "Submitted for consideration and decision.");

    public string SubmissionSigner => In("THỦ TRƯỞNG CƠ QUAN, ĐƠN VỊ", "HEAD OF THE AUTHORITY");
}
