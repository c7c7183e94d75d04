using Emulation.Rules.Diagnostics;
using Emulation.Rules.Submissions;
using Emulation.Rules.Tests.Support;

namespace Emulation.Rules.Tests.Submissions;

/// <summary>What is wrong with a column is one message, however many submissions have it.</summary>
public sealed class OneMistakeTests
{
    private static readonly Campaign Campaign = (Diagnose.Everything with { Rest = """ "clusters": [ "Cụm I", "Cụm II" ] """ }).Load();

    [Fact]
    public void A_column_that_is_wrong_from_top_to_bottom_is_one_message()
    {
        var submissions =
            Enumerable.Range(1, 300).Select(i => Campaign.NewSubmission($"p{i:000}", "Cụm X").With("x", "twelve").With("xx", i)).ToList();

        Campaign.Check(submissions).Select(d => d.Code).Should().BeEquivalentTo("ER5004", "ER5005", "ER5001");
    }

    [Fact]
    public void The_number_of_places_and_the_first_three_are_told()
    {
        const string Json = """
            [
            { "participant": "a", "cluster": "Cụm I", "values": { "x": "q" } },
            { "participant": "b", "cluster": "Cụm I", "values": { "x": "r" } },
            { "participant": "c", "cluster": "Cụm I", "values": { "x": "s" } },
            { "participant": "d", "cluster": "Cụm I", "values": { "x": "t" } }
            ]
            """;
        SubmissionJson.TryRead(Json, "data.json", out var submissions, out _).Should().BeTrue();

        var told = Campaign.Check(submissions).Single();
        told.ToString(Language.English).Should().Be(
            "data.json:2:60: error ER5005: participant 'a', indicator 'x': 'q' is not a number. 4 places are like this: 'q' 2:60, 'r' "
                + "3:60, 's' 4:60, …. "
            + "Enter a number; leave it empty where there is no figure yet.");
        told.ToString(Language.Vietnamese).Should().Be(
            "data.json:2:60: lỗi ER5005: đơn vị 'a', số liệu 'x': 'q' không phải một số. Có 4 chỗ như vậy: 'q' 2:60, 'r' 3:60, 's' 4:60, "
                + "…. "
            + "Nhập một số; chưa có số liệu thì để trống.");
    }

    [Fact]
    public void A_value_in_quotes_is_told_to_be_in_quotes()
    {
        var told = Campaign.Check([Campaign.NewSubmission("p", "Cụm I").With("x", "12")]).Single();
        told.ToString(Language.English)
            .Should()
            .Be("submissions[0].values.x (p): error ER5058: participant 'p', indicator 'x': \"12\" is text in quotes, not a "
                + "number. Leave out the "
                + "quotes: 12.");
        told.ToString(Language.Vietnamese)
            .Should()
            .Be("submissions[0].values.x (p): lỗi ER5058: đơn vị 'p', số liệu 'x': \"12\" là văn bản trong ngoặc kép, không "
                + "phải một số. Bỏ dấu "
                + "ngoặc kép: 12.");
    }

    [Fact]
    public void A_list_where_one_value_goes_is_one_message()
    {
        SubmissionJson.TryRead("""[ { "participant": "p", "values": { "x": [ 1, 2, 3 ] } } ]""", "data.json", out _, out var diagnostics)
            .Should()
            .BeFalse();
        diagnostics.Single().ToString(Language.English).Should().Be(
            "data.json:1:42: error ER5059: 'x' is a list with an item that is not { … }; a value is a number, text in double quotes, true "
                + "or false; a list is one of items { … }. "
            + "If it takes one value, leave out [ ]; if it is a list, write each item like { \"field\": value }.");
    }
}
