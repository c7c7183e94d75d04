using Emulation.Rules.Diagnostics;
using Emulation.Rules.Tests.Support;
using static Emulation.Rules.Tests.Support.GradedCampaign;

namespace Emulation.Rules.Tests.Loading;

public sealed class GradeMessageTests
{
    [Theory]
    [InlineData(""" "share": "20", "of": "participants" """, "'20' is no share between 0 and 100 %. Write \"20%\", \"15.5%\" or \"2/3\".")]
    [InlineData(""" "rounding": "up" """, "the quota does not say how many. Add 'share' (such as \"20%\"), 'max' (a number) or both.")]
    [InlineData(""" "share": "20%", "of": "grade:god" """, "there is no grade level 'god'. Did you mean 'good'?")]
    [InlineData(
        """ "share": "20%", "of": "all" """,
        "'all' is nothing a share can be taken of. Use participants (everyone), ranked (those with a place), leaders (of the clusters), "
            + "grade:<level id> or award:<id>.")]
    [InlineData(""" "max": 1, "per": "x" """, "a quota cannot be per 'x'. There are: cluster, kind.")]
    [InlineData(""" "max": 2, "min": 1 """, "'min' means nothing without 'share'. Add 'share' or remove the field.")]
    public void A_broken_quota_is_told_with_what_to_do(string quota, string message) =>
        Message(Limiting(excellent: quota), Language.English).Should().Be(message);

    [Fact]
    public void An_unclear_effect_is_told_in_both_languages()
    {
        var text = Barring(Bar("d", "disciplined > 0", "{ }"));
        Message(text, Language.English).Should().Be(
            "an effect that is an object needs exactly one of 'gradeAtMost' and 'demoteGrade'. "
            + "Write { \"gradeAtMost\": \"level id\" } or { \"demoteGrade\": 1 }, one entry for each effect.");
        Message(text, Language.Vietnamese).Should().Be(
            "mỗi tác động dạng đối tượng cần đúng một trong hai: 'gradeAtMost' hoặc 'demoteGrade'. "
            + "Viết { \"gradeAtMost\": \"mã mức\" } hoặc { \"demoteGrade\": 1 }, mỗi tác động một mục.");
    }

    private static string Message(CampaignText text, Language language)
    {
        var diagnostic = Diagnose.Of(text).Should().ContainSingle().Subject;
        return $"{diagnostic.Message.In(language)} {diagnostic.Hint!.In(language)}";
    }
}
