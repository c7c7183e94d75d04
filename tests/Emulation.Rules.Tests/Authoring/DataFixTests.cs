using System.Globalization;
using Emulation.Rules.Authoring;
using Emulation.Rules.Awards;
using Emulation.Rules.Cases;
using Emulation.Rules.Diagnostics;
using Emulation.Rules.Submissions;
using Emulation.Rules.Tests.Support;

namespace Emulation.Rules.Tests.Authoring;

/// <summary>Mends of submitted data, worked examples and decisions: the file is read again once it is mended.</summary>
public sealed class DataFixTests
{
    private const string Rules = """
        { "formatVersion": 1, "id": "d", "version": "1.0.0", "name": "D", "effective": { "from": "2026-01-01", "to": "2026-12-31" },
          "clusters": [ "Cụm I", "Cụm II" ], "legalBasis": [ { "id": "kh1" } ], "historyAwards": [ "LDTT" ],
          "indicators": [
            { "id": "cost", "type": "number", "decimals": 2, "min": 0, "max": 100000 }, { "id": "late", "type": "integer", "min": 0 },
            { "id": "kind", "type": "choice", "choices": [ "province", "office" ] }, { "id": "note", "type": "text", "default": "" },
            { "id": "area", "type": "number", "min": 0 } ],
          "figures": [ { "id": "twice", "value": "cost * 2" } ],
          "criteria": [ { "id": "cut", "maxPoints": 10, "mark": "Fn.Min(10, cost + late)" },
            { "id": "size", "maxPoints": 5, "scale": { "by": "kind", "points": { "province": 5, "office": 3 } } } ],
          "grades": { "workflow": "g", "levels": [ { "id": "good", "quota": { "max": 1 } }, { "id": "weak" } ] },
          "ranking": { "orderBy": [ "total" ], "ties": "council" }, "awards": [ { "id": "flag", "workflow": "flag" } ] }
        """;

    private const string Workflows = """
        [ { "WorkflowName": "g",
          "Rules": [ { "RuleName": "good", "Expression": "percent >= 50" }, { "RuleName": "weak", "Expression": "percent < 50" } ] },
          { "WorkflowName": "flag", "Rules": [ { "RuleName": "r", "Expression": "total >= 5" } ] } ]
        """;

    private const string Header = "participant,cluster,cost,late,kind,note\n";

    /// <summary>The code, the file and its text.</summary>
    public static TheoryData<string, string, string> Mended => new()
    {
        { "ER2059", "cases.json", """
            [ { "name": "n", "submissions": [ { "participant": "p", "cluster": "Cụm I",
              "values": { "cost": 1, "late": 1, "kind": "office" } } ], "expect": { "p": { "figures": { "twise": 2 } } } } ]
            """ },
        { "ER5001", "data/units.json", """
            [ { "participant": "p", "cluster": "Cụm I", "values": { "costt": 5, "late": 1, "kind": "office" } } ]
            """ },
        { "ER5004", "data/units.csv", Header + "p,Cụm l,5,1,office,\n" },
        { "ER5007", "data/units.csv", Header + "p,Cụm I,5.1267,1,office,\n" },
        { "ER5008", "data/units.csv", Header + "p,Cụm I,5,1,ofice,\n" },
        { "ER5009", "data/units.json", """
            [ { "participant": "p", "cluster": "Cụm I", "values": {} },
              { "participant": "q", "cluster": "Cụm I", "values": { "cost": 1 } } ]
            """ },
        { "ER5016", "data/units.csv", "participant,cluster,costt,late,kind\np,Cụm I,5,1,office\n" },
        { "ER5017", "cases.json", """
            [ { "name": "n", "submissions": [ { "participant": "p01", "cluster": "Cụm I", "values": { "cost": 1 } } ],
              "expect": { "p02": { "total": 2 } } } ]
            """ },
        { "ER5019", "cases.json", """
            [ { "name": "n", "submissions": [ { "participant": "p", "cluster": "Cụm I", "values": { "cost": 1 } } ],
              "expect": { "p": { "criteria": { "cutt": 2 } } } } ]
            """ },
        { "ER5020", "cases.json", """
            [ { "name": "n", "tolerance": -1, "submissions": [ { "participant": "p", "cluster": "Cụm I", "values": { "cost": 1 } } ],
              "expect": { "p": { "total": 2 } } } ]
            """ },
        { "ER5025", "data/units.json", """
            [ { "participant": "p", "cluster": "Cụm I", "values": { "cost": 5 }, "history": [ { "award": "LDTTT", "year": 2023 } ] } ]
            """ },
        { "ER5026", "data/units.json", """
            [ { "participant": "p", "cluster": "Cụm I", "values": { "cost": 5 },
              "history": [ { "award": "LDTT", "year": 2023 }, { "award": "LDTT", "year": 2023 } ] } ]
            """ },
        { "ER5028", "cases.json", """
            [ { "name": "n", "submissions": [ { "participant": "p", "cluster": "Cụm I", "values": { "cost": 1 } } ],
              "expect": { "p": { "awards": { "flga": "recommended" } } } } ]
            """ },
        { "ER5033", "data/decisions.json", """
            [ { "award": "flag", "participant": "p", "verdict": "changes", "reason": "r", "basis": [ "kh1" ], "by": "HĐ",
              "on": "2026-12-01" } ]
            """ },
        { "ER5044", "data/units.csv", Header + "p,Cụm\u00A0I,5,1,office,\n" },
        { "ER5045", "data/units.csv", Header + "p,Cụm I\u200B,5,1,office,\n" },
        { "ER5049", "data/units.csv", "participant,cluster,area\np,Cụm I,1.234\n" },
        { "ER5050", "data/units.csv", Header + "p,Cụm I,5,1.234.567,office,\n" },
        { "ER5055", "data/units.csv", Header + "p,Cụm I,5,1,office,\nTổng cộng,,5,1,,\n" },
        { "ER5058", "data/units.json", """
            [ { "participant": "p", "cluster": "Cụm I", "values": { "cost": "5", "late": 1, "kind": "office" } } ]
            """ },
        { "ER5059", "data/units.json", """
            [ { "participant": "p", "cluster": "Cụm I", "values": { "cost": [ 5 ], "late": 1, "kind": "office" } } ]
            """ },
        { "ER5100", "data/decisions.json", """
            [ { "award": "flag", "grade": "good", "participant": "p", "verdict": "refuses", "reason": "r", "by": "HĐ",
              "on": "2026-12-01" } ]
            """ },
        { "ER5101", "data/decisions.json", """
            [ { "grade": "goood", "participant": "p", "verdict": "refuses", "reason": "r", "by": "HĐ", "on": "2026-12-01" } ]
            """ },
        { "ER5038", "data/units.csv", Header + "p\uFFFE,Cụm I,5,1,office,\n" },
        { "ER5104", "data/decisions.json", """
            [ { "place": 1, "participant": "p", "verdict": "refuses", "reason": "r", "basis": [ "kh1" ], "by": "HĐ", "on": "2026-12-01" },
              { "place": 2, "participant": "q", "verdict": "changes", "reason": "r", "basis": [ "kh1" ], "by": "HĐ", "on": "2026-12-01" } ]
            """ },
        { "ER5106", "data/history.csv", "participant,award,year,kind\np,LDTT,2024,regularly\n" },
        { "ER5108", "data/decisions.json", """
            [ { "award": "flag", "participant": "p", "verdict": "confirms", "ballot": { "for": 8, "votes": 8, "present": 9, "members": 10 },
              "by": "HĐ", "on": "2026-12-01" } ]
            """ },
    };

