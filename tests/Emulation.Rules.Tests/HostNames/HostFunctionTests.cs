using System.Collections.Immutable;
using Emulation.Rules.Analysis;
using Emulation.Rules.Definitions;
using Emulation.Rules.Diagnostics;
using Emulation.Rules.Judge;
using Emulation.Rules.Scoring;
using Emulation.Rules.Submissions;
using Emulation.Rules.Tests.Support;
using Newtonsoft.Json;
using RulesEngine.Models;

namespace Emulation.Rules.Tests.HostNames;

public sealed class HostFunctionTests
{
    [Theory]
    [InlineData("""Fn.Days360(d, "2026-12-31") == 330""")]
    [InlineData("""Fn.Days360("2026-12-31", d) < 0 - 329 && Fn.Half(x) == 2.5""")]
    [InlineData("""Fn.Code(s, x + 1) == "AB6" """)]
    [InlineData("""!Fn.Even(x) && Fn.Even(4)""")]
    [InlineData("""Fn.NextDay(d) == "2026-02-01" """)]
    [InlineData("Fn.Half(x) gt Fn.Half(1) && Fn.Even(2)")]
    [InlineData("""(b ? Fn.Half(Fn.Seven()) : 0) == 3.5""")]
    public async Task Rules_call_functions_of_every_kind_and_stock_RulesEngine_agrees(string condition)
    {
        var campaign = Host.Load(condition, "Fn.Half(x) + Fn.Seven()");
        var submission = Filled(campaign);

        campaign.Score(submission).Total.Should().Be(9.5m);
        var report = await new StockJudge(campaign).JudgeAsync([submission]);
        (report.Judged, report.Disagreements.Count).Should().Be((1, 0));
    }

    [Fact]
    public async Task Items_of_lists_and_totals_of_a_class_of_the_host_go_through_them_too()
    {
        var text = new CampaignText { Indicators = """{ "id": "list", "type": "list", "item": [ { "id": "n", "type": "number" } ] }""" };
        var campaign = Campaign.Load(text.WithRule("list.Any(Fn.Even(n))", "list.Sum(Fn.Half(n))").Files(), Host.Options);
        var item = new ListItem { Values = ImmutableSortedDictionary<string, IndicatorValue>.Empty.Add("n", 4) };
        var submission = campaign.NewSubmission("p").With("list", IndicatorValue.Of([item, item]));

        campaign.Score(submission).Total.Should().Be(4);
        campaign.NewTotalsScorer().Score(submission).Total.Should().Be(4);
        (await new StockJudge(campaign).JudgeAsync([submission])).Disagreements.Should().BeEmpty();
    }

    [Theory]
    [InlineData(
        "Fn.Days360(x, d) > 1",
        "ER3036",
        "đối số 'a' của Fn.Days360 phải là ngày, không phải số.",
        "the argument 'a' of Fn.Days360 must be a date, not a number.")]
    [InlineData(
        "Fn.Half(1, 2) > 1",
        "ER3035",
        "Fn.Half nhận 1 đối số, không phải 2.",
        "Fn.Half takes 1 argument, not 2.")]
    [InlineData(
        "Fn.Half(x)",
        "ER3005",
        "điều kiện phải cho kết quả đúng hoặc sai, không phải số.",
        "a condition must be true or false, not a number.")]
    [InlineData(
        "Fn.Even(x) > 1",
        "ER3037",
        "phép '>' không dùng được với đúng/sai và số.",
        "'>' cannot be used with true/false and a number.")]
    [InlineData("Fn.Seven > 1", "ER3034", "'Fn.Seven' là một hàm và cần dấu ngoặc.", "'Fn.Seven' is a function and needs brackets.")]
    [InlineData(
        "Fn.Halv(x) > 1",
        "ER3002",
        "biểu thức dùng tên 'Fn.Halv' không tồn tại ở đây.",
        "the expression uses the name 'Fn.Halv', which does not exist here.")]
    [InlineData(
        "half(x) > 1",
        "ER3002",
        "biểu thức dùng tên 'half' không tồn tại ở đây.",
        "the expression uses the name 'half', which does not exist here.")]
    public void Calls_are_checked_by_what_the_host_declared(string condition, string code, string vietnamese, string english)
    {
        var diagnostic = Host.Refused(condition).Should().ContainSingle().Subject;
        (diagnostic.Code, diagnostic.Message).Should().Be((code, new LocalizedText { Vietnamese = vietnamese, English = english }));
    }

