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
            IsValid("participant", submission.Participant, submission.Position.Within(".participant"), TextLimits.Id)
                & IsValid("name", submission.Name, submission.Position.Within(".name"), TextLimits.Label)
                & IsValid("cluster", submission.Cluster, submission.Position.Within(".cluster"), TextLimits.Id);
        foreach (var (id, documents) in submission.Evidence)
        {
            ThrowIfNull(documents.IsDefault ? null : submission, submission, "evidence", id);
            foreach (var document in documents)
            {
                valid &= IsValid("evidence", document, submission.Position.Within($".evidence.{id}"), TextLimits.Text);
            }
        }

        foreach (var adjustment in submission.Adjustments)
        {
            ThrowIfNull(adjustment, submission, "adjustments");
            var place = adjustment.PlaceIn(submission);
            valid &= IsValid("reason", adjustment.Reason, place, TextLimits.Text)
                & IsValid("by", adjustment.By, place, TextLimits.Text);
        }

        foreach (var past in submission.History ?? [])
        {
            ThrowIfNull(past, submission, "history");
            var at = past.PlaceIn(submission);
            valid &= IsValid("award", past.Award, at, TextLimits.Id) & IsValid("for", past.For, at, TextLimits.Id);
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
    private bool IsValid(string field, string? text, SourcePosition at, int most)
    {
        if (text?.Length > most)
        {
            TextLimits.Refuse(faults, $"{field} {at.File}", field, text, at, most);
            return false;
        }

        if (text is null || UnicodeText.IsValid(text))
        {
            return true;
        }

        faults.Add(Codes.InvalidDataText, $"{field} {at.File}", "", at, field);
        return false;
    }
}
