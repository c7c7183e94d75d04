using Emulation.Rules.Authoring;
using Emulation.Rules.Diagnostics;
using Emulation.Rules.Tests.Broken;
using Emulation.Rules.Tests.Layers;
using Emulation.Rules.Tests.Support;

namespace Emulation.Rules.Tests.Authoring;

/// <summary>The mends of each code, each made in a campaign of <c>Broken</c> that is broken in that way.</summary>
public sealed class FixTests
{
    /// <summary>The codes that have a mend, and a mistake that earns them.</summary>
    public static TheoryData<string, string> Mended => new()
    {
        { "ER1081", "\"extends\": { \"id\": \"nation\", \"version\": \"0.9\" }" },
        { "ER1084", "\"constants\": { \"excellentFrom\": 85 }" }, { "ER1086", "\"criteria\": [ { \"id\": \"costCut\", \"off\": true } ]" },
        { "ER1087", "\"criteria\": [ { \"id\": \"extra\", \"off\": true, \"name\": \"E\" } ]" },
        { "ER1088", "\"awards\": [ { \"id\": \"flag\", \"before\": \"banner\" } ]" },
        { "ER2039", "\"criteria\": [ { \"id\": \"own\", \"maxPoints\": 5, \"mark\": \"cut\", \"onePer\": \"cut\" } ]" },
        { "ER2078", "\"clusters\": [ \"North\" ], \"participants\": [ { \"id\": \"01\", \"cluster\": \"Nort\" } ]" },
        { "ER4012", "\"indicators\": [ { \"id\": \"idle\", \"type\": \"number\" } ]" },
        { "ER1001", "bracket-missing" }, { "ER1002", "key-twice" }, { "ER1003", "number-too-precise" }, { "ER1004", "unicode-invalid" },
        { "ER1010", "field-misspelt" }, { "ER1011", "field-missing" }, { "ER1012", "null-rule" }, { "ER1015", "date-in-another-form" },
        { "ER1016", "action-custom" }, { "ER1017", "decimals-out-of-range" }, { "ER2001", "id-with-accent-used-without" },
        { "ER2004", "award-workflow-misspelt" }, { "ER2006", "rule-twice" }, { "ER2007", "combine-forgotten" },
        { "ER2008", "group-sum-wrong" }, { "ER2009", "basis-unknown" }, { "ER2011", "minimum-above-maximum" },
        { "ER2012", "maximum-negative" }, { "ER2014", "condition-missing" }, { "ER2015", "grade-rule-unknown" },
        { "ER2016", "award-order-unknown" }, { "ER2017", "constant-by-no-choice" }, { "ER2018", "constant-choice-missing" },
        { "ER2019", "workflow-unused" }, { "ER2020", "points-missing" }, { "ER2021", "points-on-grade" }, { "ER2022", "cluster-twice" },
        { "ER2023", "grade-without-rule" }, { "ER2025", "field-misplaced" }, { "ER2026", "default-out-of-range" },
        { "ER2027", "band-decimal-comma" }, { "ER2028", "deduction-each-and-when" }, { "ER2029", "scale-choice-missing" },
        { "ER2030", "combine-not-for-a-group" }, { "ER2031", "operator-and-expression" }, { "ER2032", "nested-actions" },
        { "ER2033", "on-failure" }, { "ER2034", "argument-misspelt" }, { "ER2036", "list-unknown" }, { "ER2037", "item-field-unknown" },
        { "ER2038", "population-without-value" }, { "ER2040", "group-maximum-missing" }, { "ER2042", "declared-workflow-unknown" },
        { "ER2047", "penalty-sum-wrong" }, { "ER2048", "cap-without-a-limit" }, { "ER2049", "cap-on-a-criterion" },
        { "ER2050", "nested-all-disabled" }, { "ER2071", "percentile-without-at" }, { "ER2072", "quota-constant-unknown" },
        { "ER2075", "counts-of-an-award" }, { "ER2076", "places-in-ties" }, { "ER2101", "grade-of-effect-unknown" },
        { "ER2103", "effect-unclear" }, { "ER2105", "quota-without-limit" }, { "ER2107", "quota-group-unknown" },
        { "ER2108", "quota-needs-share" }, { "ER2109", "quota-on-the-last-level" }, { "ER2201", "award-base-unknown" },
        { "ER2202", "award-with-points" }, { "ER2203", "year-unknown" }, { "ER3001", "expression-bracket-too-many" },
        { "ER3002", "escaped-before-the-mistake" }, { "ER3003", "expression-too-deep" },
        { "ER3004", "expression-comma-between-conditions" }, { "ER3007", "arrow" }, { "ER3008", "single-quotes" },
        { "ER3009", "expression-count-of-a-list-divided" }, { "ER3011", "award-grade-undeclared" }, { "ER3012", "number-unreadable" },
        { "ER3013", "arguments-by-decimal-comma" }, { "ER3014", "expression-quotes-curly" }, { "ER3015", "date-literal" },
        { "ER3016", "number-as-text" }, { "ER3017", "bare-list" }, { "ER3018", "aggregate-empty" }, { "ER3019", "given-takes-a-name" },
        { "ER3020", "placeholder-unclosed" }, { "ER3021", "grade-at-least-arguments" }, { "ER3022", "history-bare" },
        { "ER3023", "history-arguments" }, { "ER3024", "expression-date-in-brackets" }, { "ER3031", "expression-thousands-comma" },
        { "ER3032", "expression-point-first" }, { "ER3033", "expression-and-function" },
        { "ER3034", "expression-list-count-without-brackets" }, { "ER3037", "expression-not-of-a-number" },
        { "ER2106", "quota-base-unknown" }, { "ER2204", "award-base-of-a-grade" }, { "ER2013", "two-ways-to-score" },
        { "ER2035", "argument-missing" }, { "ER3010", "text-order" }, { "ER3035", "expression-arguments-too-many" },
    };