    [Fact]
    public void Hints_name_the_functions_of_the_host()
    {
        Host.Refused("Fn.Halv(x) > 1")[0].Hint!.English.Should().Be("Did you mean 'Fn.Half'?");
        Host.Refused("half(x) > 1")[0].Hint!.English.Should().Be("The function is written Fn.Half(…).");
        Host.Refused("Fn.Seven > 1")[0].ToString(Language.English).Should().Contain("Fn.Seven()");
    }

    [Fact]
    public void A_campaign_that_needs_a_function_is_refused_clearly_by_a_host_without_it()
    {
        var diagnostics = Host.Refused("""Fn.Days360(d, "2026-12-31") > 1 || Fn.Days360(d, d) > 2""", options: new CampaignOptions());

        var diagnostic = diagnostics.Should().ContainSingle().Subject;
        diagnostic.Should().BeEquivalentTo(new
        {
            Code = "ER3002",
            Severity = DiagnosticSeverity.Error,
            Message = new LocalizedText
            {
                Vietnamese = "biểu thức dùng tên 'Fn.Days360' không tồn tại ở đây.",
                English = "the expression uses the name 'Fn.Days360', which does not exist here.",
            },
            Hint = new LocalizedText
            {
                Vietnamese =
                    "Nếu đó là hàm của một ứng dụng, hãy nạp quy tắc trong ứng dụng ấy. Có: Fn.DaysBetween, Fn.Abs, Fn.Ceiling, Fn.Clamp, "
                        + "Fn.Exp, Fn.Floor, Fn.Given, Fn.GradeAtLeast, Fn.Linear, Fn.Ln, Fn.Max, Fn.Min, ….",
                English =
                    "If it is a function of an application, load the rules in that application. There are: Fn.DaysBetween, Fn.Abs, "
                        + "Fn.Ceiling, Fn.Clamp, Fn.Exp, Fn.Floor, Fn.Given, Fn.GradeAtLeast, Fn.Linear, Fn.Ln, Fn.Max, Fn.Min, ….",
            },
        });
        diagnostic.Position.Line.Should().BePositive();
    }

    [Theory]
    [InlineData(
        "Fn.Strict(x)",
        8,
        FaultKind.FunctionFailed,
        "quy tắc 'r' gọi hàm Fn.Strict của ứng dụng, hàm này báo lỗi",
        "rule 'r' calls the host's function Fn.Strict, which failed")]
    [InlineData(
        "Fn.Strict(x)",
        5,
        FaultKind.FunctionResult,
        "quy tắc 'r' gọi hàm Fn.Strict của ứng dụng, hàm này cho giá trị ngoài giới hạn đã khai báo",
        "rule 'r' calls the host's function Fn.Strict, which gave a value beyond what it is declared to give")]
    [InlineData(
        """Fn.Lookup(s) == "found" ? 1 : 2""",
        1,
        FaultKind.FunctionResult,
        "quy tắc 'r' gọi hàm Fn.Lookup của ứng dụng, hàm này cho giá trị ngoài giới hạn đã khai báo",
        "rule 'r' calls the host's function Fn.Lookup, which gave a value beyond what it is declared to give")]
    public void What_a_function_throws_is_a_fault_of_the_criterion_that_names_it(
        string points, int x, FaultKind kind, string vietnamese, string english)
    {
        var campaign = Host.Load("true", points);
        var fine = campaign.NewSubmission("fine").With("x", 3).With("s", "a");
        var evaluation = campaign.Evaluate([fine, campaign.NewSubmission("p").With("x", x).With("s", "b")]);

        var line = evaluation.SheetOf("p")!.Criteria[0];
        line.Status.Should().Be(CriterionStatus.Faulted);
        (line.Fault!.Kind, line.Fault.Function is not null).Should().Be((kind, true));
        (line.Fault.Describe(Language.Vietnamese), line.Fault.Describe(Language.English)).Should().Be((vietnamese, english));
        evaluation.SheetOf("fine")!.Status.Should().Be(SheetStatus.Complete);
        EvaluationJson.Serialize(EvaluationJson.Deserialize(EvaluationJson.Serialize(evaluation)))
            .Should()
            .Be(EvaluationJson.Serialize(evaluation)).And
            .NotContain("secret");
    }