    [Theory]
    [MemberData(nameof(Mended))]
    public void A_mend_leaves_the_file_without_the_mistake_and_without_a_new_one(string code, string file, string text)
    {
        var workspace = RuleWorkspace.Open(new CampaignFiles("d", new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["campaign.json"] = Rules, ["workflows/rules.json"] = Workflows, [file] = text,
        }));
        var found = Read(workspace, file);
        var problem = found.FirstOrDefault(one => one.Code == code);
        problem.Should().NotBeNull($"{code} among {string.Join(" | ", found)}");

        FixCheck.ShouldMend(workspace, problem!, mended => Read(mended, file));
    }

    [Fact]
    public void A_number_that_reads_in_two_ways_is_written_in_either()
    {
        var workspace = RuleWorkspace.Open(new CampaignFiles("d", new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["campaign.json"] = Rules, ["workflows/rules.json"] = Workflows,
            ["data/units.csv"] = "participant,cluster,area\np,Cụm I,1.234\n",
        }));
        var problem = Read(workspace, "data/units.csv").Single(one => one.Code == "ER5049");
        workspace.Fixes(workspace.Locate(problem)).Select(fix => (fix.Title.Vietnamese, fix.Title.English))
            .Should()
            .Equal(("Ghi 1234", "Write 1234"), ("Ghi 1.2340", "Write 1.2340"));
    }

    /// <summary>What reading a file says, in the way the command line reads it.</summary>
    private static IReadOnlyList<Diagnostic> Read(RuleWorkspace workspace, string file)
    {
        var campaign = Campaign.Load(workspace.ToFiles());
        var text = workspace.TextOf(file);
        if (file.EndsWith(".csv", StringComparison.Ordinal))
        {
            return ReadTable(campaign, file, text);
        }

        if (file == CampaignFiles.CasesFile)
        {
            CaseFile.TryRead(campaign.Definition, text, file, out _, out var inCases);
            return inCases;
        }

        if (file.Contains("decisions", StringComparison.Ordinal))
        {
            if (DecisionJson.TryRead(text, file, out var decisions, out var inDecisions))
            {
                campaign.Evaluate([Someone(campaign), Someone(campaign, "q")]).TryWith(decisions, out _, out inDecisions);
            }

            return inDecisions;
        }

        return SubmissionJson.TryRead(text, file, out var submissions, out var form) ? [.. form, .. campaign.Check(submissions)] : form;
    }

    private static IReadOnlyList<Diagnostic> ReadTable(Campaign campaign, string file, string text)
    {
        var cells = TableCells.Of(text)
            .GroupBy(cell => cell.Row)
            .Select(row => (IReadOnlyList<TextCell>)[.. row.Select(cell => new TextCell
            {
                Text = cell.Text, Position = new SourcePosition { File = file, Line = cell.Row + 1, Column = ColumnOf(text, cell.Start) },
            })])
            .ToList();
        if (file.Contains("history", StringComparison.Ordinal))
        {
            HistoryTable.TryRead(cells[0], cells[1..], [Someone(campaign)], out _, out var inHistory);
            return inHistory;
        }

        var isRead = SubmissionTable.TryRead(
            campaign.Definition, cells[0], cells[1..], CultureInfo.InvariantCulture, out var submissions, out var form);
        return isRead ? [.. form, .. campaign.Check(submissions)] : form;
    }

    private static int ColumnOf(string text, int offset) => offset - (offset == 0 ? -1 : text.LastIndexOf('\n', offset - 1));

    private static Submission Someone(Campaign campaign, string participant = "p") =>
        campaign.NewSubmission(participant, "Cụm I").With("cost", 5m).With("late", 1m).With("kind", "office");
}
