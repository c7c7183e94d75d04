using System.Text.Json;
using Emulation.Rules.Awards;
using Emulation.Rules.Cases;
using Emulation.Rules.Coverage;
using Emulation.Rules.Definitions;
using Emulation.Rules.Diagnostics;
using Emulation.Rules.Explaining;
using Emulation.Rules.Impact;
using Emulation.Rules.Judge;
using Emulation.Rules.Mutation;
using Emulation.Rules.Ranking;
using Emulation.Rules.Replay;
using Emulation.Rules.Scoring;
using Emulation.Rules.Serialization;
using Emulation.Rules.Submissions;
using Emulation.Rules.Tests.Support;
using NJsonSchema;

namespace Emulation.Rules.Tests.Serialization;

public sealed class ResultShapeTests
{
    private const string Cases = """
        [ { "name": "one", "submissions": [ { "participant": "p1", "values": { "x": 5 } } ],
          "expect": { "p1": { "total": 5, "percent": 6 } } } ]
        """;

    private static readonly Campaign Campaign = new CampaignText().Load();
    private static readonly Submission[] Submissions = [
        Campaign.NewSubmission("p1").With("x", 5), Campaign.NewSubmission("p2").With("x", 7),
    ];
    private static readonly Evaluation Evaluation = Campaign.Evaluate(Submissions);
    private static readonly Evaluation Other = Campaign.Evaluate([Submissions[0].With("x", 9), Submissions[1]]);
    private static readonly CampaignImpact Impact = CampaignImpact.Of(Campaign, Evaluation, Campaign, Other);
    private static readonly Dossier Dossier = Dossier.Create(Campaign, Evaluation, []);

    [Fact]
    public void Every_result_has_one_shape_in_both_serialisers_whatever_their_settings_and_comes_back_the_same()
    {
        Check(Evaluation.Sheets[0]);
        Check(Evaluation.Standings[0]);
        Check(Impact);
        Check(Impact.Comparison);
        Check(Impact.Moves[0].Sheet);
        Check(Dossier);
        Check(DossierReplay.Run(Dossier, Campaign, Submissions));
        Check(Campaign.Check([Submissions[0].With("y", 1)])[0]);
        Check(Campaign.Explain(Evaluation, "p1", Language.Vietnamese));
        Check(CaseCoverage.Of(Campaign, ReadCases())[0]);
        Check(MutationRun.Run(Campaign, ReadCases(), most: 5) with { Survivors = [] });
    }

    [Fact]
    public async Task What_the_judge_and_the_cases_find_has_that_shape_too()
    {
        Check(await new StockJudge(Campaign).JudgeAsync(Submissions));
        var result = CaseRunner.Run(Campaign, ReadCases())[0];
        result.Differences.Should().NotBeEmpty();
        var text = JsonSerializer.Serialize(result);
        text.Should().Contain("\"differences\":").And.Contain("\"passed\":false");
        JsonSerializer.Deserialize<CaseResult>(text)!.Differences.Should().Equal(result.Differences);
    }

    [Fact]
    public void A_submission_is_written_as_data_files_are_and_read_back_the_same()
    {
        var submission = Full();
        Check(submission);
        var text = SubmissionJson.Serialize([submission, Submissions[0]]);
        SubmissionJson.TryRead(text, "s.json", out var read, out var diagnostics).Should().BeTrue(string.Join('\n', diagnostics));
        SubmissionJson.Serialize(read).Should().Be(text);
        read[0].History!.Value.Should().Equal(submission.History!.Value);
        JsonSerializer.Serialize(Submissions[0]).Should().Be("""{"participant":"p1","values":{"x":5}}""");
    }

    [Fact]
    public void A_history_that_is_not_known_is_no_empty_one()
    {
        var known = Submissions[0] with { History = [] };
        JsonSerializer.Deserialize<Submission>(JsonSerializer.Serialize(known))!.History!.Value.Should().BeEmpty();
        JsonSerializer.Deserialize<Submission>(JsonSerializer.Serialize(Submissions[0]))!.History.HasValue.Should().BeFalse();
    }

    [Fact]
    public void What_is_no_submission_is_refused_in_words_of_ours()
    {
        var read = () => JsonSerializer.Deserialize<Submission>("""{ "participant": "p", "values": { "x": { } } }""");
        read.Should().Throw<JsonException>().WithMessage("*error ER*'x'*");
        var unknown = () => JsonSerializer.Deserialize<Standing>("""{ "participant": "p", "cluster": "", "total": 1, "score": 1 }""");
        unknown.Should().Throw<JsonException>();
        var missing = () => Newtonsoft.Json.JsonConvert.DeserializeObject<Standing>("""{ "participant": "p", "total": 1 }""");
        missing.Should().Throw<JsonException>();
    }

