using System.Security.Cryptography;
using System.Text.Json;
using Emulation.Rules.Submissions;

namespace Emulation.Rules.Benchmarks;

/// <summary>
/// What <see cref="AwardScenario"/> evaluates, as a programmer would write it for these rules alone. Bare, it works out results and nothing
/// else; otherwise it also looks for what an evaluation refuses, keeps a sheet for everyone and takes a fingerprint of what was submitted.
/// </summary>
internal sealed class AwardsByHand(bool isBare)
{
    private const int Criteria = 10;
    private const int Year = 2026;

    /// <summary>Totals, and places within clusters by them.</summary>
    public List<Unit> Plain(Submission[] submissions)
    {
        var units = Read(submissions);
        Place(units, (a, b) => b.Total.CompareTo(a.Total));
        return units;
    }

    /// <summary>Grades under two quotas, and places within clusters by four keys.</summary>
    public List<Unit> Graded(Submission[] submissions)
    {
        var units = Read(submissions);
        units.ForEach(unit => unit.Grade = unit.Total >= 60m ? 0 : unit.Total >= 50m ? 1 : 2);
        Fall(units.FindAll(unit => unit.Grade == 0), units.Count(unit => unit.Grade <= 1) / 5);
        foreach (var cluster in units.GroupBy(unit => unit.Cluster, StringComparer.Ordinal))
        {
            Fall([.. cluster.Where(unit => unit.Grade == 1)], cluster.Count() / 2);
        }

        Place(units, (a, b) => a.Grade != b.Grade ? a.Grade.CompareTo(b.Grade) : Compare(a, b));
        return units;
    }

    /// <summary>Places as above, and three awards that ask for a history, for each other and for the place.</summary>
    public List<Unit> Awarded(Submission[] submissions)
    {
        var units = Plain(submissions);
        var eligible = units.FindAll(unit => unit.Total >= 40m && Count(unit, "title", 3) >= 1);
        eligible.Sort((a, b) => b.Total.CompareTo(a.Total));
        eligible.Take(100).ToList().ForEach(unit => unit.Awards |= 1);
        foreach (var unit in units)
        {
            unit.Awards |= (unit.Awards & 1) != 0 && unit.Total >= 50m && Count(unit, "flag", 2) >= 1 ? 2 : 0;
        }

        var third = units.FindAll(unit => (unit.Awards & 2) == 0 && unit.Rank <= 10 && Count(unit, "title", 1) >= 1);
        third.Sort((a, b) => b.Total.CompareTo(a.Total));
        third.Take(units.Count / 10).ToList().ForEach(unit => unit.Awards |= 4);
        return units;
    }

    private static void Fall(List<Unit> holders, int limit)
    {
        holders.Sort(Compare);
        for (var i = limit; i < holders.Count; i++)
        {
            holders[i].Grade += i == 0 || Compare(holders[i], holders[limit - 1]) != 0 ? 1 : 0;
        }
    }

    private static void Place(List<Unit> units, Comparison<Unit> comparison)
    {
        foreach (var cluster in units.GroupBy(unit => unit.Cluster, StringComparer.Ordinal))
        {
            var ordered = cluster.ToList();
            ordered.Sort(comparison);
            for (var i = 0; i < ordered.Count; i++)
            {
                ordered[i].Rank = i > 0 && comparison(ordered[i - 1], ordered[i]) == 0 ? ordered[i - 1].Rank : i + 1;
            }
        }
    }

    private static int Compare(Unit a, Unit b)
    {
        var order = b.Total.CompareTo(a.Total);
        order = order != 0 ? order : b.First.CompareTo(a.First);
        return order != 0 ? order : b.Second.CompareTo(a.Second);
    }

    private static int Count(Unit unit, string award, int years)
    {
        var count = 0;
        foreach (var past in unit.Submission.History!.Value)
        {
            count += past.Award == award && past.Year < Year && past.Year >= Year - years ? 1 : 0;
        }

        return count;
    }

    private List<Unit> Read(Submission[] submissions)
    {
        var units = new List<Unit>(submissions.Length);
        foreach (var submission in submissions)
        {
            units.Add(UnitOf(submission));
        }

        if (!isBare)
        {
            Refuse(submissions);
            units.ForEach(unit => unit.Sheet = Sheet.Of(unit));
            Fingerprint(submissions);
        }

        return units;
    }

    private static Unit UnitOf(Submission submission)
    {
        var unit = new Unit(submission);
        var i = 0;
        foreach (var (_, value) in submission.Values)
        {
            var n = (decimal)value.Value.Value;
            var points = n >= 90m ? 10m : n >= 70m ? 7.5m : n >= 50m ? n * 0.1m : 0m;
            unit.Total += points;
            unit.First = i == 0 ? points : unit.First;
            unit.Second = i == 1 ? n : unit.Second;
            i++;
        }

        return unit;
    }

    private static void Refuse(Submission[] submissions)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var submission in submissions)
        {
            Quick.Require(seen.Add(submission.Participant) && submission.Values.Count == Criteria);
            foreach (var (_, value) in submission.Values)
            {
                Quick.Require(value.Value.Value is decimal and >= 0m and <= 100m);
            }

            foreach (var past in submission.History!.Value)
            {
                Quick.Require(past.Award is "flag" or "title");
            }
        }
    }

    private static byte[] Fingerprint(Submission[] submissions)
    {
        var text = new MemoryStream();
        using (var writer = new Utf8JsonWriter(text))
        {
            writer.WriteStartArray();
            foreach (var submission in submissions)
            {
                writer.WriteStartObject();
                writer.WriteString("participant", submission.Participant);
                writer.WriteString("name", submission.Name);
                writer.WriteString("cluster", submission.Cluster);
                foreach (var (id, value) in submission.Values)
                {
                    writer.WriteNumber(id, (decimal)value.Value.Value);
                }

                writer.WriteStartArray("history");
                foreach (var past in submission.History!.Value)
                {
                    writer.WriteNumberValue(past.Year);
                    writer.WriteStringValue(past.Award);
                }

                writer.WriteEndArray();
                writer.WriteEndObject();
            }

            writer.WriteEndArray();
        }

        return SHA256.HashData(text.GetBuffer().AsSpan(0, (int)text.Length));
    }

    internal sealed class Unit(Submission submission)
    {
        public Submission Submission => submission;

        public string Cluster => submission.Cluster!;

        public decimal Total { get; set; }

        public decimal First { get; set; }

        public decimal Second { get; set; }

        public int Grade { get; set; }

        public int Rank { get; set; }

        /// <summary>A bit for each that is recommended.</summary>
        public int Awards { get; set; }

        public Sheet? Sheet { get; set; }
    }

    internal sealed record Sheet(string Participant, string Name, string Cluster, decimal Total, decimal Percent)
    {
        /// <summary>The most are 100 points: the percentage is the total.</summary>
        public static Sheet Of(Unit unit) =>
            new(unit.Submission.Participant, unit.Submission.Name!, unit.Cluster, unit.Total, unit.Total);
    }
}
