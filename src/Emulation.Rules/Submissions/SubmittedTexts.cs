using System.Diagnostics.CodeAnalysis;
using Emulation.Rules.Definitions;
using Emulation.Rules.Diagnostics;

namespace Emulation.Rules.Submissions;

/// <summary>Looks at what a submission holds beside its values: that nothing is null, that every text is one and not too long.</summary>
internal sealed class SubmittedTexts(FaultGroups faults)
{
    /// <summary>Whether every text that was set past <see cref="Submission.With"/> has a normal form; the values' have.</summary>
    public bool AreValid(Submission submission)
    {
        var valid =
            IsValid("participant", submission.Participant, submission, TextLimits.Id)
                & IsValid("name", submission.Name, submission, TextLimits.Label)
                & IsValid("cluster", submission.Cluster, submission, TextLimits.Id);
        foreach (var (id, documents) in submission.Evidence)
        {
            ThrowIfNull(documents.IsDefault ? null : submission, submission, "evidence", id);
            foreach (var document in documents)
            {
                valid &= IsValid("evidence", document, submission, TextLimits.Text);
            }
        }

        foreach (var adjustment in submission.Adjustments)
        {
            ThrowIfNull(adjustment, submission, "adjustments");
            valid &= IsValid("reason", adjustment.Reason, submission, TextLimits.Text)
                & IsValid("by", adjustment.By, submission, TextLimits.Text);
        }

        foreach (var past in submission.History ?? [])
        {
            ThrowIfNull(past, submission, "history");
            valid &= IsValid("award", past.Award, submission, TextLimits.Id) & IsValid("for", past.For, submission, TextLimits.Id);
        }

        return valid;
    }

    /// <summary>What is missing is left out; only code can put nothing in its place.</summary>
    public static void ThrowIfNull([NotNull] object? given, Submission submission, string where, string? id = null)
    {
        if (given is null)
        {
            var place = id is null ? where : $"{where}, at '{id}'";
            throw new ArgumentException(
                $"The submission of '{submission.Participant}' has a null among its {place}: leave it out.", nameof(submission));
        }
    }

    /// <summary>Measured before anything else is done with it.</summary>
    private bool IsValid(string field, string? text, Submission submission, int most)
    {
        if (text?.Length > most)
        {
            TextLimits.Refuse(faults, field, field, text, submission.Position, most);
            return false;
        }

        if (text is null || UnicodeText.IsValid(text))
        {
            return true;
        }

        faults.Add(Codes.InvalidDataText, field, "", submission.Position, field);
        return false;
    }
}
