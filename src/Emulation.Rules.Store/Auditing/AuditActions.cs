namespace Emulation.Rules.Store.Auditing;

/// <summary>The names of operations, as the audit and an authorizer see them.</summary>
public static class AuditActions
{
    /// <summary>A draft was made.</summary>
    public const string CreateDraft = "rules.create";

    /// <summary>Files of a draft were changed.</summary>
    public const string SaveFiles = "rules.save";

    /// <summary>A draft was submitted.</summary>
    public const string SubmitDraft = "rules.submit";

    /// <summary>A draft was approved.</summary>
    public const string ApproveDraft = "rules.approve";

    /// <summary>A submitted draft was returned.</summary>
    public const string ReturnDraft = "rules.return";

    /// <summary>A draft was given up.</summary>
    public const string DiscardDraft = "rules.discard";

    /// <summary>A draft became a version.</summary>
    public const string Publish = "rules.publish";

    /// <summary>A draft was made of an earlier version.</summary>
    public const string Restore = "rules.restore";

    /// <summary>Files beside the campaigns were changed.</summary>
    public const string SaveSharedFiles = "rules.shared";

    /// <summary>Rules, figures, results or the audit were looked at; asked of the authorizer, not logged.</summary>
    public const string Read = "read";

    /// <summary>Participants were entered or changed.</summary>
    public const string SaveParticipants = "figures.participants";

    /// <summary>A period was opened, or its deadlines changed.</summary>
    public const string SavePeriod = "figures.period";

    /// <summary>Figures or adjustments were entered or changed.</summary>
    public const string SaveFigures = "figures.save";

    /// <summary>Figures of many participants were entered.</summary>
    public const string ImportFigures = "figures.import";

    /// <summary>Figures were submitted.</summary>
    public const string SubmitFigures = "figures.submit";

    /// <summary>Figures were verified.</summary>
    public const string VerifyFigures = "figures.verify";

    /// <summary>Figures were made final.</summary>
    public const string FinalizeFigures = "figures.finalize";

    /// <summary>Figures were reopened.</summary>
    public const string ReopenFigures = "figures.reopen";

    /// <summary>Evidence was attached.</summary>
    public const string AttachEvidence = "evidence.attach";

    /// <summary>Evidence was looked at again and had changed.</summary>
    public const string EvidenceChanged = "evidence.changed";

    /// <summary>Evidence was withdrawn.</summary>
    public const string WithdrawEvidence = "evidence.withdraw";

    /// <summary>An evaluation was kept.</summary>
    public const string SaveResult = "results.save";

    /// <summary>Decisions of the council were entered.</summary>
    public const string Decide = "results.decide";

    /// <summary>Decisions of the council were taken back.</summary>
    public const string WithdrawDecisions = "results.withdraw";

    /// <summary>The outcome of an evaluation and its decisions was kept.</summary>
    public const string SaveOutcome = "results.outcome";

    /// <summary>A result was published.</summary>
    public const string PublishResult = "results.publish";

    /// <summary>An appeal was opened.</summary>
    public const string OpenAppeal = "appeals.open";

    /// <summary>An appeal was answered.</summary>
    public const string AnswerAppeal = "appeals.answer";
}