    [Fact]
    public async Task Every_result_has_a_schema_that_takes_it_and_nothing_else()
    {
        await Takes(JsonSchemas.Result<Evaluation>(), EvaluationJson.Serialize(Evaluation));
        await Takes(JsonSchemas.Result<ScoreSheet>(), ResultJson.Serialize(Evaluation.Sheets[0]));
        await Takes(JsonSchemas.Result<CampaignImpact>(), ResultJson.Serialize(Impact));
        await Takes(JsonSchemas.Result<EvaluationComparison>(), ResultJson.Serialize(Impact.Comparison));
        await Takes(JsonSchemas.Result<Dossier>(), ResultJson.Serialize(Dossier));
        var explained = ResultJson.Serialize(Campaign.Explain(Evaluation, "p1", Language.Vietnamese));
        await Takes(JsonSchemas.Result<SheetExplanation>(), explained);
        await Takes(JsonSchemas.Result<Diagnostic>(), ResultJson.Serialize(Campaign.Check([Submissions[0].With("y", 1)])[0]));
        await Takes(JsonSchemas.Result<Submission>(), ResultJson.Serialize(Full()));
        await Takes(JsonSchemas.Result<Recommendation>(), null);
        var sheet = await JsonSchema.FromJsonAsync(JsonSchemas.Result<ScoreSheet>());
        sheet.Validate(ResultJson.Serialize(Evaluation.Sheets[0]).Replace("\"complete\"", "\"done\"")).Should().NotBeEmpty();
        sheet.Validate(ResultJson.Serialize(Evaluation.Sheets[0]).Replace("\"participant\": \"p1\",", "")).Should().NotBeEmpty();

        static async Task Takes(string schema, string? json)
        {
            var read = await JsonSchema.FromJsonAsync(schema);
            if (json is not null)
            {
                read.Validate(json).Should().BeEmpty(json);
            }
        }
    }

    private static Submission Full() => Campaign.NewSubmission("p\u200B 9".Replace("\u200B", ""), "Cụm I", "Đơn vị 9") with
    {
        Values = Submissions[0].Values.Add("kept", new SubmittedValue { Value = true }).Add("prizes", new SubmittedValue
        {
            Value = IndicatorValue.Of(
                [
                    new ListItem
                    {
                        Values =
                            System.Collections.Immutable.ImmutableSortedDictionary<string, IndicatorValue>.Empty.Add("title", "song")
                                .Add("worth", 2.5m),
                    },
                ]),
        }),
        Evidence = Submissions[0].Evidence.Add("x", ["a.pdf", "b.pdf"]),
        Stage = SubmissionStage.Verified,
        Adjustments = [new Adjustment { Criterion = "c", Points = 1.5m, Reason = "why", By = "who" }],
        History =
        [
            new PastAward { Award = "flag", Year = 2024 },
            new PastAward { Award = "flag", Year = 1, Kind = PastAwardKind.Sudden, For = "p0", Revoked = true },
        ],
    };

    private static IReadOnlyList<CampaignCase> ReadCases() =>
        CaseFile.TryRead(Campaign.Definition, Cases, "cases.json", out var cases, out var diagnostics)
            ? cases
            : throw new CampaignException(diagnostics);

    private static readonly JsonSerializerOptions Odd = new() { PropertyNamingPolicy = JsonNamingPolicy.KebabCaseUpper };

    private static void Check<T>(T value)
        where T : class
    {
        using var documented = JsonDocument.Parse(ResultJson.Serialize(value));
        var odd = new Newtonsoft.Json.JsonSerializerSettings { NullValueHandling = Newtonsoft.Json.NullValueHandling.Ignore };
        string[] written =
            [
                JsonSerializer.Serialize(value), JsonSerializer.Serialize(value, JsonSerializerOptions.Web),
                JsonSerializer.Serialize(value, Odd),
                Newtonsoft.Json.JsonConvert.SerializeObject(value), Newtonsoft.Json.JsonConvert.SerializeObject(value, odd),
            ];
        foreach (var text in written)
        {
            using var read = JsonDocument.Parse(text);
            JsonElement.DeepEquals(read.RootElement, documented.RootElement).Should().BeTrue($"{typeof(T).Name}: {text}");
            ResultJson.Serialize(JsonSerializer.Deserialize<T>(text)).Should().Be(ResultJson.Serialize(value));
            ResultJson.Serialize(Newtonsoft.Json.JsonConvert.DeserializeObject<T>(text)).Should().Be(ResultJson.Serialize(value));
        }

        ResultJson.Deserialize<T>(ResultJson.Serialize(value)).Should().Be(value, typeof(T).Name);
    }
}
