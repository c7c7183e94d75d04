using Emulation.Rules.Definitions;
using Emulation.Rules.Diagnostics;
using Emulation.Rules.Submissions;

namespace Emulation.Rules.Ranking;

/// <summary>A quota whose numbers follow a choice can be told only where everyone it counts together made the same one.</summary>
internal sealed class QuotaAgreement(CampaignDefinition definition, DiagnosticBag bag)
{
    /// <summary>The choices it looks at.</summary>
    public static IEnumerable<string> ChoicesOf(CampaignDefinition definition)
    {
        var quotas =
            (definition.Grades?.Levels ?? [])
                .Select(level => level.Quota)
                .Concat(definition.Awards.Select(award => award.Quota))
                .OfType<QuotaDefinition>();
        foreach (var quota in quotas)
        {
            var followed =
                quota.Constants.Select(used => definition.Constants.First(c => c.Id == used.Constant).By).OfType<string>().ToList();
            foreach (var choice in followed.Count == 0 ? [] : followed.Concat(quota.Per.Where(key => key != QuotaDefinition.Cluster)))
            {
                yield return choice;
            }
        }
    }

    /// <summary>Reports, for each quota and group, the first two that differ.</summary>
    public void Check(IReadOnlyCollection<Submission> submissions)
    {
        foreach (var level in definition.Grades?.Levels ?? [])
        {
            Check(level.Id, level.Quota, submissions);
        }

        foreach (var award in definition.Awards)
        {
            Check(award.Id, award.Quota, submissions);
        }
    }

    private void Check(string owner, QuotaDefinition? quota, IReadOnlyCollection<Submission> submissions)
    {
        foreach (var (_, name) in quota?.Constants ?? [])
        {
            var by = definition.Constants.First(c => c.Id == name).By;
            if (by is not null && !quota!.Per.Contains(by, StringComparer.Ordinal))
            {
                Check(owner, quota, name, by, submissions);
            }
        }
    }

    private void Check(string owner, QuotaDefinition quota, string constant, string by, IReadOnlyCollection<Submission> submissions)
    {
        var first = new Dictionary<string, (string Participant, string Choice)>(StringComparer.Ordinal);
        var told = new HashSet<string>(StringComparer.Ordinal);
        foreach (var submission in bag.Work.Each(submissions))
        {
            var group = QuotaGroups.Of(definition, quota, UnicodeText.Normalize(submission.Cluster), submission, out var missing);
            if (missing.Count > 0
                || definition.ValueOf(by, submission)?.Value is not string choice
                || first.TryAdd(group, (submission.Participant, choice)))
            {
                continue;
            }

            var (participant, other) = first[group];
            if (other != choice && told.Add(group))
            {
                var at = submission.Position;
                bag.Add(Codes.QuotaDisagreement.At(at, owner, constant, participant, by, other, submission.Participant, choice));
            }
        }
    }
}
