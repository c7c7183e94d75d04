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
    [InlineData("""{"participant":"79","values":{"x":12.50,"y":-3,"z":0,"b":true,"c":"onTime","d":"2026-12-31"},"name":"Lớp 10A1"}""")]
    [InlineData("""{"participant":"a b","values":{},"name":"Đơn vị số 7 (mới)","cluster":"Cụm I, II"}""")]
    [InlineData("""{"participant":"p","values":{"x":1e2,"y":0.1234567890123456789012345678}}""")]
    [InlineData("""{"participant":"p","values":{"x":" a  b ","y":"","z":"e\u0301","w":"a\"b"},"name":" N  N ","cluster":""}""")]
    [InlineData("""{"participant":"p\u200bq","values":{"x":"a\u00a0b","ef":"e\u0301"},"name":"a\u200bb"}""")]
    [InlineData("""{"participant":"p","values":{"x":null,"l":[{"n":1}]},"stage":"self"}""")]
    [InlineData("""{"participant":"p","values":{"x":1},"evidence":{"x":["a.pdf"]},"history":[],"adjustments":[]}""")]
    public void Plain_figures_are_read_quickly_as_they_are_read_whole(string document)
    {
        var whole = FigureDocument.ReadWhole([document]);

        FigureDocument.Read(document).Should().Be(whole[0]);
        FigureDocument.Read([document, """{"participant":"z","values":{"x":1}}""", document]).Select(one => one.Participant)
            .Should().Equal(whole[0].Participant, "z", whole[0].Participant);
    }

    [Theory]
    [InlineData("""{"participant":"79","values":{"x":12.5,"b":true,"c":"onTime"},"name":"Lớp 10A1","cluster":"Cụm I"}""", true)]
    [InlineData("""{"participant":"79","values":{"x":"a  b"}}""", false)]
    [InlineData("""{"participant":"79","values":{"x":"a "}}""", false)]
    [InlineData("""{"participant":"79","values":{"x":"é"}}""", false)]
    [InlineData("""{"participant":"79","values":{"x":1e2}}""", false)]
    [InlineData("""{"participant":"79","values":{"x":0.12345678901234567890123456789}}""", false)]
    [InlineData("""{"participant":"79","values":{"x":null}}""", false)]
    [InlineData("""{"participant":"79","values":{"x":[]}}""", false)]
    [InlineData("""{"participant":"79","values":{"x":1,"x":2}}""", false)]
    [InlineData("""{"participant":"79","participant":"80","values":{}}""", false)]
    [InlineData("""{"participant":"79","values":{},"stage":"self"}""", false)]
    [InlineData("""{"participant":"79"}""", false)]
    [InlineData("""{"values":{}}""", false)]
    [InlineData("""{"participant":"79","values":{}} {}""", false)]
    [InlineData("""{"participant":"79","values":{}""", false)]
    [InlineData("""[]""", false)]
    public void Figures_are_plain_where_nothing_would_be_changed_or_refused(string document, bool isPlain) =>
        (PlainDocument.Read(document) is not null).Should().Be(isPlain);

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
    [InlineData(typeof(PastAward), "Award,For,Kind,Position,Revoked,Year")]
    public void A_field_that_is_new_has_to_be_kept_as_well(Type type, string fields) =>
        string.Join(',', type.GetProperties().Select(property => property.Name).Order(StringComparer.Ordinal))
            .Should()
            .Be(fields, "FigureDocument writes these");
}
