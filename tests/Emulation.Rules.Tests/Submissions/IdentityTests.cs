using Emulation.Rules.Definitions;
using Emulation.Rules.Diagnostics;
using Emulation.Rules.Submissions;
using Emulation.Rules.Tests.Support;

namespace Emulation.Rules.Tests.Submissions;

/// <summary>Who is who: what looks the same is the same, or is told apart by code points.</summary>
public sealed class IdentityTests
{
    private static readonly Campaign Campaign = (Diagnose.Everything with { Rest = """ "clusters": [ "Cụm I", "Đông" ] """ }).Load();

    [Theory]
    [InlineData("Cụm\u00A0I")]
    [InlineData("Cụm \u3000 I")]
    [InlineData("\tCụm\u2003I\u2028")]
    [InlineData("\uFEFFCụm I\u200B")]
    [InlineData("C\u00ADụm\u200D I")]
    [InlineData("Cụm I\uFE0F\U000E0041\U000E007F")]
    [InlineData("Cu\u034F\u0323m I")]
    [InlineData("\u202ECụm I\u202C")]
    public void Spaces_of_every_kind_and_what_is_not_seen_make_no_other_cluster(string written)
    {
        UnicodeText.Identity(written).Should().Be("Cụm I");
        var submission = Campaign.NewSubmission("1", written).With("x", 1);
        submission.Cluster.Should().Be("Cụm I");
        Campaign.Check([submission]).Should().BeEmpty();
        (submission with { Participant = written }).Participant.Should().Be("Cụm I");
    }

    [Fact]
    public void A_text_that_is_folded_already_is_not_copied()
    {
        var text = "Cụm đồng bằng sông Hồng";
        UnicodeText.Identity(text).Should().BeSameAs(text);
    }

    [Fact]
    public void Folding_is_done_once_and_for_all()
    {
        for (var code = 1; code < 0x30000; code++)
        {
            if (code is >= 0xD800 and < 0xE000)
            {
                continue;
            }

            var once = UnicodeText.Identity($"a{char.ConvertFromUtf32(code)}b {char.ConvertFromUtf32(code)}");
            UnicodeText.Identity(once).Should().Be(once, "U+{0:X4} is folded in one go", code);
        }
    }

    [Fact]
    public void A_cluster_that_looks_like_another_is_told_by_its_code_points()
    {
        var told = Campaign.Check([Campaign.NewSubmission("1", "\u00D0ông").With("x", 1)]).Single();
        told.ToString(Language.English).Should().Be(
            "submissions[0].cluster (1): error ER5004: participant '1': there is no cluster '\u00D0ông'. Did you mean 'Đông'? "
                + "They look alike, "
                + "but here stands \u00D0 U+00D0, there Đ U+0110.");
        told.ToString(Language.Vietnamese).Should().Be(
            "submissions[0].cluster (1): lỗi ER5004: đơn vị '1': không có cụm '\u00D0ông'. Có phải 'Đông'? Trông giống nhau, "
                + "nhưng ở đây là "
                + "\u00D0 U+00D0, ở đó là Đ U+0110.");
    }

    [Fact]
    public void Ids_that_differ_in_next_to_nothing_are_one_warning_for_each_kind()
    {
        string[] ids = ["A1", "a1", "007", "7", "НA", "HA", "B-1", "B\u20111", "b-2", "B-2"];
        Diagnose.Everything.Load()
            .Check([.. ids.Select(id => Campaign.NewSubmission(id).With("x", 1))])
            .Select(d => d.ToString(Language.English))
            .Should()
            .Equal(
            "submissions[3] (7): warning ER5046: the participants '007' and '7' differ in zeros in front only, and count as two. If they "
                + "are one, write them alike everywhere.",
            "submissions[1] (a1): warning ER5046: the participants 'A1' and 'a1' differ in case only, and count as two. 2 places are like "
                + "this: 'a1' submissions[1] (a1), 'B-2' submissions[9] (B-2). If they are one, write them alike everywhere.",
            "submissions[5] (HA): warning ER5046: the participants 'НA' and 'HA' differ in letters that look alike (Н U+041D and H "
                + "U+0048) only, and count as two. 2 places are like this: 'HA' submissions[5] (HA), 'B\u20111' submissions[7] "
                    + "(B\u20111). If they are one, write them alike everywhere.");
    }

    [Theory]
    [InlineData("\"Cụm I\", \"Cụm\\u00A0I\"")]
    [InlineData("\"Cụm I\", \"Cụm I\\u200B\"")]
    [InlineData("\"Cụm I\", \"Cụm\\u00AD I\"")]
    public void Clusters_of_the_rules_that_nobody_can_tell_apart_are_refused(string clusters) =>
        Diagnose.Of(Diagnose.Everything with { Rest = $"\"clusters\": [ {clusters} ]" })
            .Should()
            .ContainSingle().Which.Code
            .Should()
            .Be("ER2022");

    [Fact]
    public void Marks_without_end_are_refused_before_they_are_put_in_order()
    {
        var text = "a" + new string('\u0301', 200_000);
        UnicodeText.IsValid(text).Should().BeFalse();
        UnicodeText.Identity(text).Should().BeSameAs(text);
        Campaign.Invoking(c => c.NewSubmission(text)).Should().Throw<ArgumentException>();
        SubmissionJson.TryRead($$"""[ { "participant": "{{text}}", "values": { "x": 1 } } ]""", "data.json", out _, out var diagnostics)
            .Should()
            .BeFalse();
        diagnostics.Should().ContainSingle().Which.Code.Should().Be("ER1004");
        UnicodeText.IsValid("a" + new string('\u0301', 30)).Should().BeTrue();
    }

    [Fact]
    public void What_is_not_seen_between_marks_does_not_part_them()
    {
        var text = "a" + string.Concat(Enumerable.Repeat("\u0301\u200B", 40));
        UnicodeText.IsValid(text).Should().BeFalse();
    }

    [Fact]
    public void Json_tells_unusual_characters_once_for_each_kind()
    {
        SubmissionJson.TryRead(
            """
            [ { "participant": "1", "cluster": "Cụm\u00A0I", "values": { "x": 1 } },
              { "participant": "2\u200B", "cluster": "Cụm\u2003I", "values": { "x": 1 } } ]
            """,
            "data.json", out var submissions, out var diagnostics).Should().BeTrue();
        submissions.Select(s => (s.Participant, s.Cluster)).Should().Equal(("1", "Cụm I"), ("2", "Cụm I"));
        diagnostics.Select(d => d.ToString(Language.English)).Should().Equal(
            "data.json:1:36: warning ER5044: 'Cụm I' holds unusual spaces (U+00A0), read as one space. 2 places are like this: 1:36, "
                + "2:42. Nothing has to be done; typing the spaces again ends the warning.",
            "data.json:2:20: warning ER5045: '2' holds characters that are not seen (U+200B) and are passed over. Nothing has to be done; "
                + "typing the text again ends the warning.");
    }
}
