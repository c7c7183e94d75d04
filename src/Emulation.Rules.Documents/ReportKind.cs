namespace Emulation.Rules.Documents;

/// <summary>The papers there are.</summary>
public enum ReportKind
{
    /// <summary>Phiếu chấm điểm: one participant, criterion by criterion.</summary>
    Sheet,

    /// <summary>Bảng tổng hợp kết quả: everyone, cluster by cluster.</summary>
    Summary,

    /// <summary>Biên bản họp hội đồng: what the council decided on each award.</summary>
    Minutes,

    /// <summary>Tờ trình: whom the council proposes.</summary>
    Submission,
}