    [Fact]
    public void The_fingerprint_names_the_functions_that_are_called_and_no_others()
    {
        var plain = Host.Load("x > 1").Reference.Fingerprint;
        plain.Should().Be(Campaign.Load(Host.Text("x > 1").Files()).Reference.Fingerprint);
        var half = Host.Load("Fn.Half(x) > 1").Reference.Fingerprint;
        half.Should().NotBe(plain);

        FingerprintWith(o => o.Functions.Add("Half", (decimal value) => value / 2)).Should().Be(half);
        FingerprintWith(o => o.Functions.Add("Half", (decimal value) => value / 2, max: 10)).Should().NotBe(half);
        FingerprintWith(o => o.Functions.Add("Half", (decimal value) => (int)value)).Should().Be(half, "both take and give a number");

        static string FingerprintWith(Action<CampaignOptions> add)
        {
            var options = new CampaignOptions();
            add(options);
            return Host.Load("Fn.Half(x) > 1", options: options).Reference.Fingerprint;
        }
    }

    [Fact]
    public async Task Expanded_workflows_name_the_class_that_stock_RulesEngine_has_to_have()
    {
        var campaign = Host.Load("Fn.Half(x) > 1", "Fn.Half(x)");
        var expanded = campaign.ExpandWorkflows();
        expanded.Should().Contain("HostFn.Half ( x )");

        var settings = new ReSettings { CustomTypes = [typeof(HostFn)], IsExpressionCaseSensitive = true };
        var engine = new global::RulesEngine.RulesEngine(JsonConvert.DeserializeObject<Workflow[]>(expanded)!, settings);
        var results = await engine.ExecuteAllRulesAsync("c", new RuleParameter("x", 5m));
        results.First(r => r.IsSuccess).ActionResult.Output.Should().Be(2.5m);
    }

    [Fact]
    public async Task Two_hosts_in_one_process_have_each_its_own_function_of_a_name()
    {
        var (one, other) = (new CampaignOptions(), new CampaignOptions());
        one.Functions.Add("Rate", (decimal value) => value);
        other.Functions.Add("Rate", (decimal value) => value * 2);
        foreach (var (options, expected) in ((CampaignOptions, decimal)[])[(one, 3m), (other, 6m)])
        {
            var campaign = Host.Load("true", "Fn.Rate(x)", options);
            var submission = campaign.NewSubmission("p").With("x", 3);
            campaign.Score(submission).Total.Should().Be(expected);
            (await new StockJudge(campaign).JudgeAsync([submission])).Disagreements.Should().BeEmpty();
        }
    }

    [Fact]
    public void A_campaign_keeps_the_functions_there_were_when_it_was_loaded()
    {
        var options = Host.Options;
        var campaign = Host.Load("Fn.Half(x) > 1", options: options);
        options.Functions.Add("Later", (decimal value) => value);

        campaign.Score(campaign.NewSubmission("p").With("x", 4)).Total.Should().Be(1);
        Host.Load("Fn.Later(x) > 1 && Fn.Half(x) > 0", options: options).Score(campaign.NewSubmission("p").With("x", 4)).Total.Should()
            .Be(1);
    }

    [Theory]
    [InlineData("x > 1 && Fn.Days360(d, d) > 50000", true)]
    [InlineData("x > 1 && Fn.Half(x) > 50000", false)]
    public void Analysis_knows_the_limits_that_a_function_was_declared_with(string condition, bool cannotHold) =>
        CampaignAnalysis.Run(Host.Load(condition)).Any(d => d.Code == "ER4004").Should().Be(cannotHold);

    private static Submission Filled(Campaign campaign) => campaign.NewSubmission("p")
        .With("x", 5)
        .With("s", "ab")
        .With("d", new DateOnly(2026, 1, 31))
        .With("b", true);

    /// <summary>The class a host of stock RulesEngine writes.</summary>
    public static class HostFn
    {
        public static decimal Half(decimal value) => value / 2;
    }
}
