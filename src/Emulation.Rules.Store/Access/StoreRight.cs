namespace Emulation.Rules.Store.Access;

/// <summary>What somebody may do. Roles are data of the host: it says which role has which of these.</summary>
public enum StoreRight
{
    /// <summary>Look at rules, figures, results and the audit.</summary>
    Read,

    /// <summary>Make, change, submit and discard drafts of rules; restore a version into one.</summary>
    Edit,

    /// <summary>Approve a submitted draft, or return it.</summary>
    Approve,

    /// <summary>Put rules in force.</summary>
    Publish,

    /// <summary>Enter and submit a participant's own figures and evidence; appeal.</summary>
    Submit,

    /// <summary>Check submitted figures, change them with a reason, reopen them; open periods; keep the participants.</summary>
    Verify,

    /// <summary>Make figures final; keep evaluations; enter decisions of the council, publish results, answer appeals.</summary>
    Decide,
}
