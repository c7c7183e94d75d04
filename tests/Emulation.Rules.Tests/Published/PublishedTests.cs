using System.Globalization;
using Emulation.Rules.Ranking;
using Emulation.Rules.Scoring;
using Emulation.Rules.Tests.Support;

namespace Emulation.Rules.Tests.Published;

/// <summary>
/// Published tables, each with its source in its campaign.json, come out figure by figure from rules that read like the regulation: no
/// bonus that stands for an order key, no stage worked out elsewhere. Only the points of the opponent in each match of la-liga-2006 come
/// with its data, as they were published: a participant's figures are read of one other participant, not of one for each item.
/// </summary>
public sealed class PublishedTests
{
    private const decimal Tolerance = 1e-9m;

    [Theory]
    [InlineData("vikor-tzeng-2011", null)]
    [InlineData("world-cup-groups", "matches")]
    [InlineData("la-liga-2006", "matches")]
    [InlineData("f1-1988", "results")]
    [InlineData("diving-2000", "dives")]
    [InlineData("freedom-house", null)]
    [InlineData("vn-hcmut-2026", null)]
    public void Every_published_figure_comes_out(string name, string? items)
    {
        var folder = Repository.Published(name);
        var campaign = Campaign.Load(folder);
        var submissions = CsvSample.Read(campaign, Path.Combine(folder, "data.csv"));
        submissions = items is null ? submissions : CsvSample.ReadItems(campaign, items, Path.Combine(folder, items + ".csv"), submissions);
        var evaluation = campaign.Evaluate(submissions);
        var rows = File.ReadAllLines(Path.Combine(folder, "expected.csv")).Select(line => line.Split(',')).ToList();
        var wrong =
            rows.Skip(1)
                .SelectMany(
                    row => rows[0].Zip(row)
                        .Skip(1)
                        .Where(cell => !Agrees(evaluation, row[0], cell.First, cell.Second))
                        .Select(cell => $"{row[0]} {cell.First} {cell.Second}"));
        wrong.Should().BeEmpty();
        rows.Should().HaveCount(submissions.Count + 1);
    }

    private static bool Agrees(Evaluation evaluation, string participant, string column, string expected)
    {
        var (sheet, standing) = (evaluation.Sheet(participant), evaluation.Standings.First(s => s.Participant == participant));
        return column == "grade"
            ? sheet.Grade == expected
            : Math.Abs(decimal.Parse(expected, CultureInfo.InvariantCulture) - ValueOf(sheet, standing, column)) <= Tolerance;
    }

    private static decimal ValueOf(ScoreSheet sheet, Standing standing, string column) => column switch
    {
        "rank" => standing.Rank!.Value,
        "total" => sheet.Total,
        _ => sheet.Figures!.SingleOrDefault(f => f.Id == column)?.Value ?? sheet.Line(column).Points!.Value,
    };
}
