using Emulation.Rules.Store.Auditing;

namespace Emulation.Rules.Studio.Wording;

public partial class StudioTexts
{
    public virtual string AuditLead =>
        In(
            "Ai đã làm gì, khi nào, kể cả những việc bị từ chối. Nhật ký chỉ thêm, không sửa, không xóa.",
            "Who did what and when, refused attempts too. The log only grows.");

    public virtual string VerifyChain => In("Kiểm tra nhật ký còn nguyên", "Verify that the log is whole");

    public virtual string Outcome => In("Kết quả", "Outcome");

    public virtual string Area => In("Phần việc", "Area");

    public virtual string NoEntries => In("Không có mục nào.", "There are no entries.");

    public virtual string EntryNumber => In("Số", "No.");

    public virtual string About => In("Về", "About");

    public virtual string Details => In("Chi tiết", "Details");

    public virtual string Older => In("Xem các mục cũ hơn", "Show older entries");

    public virtual string OutcomeOf(AuditOutcome outcome) => outcome switch
    {
        AuditOutcome.Done => In("đã làm", "done"),
        AuditOutcome.Conflict => In("người khác làm trước", "somebody was first"),
        AuditOutcome.Refused => In("không được phép lúc đó", "refused"),
        AuditOutcome.Denied => In("không có quyền", "not allowed"),
    };

    /// <summary>An operation as people name it; the store's own name where it is newer than this page.</summary>
    /// <param name="action">The store's name.</param>
    public virtual string ActionOf(string action) => action switch
    {
        AuditActions.CreateDraft => In("Tạo bản thảo", "Made a draft"),
        AuditActions.SaveFiles => In("Sửa tệp quy tắc", "Changed files of rules"),
        AuditActions.SubmitDraft => In("Trình duyệt", "Submitted a draft"),
        AuditActions.ApproveDraft => In("Duyệt", "Approved a draft"),
        AuditActions.ReturnDraft => In("Trả lại", "Returned a draft"),
        AuditActions.DiscardDraft => In("Bỏ bản thảo", "Gave a draft up"),
        AuditActions.Publish => In("Ban hành", "Published rules"),
        AuditActions.Restore => In("Khôi phục phiên bản", "Restored a version"),
        AuditActions.SaveSharedFiles => In("Sửa tệp dùng chung", "Changed shared files"),
        AuditActions.SaveParticipants => In("Sửa danh sách đơn vị", "Changed participants"),
        AuditActions.SavePeriod => In("Mở hoặc sửa kỳ", "Opened or changed a period"),
        AuditActions.SaveFigures => In("Nhập số liệu", "Entered figures"),
        AuditActions.ImportFigures => In("Nhập số liệu từ tệp", "Imported figures"),
        AuditActions.SubmitFigures => In("Nộp số liệu", "Submitted figures"),
        AuditActions.VerifyFigures => In("Thẩm định số liệu", "Verified figures"),
        AuditActions.FinalizeFigures => In("Chốt số liệu", "Made figures final"),
        AuditActions.ReopenFigures => In("Mở lại số liệu", "Reopened figures"),
        AuditActions.AttachEvidence => In("Đính kèm minh chứng", "Attached evidence"),
        AuditActions.EvidenceChanged => In("Minh chứng đã bị đổi", "Evidence had changed"),
        AuditActions.WithdrawEvidence => In("Rút minh chứng", "Withdrew evidence"),
        AuditActions.SaveResult => In("Giữ kết quả", "Kept a result"),
        AuditActions.Decide => In("Hội đồng quyết định", "Entered decisions"),
        AuditActions.WithdrawDecisions => In("Rút quyết định của hội đồng", "Withdrew decisions"),
        AuditActions.SaveOutcome => In("Giữ kết quả sau quyết định", "Kept an outcome"),
        AuditActions.PublishResult => In("Công bố kết quả", "Published a result"),
        AuditActions.OpenAppeal => In("Gửi kiến nghị", "Opened an appeal"),
        AuditActions.AnswerAppeal => In("Trả lời kiến nghị", "Answered an appeal"),
        _ => action,
    };
}
