namespace Emulation.Rules.Submissions;

/// <summary>How far the review of a submission has come.</summary>
public enum SubmissionStage
{
    /// <summary>The participant's own figures.</summary>
    Self,

    /// <summary>Checked by reviewers.</summary>
    Verified,

    /// <summary>As the council decided.</summary>
    Final,
}
