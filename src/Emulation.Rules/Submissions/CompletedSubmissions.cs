using System.Collections;

namespace Emulation.Rules.Submissions;

/// <summary>Submissions with the roster's names and clusters, each completed when it is asked for: they may be too many to hold.</summary>
internal sealed class CompletedSubmissions(IMadeSubmissions submissions, Roster roster) : IMadeSubmissions
{
    public int Count => submissions.Count;

    public Submission this[int index] => roster.Complete(submissions[index]);

    public string ParticipantAt(int index) => submissions.ParticipantAt(index);

    public IEnumerator<Submission> GetEnumerator() => submissions.Select(roster.Complete).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
