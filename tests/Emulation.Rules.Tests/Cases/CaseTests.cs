using Emulation.Rules.Cases;
using Emulation.Rules.Diagnostics;
using Emulation.Rules.Submissions;
using Emulation.Rules.Tests.Support;

namespace Emulation.Rules.Tests.Cases;

public sealed class CaseTests
{
    private static readonly Campaign Campaign = new CampaignText().WithRule("x > 0", "x").Load();

    public static TheoryData<string> Campaigns =>
        new(Directory.EnumerateDirectories(Path.Combine(Repository.Root, "rules"))
            .Where(folder => File.Exists(Path.Combine(folder, "cases.json"))).Select(folder => Path.GetFileName(folder)));

    [Theory]
    [MemberData(nameof(Campaigns))]
    public void Every_case_of_every_campaign_passes(string campaign)
    {
        var loaded = Campaign.Load(Repository.Rules(campaign));
        var text = File.ReadAllText(Path.Combine(Repository.Rules(campaign), "cases.json"));
        CaseFile.TryRead(loaded.Definition, text, "cases.json", out var cases, out var diagnostics);
        diagnostics.Should().BeEmpty();
        cases.Should().NotBeEmpty();
        CaseRunner.Run(loaded, cases).Where(r => !r.Passed)
            .SelectMany(
                r => r.Differences.Select(
                    d => $"{r.Case.Name}: {d.Expectation.Participant} {d.Expectation.What} expected {d.Expected}, got {d.Got}"))
            .Should().BeEmpty();
    }

    [Fact]
    public void Cases_that_cannot_be_read_are_one_warning_with_the_first_error_at_its_place()
    {
        var told = StaleCases.Check(Campaign, "[ 1 ]", "cases.json");

        (told!.Code, told.Severity, told.Position.ToString()).Should().Be(("ER2092", DiagnosticSeverity.Warning, "cases.json:1:3"));
        told.Message.English.Should().StartWith("the worked examples cannot be run, 1 errors; the first: ");
    }

    [Fact]
    public void What_is_only_looked_at_is_evaluated_like_any_other_and_not_fingerprinted()
    {
        Submission[] submissions = [Campaign.NewSubmission("q").With("x", 3), Campaign.NewSubmission("p").With("x", 4)];

        var looked = Campaign.EvaluateChecked(submissions, WorkMeter.Unlimited);

        (looked.InputFingerprint, looked.Campaign.Fingerprint).Should().Be(("", ""));
        var evaluation = Campaign.Evaluate(submissions);
        looked.Sheets.Should().BeEquivalentTo(evaluation.Sheets);
        looked.Standings.Should().Equal(evaluation.Standings);
    }

    [Fact]
    public void What_is_only_worth_knowing_of_data_is_not_told_of_an_example()
    {
        var campaign = Campaign.Load(Repository.Rules("titles-2024"));
        var submission = campaign.NewSubmission("p").WithPastAward("CSTDCS", campaign.Definition.Year!.Value);
        CampaignCase example =
            new() { Name = "n", Submissions = [submission], Expectations = [], Tolerance = 0, Position = SourcePosition.None };

        campaign.Check([submission]).Select(d => d.Code).Should().Contain("ER5291");
        CaseRunner.Run(campaign, [example]).Single().Diagnostics.Should().NotContain(d => d.Code == "ER5291");
    }

    [Fact]
    public void A_difference_tells_what_was_expected_what_came_out_and_the_rule_that_held()
    {
        var difference =
            Run("""
                [ { "name": "n", "submissions": [ { "participant": "p", "values": { "x": 3 } } ],
                  "expect": { "p": { "total": 4, "criteria": { "c": 3 } } } } ]
                """)
            .Single().Differences.Should().ContainSingle().Subject;
        (difference.Expectation.What, difference.Expected, difference.Got).Should().Be(("total", "4", "3"));
        var wrong =
            Run("""
                [ { "name": "n", "submissions": [ { "participant": "p", "values": { "x": 3 } } ],
                  "expect": { "p": { "criteria": { "c": 2 } } } } ]
                """);
        wrong.Single().Differences.Single().Rules.Should().Equal("r");
    }

