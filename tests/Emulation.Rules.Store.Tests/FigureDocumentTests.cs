using System.Collections.Immutable;
using Emulation.Rules.Definitions;
using Emulation.Rules.Store.Figures;
using Emulation.Rules.Submissions;

namespace Emulation.Rules.Store.Tests;

public sealed class FigureDocumentTests
{
    [Fact]
    public void Everything_a_submission_says_is_kept()
    {
        var items =
            ImmutableArray.Create(
                new ListItem { Values = ImmutableSortedDictionary<string, IndicatorValue>.Empty.Add("level", "city").Add("n", 2) });
        var revoked = new PastAward { Award = "BKBT", Year = 2023, Kind = PastAwardKind.Thematic, For = "79a", Revoked = true };
        var submission = new Submission
        {
            Participant = "79",
            Name = "Thành phố \"Hồ Chí Minh\"",
            Cluster = "Cụm I",
            Stage = SubmissionStage.Verified,
            Evidence = ImmutableSortedDictionary<string, ImmutableArray<string>>.Empty.Add("x", ["báo cáo.pdf"]),
        }
            .With("x", 12.50m)
            .With("flag", true)
            .With("text", "a\nb")
            .With("prizes", IndicatorValue.Of(items))
            .Adjust("c", -0.5m, "late", "Bình")
            .WithPastAward("LDTT", 2024);
        submission = submission with { History = submission.History!.Value.Add(revoked) };

        var read = FigureDocument.Read(FigureDocument.Write(submission));

        FigureDocument.Write(read).Should().Be(FigureDocument.Write(submission));
        read.Values.Select(pair => (pair.Key, pair.Value.Value.ToString()))
            .Should()
            .Equal(submission.Values.Select(pair => (pair.Key, pair.Value.Value.ToString())));
        (read.Name, read.Cluster, read.Stage, read.Adjustments.Length, read.History!.Value.Length)
            .Should()
            .Be((submission.Name, submission.Cluster, submission.Stage, 1, 2));
        read.History!.Value.Should().Equal(submission.History!.Value);
        (
            FigureDocument.Read("""{"participant":"p","values":{}}""").History,
            FigureDocument.Read("""{"participant":"p","values":{},"history":[]}""").History!.Value.Length).Should().Be((null, 0));
    }

    [Theory]
    [InlineData("Cụm \"I\"", "Tên {[")]
    [InlineData(" Cụm I ", " Tên ")]
    [InlineData(null, null)]
    [InlineData("Cụm", null)]
    public void What_lists_show_is_read_as_the_whole_is(string? cluster, string? name)
    {
        var submission = new Submission { Participant = "name", Name = name, Cluster = cluster }.With("cluster", "x").With("name", "y")
            .Adjust("c", 1m, "name", "cluster");
        var document = FigureDocument.Write(submission);

        FigureHead.Of(document).Should().Be(FigureHead.Of(FigureDocument.Read(document)));
    }

    [Theory]
    [InlineData("""{"participant":"p","values":{}, "name":""")]
    [InlineData("""{"participant":"p","name":5,"values":{}}""")]
    public void What_was_altered_is_refused_in_lists_as_it_is_whole(string document)
    {
        var (head, whole) = ((Action)(() => FigureHead.Of(document)), (Action)(() => FigureDocument.Read(document)));

        head.Should().Throw<InvalidDataException>().Which.Message.Should().Be(whole.Should().Throw<InvalidDataException>().Which.Message);
    }

    [Theory]
    [InlineData(typeof(Submission), "Adjustments,Cluster,Evidence,History,Name,Participant,Position,Stage,Values")]
    [InlineData(typeof(Adjustment), "By,Criterion,Points,Position,Reason")]
    [InlineData(typeof(PastAward), "Award,For,Kind,Revoked,Year")]
    public void A_field_that_is_new_has_to_be_kept_as_well(Type type, string fields) =>
        string.Join(',', type.GetProperties().Select(property => property.Name).Order(StringComparer.Ordinal))
            .Should()
            .Be(fields, "FigureDocument writes these");
}
