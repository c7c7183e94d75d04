using Emulation.Rules.Tests.Support;
using static Emulation.Rules.Tests.Support.GradedCampaign;

namespace Emulation.Rules.Tests.Scoring;

/// <summary>Demotions: each from the grade earned, unless they accumulate.</summary>
/// <remarks>SEMANTICS 11.1, 11.2.</remarks>
public sealed class DemotionTests
{
    private const string Once = "{ \"demoteGrade\": 1 }";
    private const string Adding = "{ \"demoteGrade\": 1, \"accumulate\": true }";
    private const string AddingTwo = "{ \"demoteGrade\": 2, \"accumulate\": true }";

    [Theory]
    [InlineData(Once, Once, "good")]
    [InlineData(Adding, Adding, "fair")]
    [InlineData(Adding, Once, "good")]
    [InlineData(Adding, AddingTwo, "weak")]
    [InlineData(AddingTwo, AddingTwo, "weak")]
    [InlineData(Adding, "{ \"gradeAtMost\": \"weak\" }", "weak")]
    public void Those_that_say_so_add_up_and_the_worst_result_wins(string first, string second, string grade)
    {
        var campaign = Barring(Bar("one", "disciplined > 0", first), Bar("two", "disciplined > 1", second)).Load();
        var levels = campaign.Definition.Grades!.Levels.Select(l => l.Id).ToList();
        levels.Should().StartWith(["excellent", "good", "fair"]);
        var expected = grade == "weak" ? levels[3] : grade;
        campaign.Score(campaign.NewSubmission("a").With("x", 9).With("disciplined", 2)).EarnedGrade.Should().Be(expected);
    }

    [Fact]
    public void One_that_accumulates_alone_is_like_any_other()
    {
        var campaign = Barring(Bar("one", "disciplined > 0", Adding), Bar("two", "disciplined > 1", Adding)).Load();
        campaign.Score(campaign.NewSubmission("a").With("x", 9).With("disciplined", 1)).EarnedGrade.Should().Be("good");
    }

    [Fact]
    public void Accumulate_without_a_demotion_is_an_error_with_the_mend()
    {
        var said = Diagnose.Of(Barring(Bar("one", "disciplined > 0", "{ \"gradeAtMost\": \"good\", \"accumulate\": true }"))).Single();
        said.Code.Should().Be("ER2053");
        said.Message.Should()
            .BeEquivalentTo(
                new { Vietnamese = "'accumulate' chỉ đi cùng 'demoteGrade'.", English = "'accumulate' goes with 'demoteGrade' only." });
        said.Hint!.English.Should().Be("Write { \"demoteGrade\": 1, \"accumulate\": true }, or leave 'accumulate' out.");
    }

    [Fact]
    public void Whether_demotions_accumulate_enters_the_fingerprint() =>
        Barring(Bar("one", "disciplined > 0", Adding)).Load().Reference.Fingerprint
            .Should()
            .NotBe(Barring(Bar("one", "disciplined > 0", Once)).Load().Reference.Fingerprint);

    [Fact]
    public void A_disqualification_that_only_demotes_is_a_demotion()
    {
        var campaign =
            Barring(
                Bar("one", "disciplined > 0", Once),
                Bar("two", "disciplined > 1", $"{Once}, \"noAward\""),
                Bar("three", "disciplined > 2", "{ \"gradeAtMost\": \"good\" }")).Load();
        campaign.Definition.Disqualifications.Select(d => d.OnlyDemotes).Should().Equal(true, false, false);
    }
}
