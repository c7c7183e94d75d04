using Emulation.Rules.Tests.Support;

namespace Emulation.Rules.Tests.Streaming;

/// <summary>What is kept of each participant between two readings is packed: asked for again, it is made again.</summary>
public sealed class KeptPartsTests
{
    [Fact]
    public void Values_of_a_file_that_quotas_read_are_packed_and_sheets_with_them()
    {
        var directory = Repository.Rules("decree-335-2025");
        var campaign = Campaign.Load(directory);
        var officials = CsvSample.Read(campaign, Path.Combine(directory, "data", "officials.csv"));
        var sheets = campaign.Evaluate(officials).Sheets;
        var kept = new KeptParts(campaign.Compiled);
        for (var i = 0; i < officials.Count; i++)
        {
            var sheet = sheets[i] with { Criteria = [], Disqualifications = [], GradeMissing = [], GradeUnmet = [] };
            kept.Add(officials[i], sheet);
        }

        kept.Submissions.Should().HaveSameCount(officials);
        for (var i = 0; i < officials.Count; i++)
        {
            kept.Submissions[i].Should().NotBeSameAs(kept.Submissions[i], officials[i].Participant);
            kept.Submissions[i].Values.Select(v => (v.Key, v.Value.Value)).Should().Equal(
                officials[i].Values.Where(v => v.Key is "agency" or "dutyGroup").Select(v => (v.Key, v.Value.Value)));
            kept.Sheets[i].Should().NotBeSameAs(kept.Sheets[i], officials[i].Participant);
            kept.Sheets[i].Total.Should().Be(sheets[i].Total);
        }

        kept.Settle().Select(grade => grade.Participant).Should().Equal(sheets.Select(sheet => sheet.Participant));
        (kept.Sheets.Count, kept.Submissions.Count).Should().Be((0, 0), "nothing but grades is left to write");
    }
}
