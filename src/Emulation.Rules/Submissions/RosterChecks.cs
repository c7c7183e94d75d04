using Emulation.Rules.Definitions;
using Emulation.Rules.Diagnostics;

namespace Emulation.Rules.Submissions;

/// <summary>Compares submissions with the roster: one message for each kind of difference, which names the first few.</summary>
internal sealed class RosterChecks(Roster roster, DiagnosticBag bag)
{
    private const int MostNamed = 5;

    public void Run(IReadOnlyCollection<Submission> submissions, Attendance attendance)
    {
        if (roster.IsEmpty)
        {
            return;
        }

        if (attendance != Attendance.Examples)
        {
            var strangers = bag.Work.Each(submissions).Where(s => roster.Find(s.Participant) is null).ToList();
            var known = roster.All.Select(p => p.Id);
            Report(Codes.NotOnRoster, strangers, s => $"'{s.Participant}'", s => [Suggestion.For(s.Participant, known)]);
        }

        ReportOther(Codes.OtherClusterThanRoster, submissions, s => s.Cluster, p => p.Cluster);
        ReportOther(Codes.OtherNameThanRoster, submissions, s => s.Name, p => p.Name);
        if (attendance == Attendance.Everyone)
        {
            var present = bag.Work.Each(submissions).Select(s => Roster.KeyOf(s.Participant)).ToHashSet(StringComparer.Ordinal);
            var missing = roster.All.Where(p => !present.Contains(Roster.KeyOf(p.Id))).ToList();
            if (missing.Count > 0)
            {
                var names = missing.ConvertAll(p => p.Name is null ? $"'{p.Id}'" : $"'{p.Id}' ({p.Name})");
                bag.Add(Codes.NotInData.At(SourcePosition.None, missing.Count, Listed(names)));
            }
        }
    }

    private static bool Differs(string? said, string? listed) =>
        !string.IsNullOrWhiteSpace(said) && listed is not null && Roster.KeyOf(said.Trim()) != Roster.KeyOf(listed.Trim());

    private static string Listed(List<string> names) =>
        string.Join(", ", names.Take(MostNamed)) + (names.Count > MostNamed ? ", …" : "");

    private void ReportOther(
        DiagnosticDescriptor code,
        IEnumerable<Submission> submissions,
        Func<Submission, string?> said,
        Func<ParticipantDefinition, string?> listed)
    {
        var found = bag.Work.Each(submissions)
            .Where(s => roster.Find(s.Participant) is { } entry && Differs(said(s), listed(entry)))
            .ToList();
        Report(code, found, s => $"'{s.Participant}' ({said(s)} ≠ {listed(roster.Find(s.Participant)!)})");
    }

    private void Report(
        DiagnosticDescriptor code, List<Submission> found, Func<Submission, string> name, Func<Submission, object[]>? more = null)
    {
        if (found.Count > 0)
        {
            var names = Listed([.. found.Take(MostNamed + 1).Select(name)]);
            bag.Add(code.At(found[0].Position, [found.Count, names, .. more?.Invoke(found[0]) ?? []]));
        }
    }
}