    [Theory]
    [MemberData(nameof(Mended))]
    public void A_mend_leaves_the_campaign_without_the_mistake_and_without_a_new_one(string code, string mistake)
    {
        var workspace = RuleWorkspace.Open(Files(mistake));
        var found = workspace.Diagnose().First(one => one.Diagnostic.Code == code);

        var fixes = workspace.Fixes(found);

        fixes.Should().NotBeEmpty();
        foreach (var fix in fixes)
        {
            Diagnose.Of(workspace.Apply(fix.Edits).ToFiles()).Should().BeEmpty(fix.Title.English);
            fix.Title.Vietnamese.Should().NotBeEmpty();
        }
    }

    [Theory]
    [InlineData("expression-null-equal", "Viết !Fn.Given(cost)", "Write !Fn.Given(cost)", "\"!Fn.Given(cost)\"")]
    [InlineData("decimal-comma", "Viết 2.5", "Write 2.5", "2.5")]
    [InlineData("name-misspelt", "Đổi thành 'cost'", "Change to 'cost'", "cost")]
    [InlineData("habit-single-ampersand", "Viết &&", "Write &&", "&&")]
    [InlineData("combine-forgotten", "Thêm \"combine\": \"firstMatch\"", "Add \"combine\": \"firstMatch\"", "\"combine\": \"firstMatch\"")]
    [InlineData("group-sum-wrong", "Ghi 20", "Write 20", "20")]
    public void A_mend_says_what_it_does_in_both_languages(string mistake, string vietnamese, string english, string written)
    {
        var workspace = RuleWorkspace.Open(Files(mistake));
        var fix = workspace.Fixes(workspace.Diagnose()[0])[0];
        (fix.Title.Vietnamese, fix.Title.English).Should().Be((vietnamese, english));
        workspace.Apply(fix.Edits).TextOf(fix.Edits[0].File).Should().Contain(written);
    }

    [Theory]
    [InlineData("""{ "id": "c", "indicators": [ { "id": "x", } ] }""", """{ "id": "c", "indicators": [ { "id": "x" } ] }""")]
    [InlineData("{ \"id\": \"c\",\n  // more\n}", "{ \"id\": \"c\"\n  // more\n}")]
    [InlineData("""{ "id": "c", "criteria": [ { "idd": 1 }, ] }""", """{ "id": "c", "criteria": [ { "idd": 1 } ] }""")]
    public void A_comma_too_many_goes_whatever_else_is_wrong(string text, string mended)
    {
        var workspace = RuleWorkspace.Open(new CampaignFiles("c", new Dictionary<string, string> { ["campaign.json"] = text }));

        var fix = workspace.Diagnose().SelectMany(workspace.Fixes).First();

        fix.Title.Vietnamese.Should().Be("Xóa ,");
        workspace.Apply(fix.Edits).TextOf("campaign.json").Should().Be(mended);
    }

    [Theory]
    [InlineData("reflection")]
    [InlineData("id-clash")]
    [InlineData("workflow-twice")]
    [InlineData("foreign-letter")]
    public void What_a_person_has_to_decide_has_no_mend(string mistake)
    {
        var workspace = RuleWorkspace.Open(Files(mistake));
        workspace.Diagnose().SelectMany(workspace.Fixes).Should().BeEmpty();
    }

    /// <summary>A mistake of the folder Broken, or what a province says over the national template.</summary>
    private static CampaignFiles Files(string mistake)
    {
        const string Right = """
            "extends": { "id": "nation", "version": "1.0" }
            """;
        if (!mistake.StartsWith('"'))
        {
            return BrokenCampaignTests.Files(mistake);
        }

        var isExtends = mistake.StartsWith("\"extends\"", StringComparison.Ordinal);
        var text = Layered.Province(isExtends ? "" : mistake).Texts["campaign.json"];
        return Layered.Named("hanoi", isExtends ? text.Replace(Right.Trim(), mistake, StringComparison.Ordinal) : text)
            .WithBases(Layered.Nation);
    }

    [Fact]
    public void At_least_half_of_all_codes_have_a_mend()
    {
        var codes =
            typeof(Codes)
                .GetFields()
                .Select(field => field.GetValue(null))
                .OfType<DiagnosticDescriptor>()
                .Select(code => code.Code)
                .ToList();
        Shown.Should().BeSubsetOf(codes).And.HaveCountGreaterThanOrEqualTo((codes.Count + 1) / 2);
    }

    [Fact]
    public void Every_mend_there_is_is_made_by_a_test() => Shown.Should().BeEquivalentTo(FixTable.ByCode.Keys);

    /// <summary>The codes whose mends the tests make.</summary>
    private static IReadOnlyList<string> Shown =>
        [
            .. CodesOf(Mended)
                .Concat(CodesOf(FindingFixTests.Mended))
                .Concat(CodesOf(ModelFixTests.Mended))
                .Concat(CodesOf(DataFixTests.Mended))
                .Append("ER2301")
                .Distinct(),
        ];

    private static IEnumerable<string> CodesOf(IEnumerable<object[]> rows) => rows.Select(row => (string)row[0]);
}