    [Theory]
    [InlineData("0.01", true)]
    [InlineData("0.009", false)]
    public void A_number_may_differ_by_the_tolerance(string tolerance, bool passes) =>
        Run($$"""
            [ { "name": "n", "tolerance": {{tolerance}}, "submissions": [ { "participant": "p", "values": { "x": 3.01 } } ],
              "expect": { "p": { "total": 3 } } } ]
            """)
            .Single().Passed.Should().Be(passes);

    [Fact]
    public void A_submission_like_another_names_only_what_differs()
    {
        var results = Run("""
            [ { "name": "a", "submissions": [ { "participant": "p", "name": "P", "values": { "x": 3 } } ],
              "expect": { "p": { "total": 3 } } },
              { "name": "b", "submissions": [ { "participant": "q", "like": "a/p", "values": { "x": 5 } } ],
                "expect": { "q": { "total": 5, "rank": 1 } } } ]
            """);
        results.Should().OnlyContain(r => r.Passed);
        results[1].Case.Submissions[0].Name.Should().Be("P");
    }

    [Fact]
    public void Null_expects_what_is_undetermined()
    {
        var campaign =
            (new CampaignText { Indicators = """{ "id": "x", "type": "number" }, { "id": "y", "type": "number" }""" })
                .WithRule("x > 0", "x")
                .Load();
        var json = """
            [ { "name": "n", "submissions": [ { "participant": "p", "values": { "y": 3 } } ],
              "expect": { "p": { "total": null, "rank": null, "grade": null, "criteria": { "c": null } } } } ]
            """;
        CaseFile.TryRead(campaign.Definition, json, "cases.json", out var cases, out _).Should().BeTrue();
        CaseRunner.Run(campaign, cases).Single().Passed.Should().BeTrue();
    }

    [Fact]
    public void Wrong_data_fails_the_case_with_its_place()
    {
        var result =
            Run("""[ { "name": "n", "submissions": [ { "participant": "p", "values": { "x": "a" } } ], "expect": { } } ]""").Single();
        result.Passed.Should().BeFalse();
        result.Diagnostics.Single().ToString().Should().StartWith("cases.json:1:74: error ER5005");
    }

    [Theory]
    [InlineData("""[ { "name": "n", "submissions": [ { "participant": "p", "like": "a/b" } ], "expect": { } } ]""", "ER5018")]
    [InlineData("""[ { "name": "n", "submissions": [ { "participant": "p", "values": { } } ], "expect": { "q": { } } } ]""", "ER5017")]
    [InlineData(
        """[ { "name": "n", "submissions": [ { "participant": "p", "values": { } } ], "expect": { "p": { "criteria": { "d": 1 } } } } ]""",
        "ER5019")]
    [InlineData(
        """[ { "name": "n", "submissions": [ { "participant": "p", "values": { } } ], "expect": { "p": { "totl": 1 } } } ]""", "ER1010")]
    [InlineData(
        """[ { "name": "n", "submissions": [ { "participant": "p", "values": { } } ], "expect": { "p": { "total": "1" } } } ]""", "ER1012")]
    [InlineData(
        """[ { "name": "n", "tolerance": -1, "submissions": [ { "participant": "p", "values": { } } ], "expect": { } } ]""", "ER5020")]
    [InlineData("[ ]", "ER2010")]
    public void A_broken_case_file_is_refused(string json, string code)
    {
        CaseFile.TryRead(Campaign.Definition, json, "cases.json", out _, out var diagnostics).Should().BeFalse();
        diagnostics.Select(d => d.Code).Should().Contain(code);
    }

    private static IReadOnlyList<CaseResult> Run(string json)
    {
        CaseFile.TryRead(Campaign.Definition, json, "cases.json", out var cases, out var diagnostics);
        diagnostics.Should().BeEmpty();
        return CaseRunner.Run(Campaign, cases);
    }
}
