using System.Globalization;
using Emulation.Rules.Documents.Papers;
using Emulation.Rules.Documents.Tests.Support;
using Emulation.Rules.Tests.Support;

namespace Emulation.Rules.Documents.Tests;

/// <summary>Whatever is called with null where none is taken, by any public way, says which argument it is.</summary>
public sealed class NullArgumentTests
{
    [Fact]
    public async Task Nothing_breaks_inside_where_an_argument_is_null()
    {
        var source = Samples.Source("par-index-2022");
        var submissions = Samples.Submissions(source.Campaign, "par-index-2022");
        object[] there = [
            source, source.Campaign, source.Campaign.Definition, source.Outcome, source.Outcome.Evaluation, source.Outcome.Sheets[0],
            submissions, submissions[0], CultureInfo.InvariantCulture, Stream.Null, new Letterhead(),
            await SubmissionFile.ReadAsync(new MemoryStream("participant\np\n"u8.ToArray()), "x.csv", source.Campaign),
        ];

        var (broken, tried) = await new NullArguments(typeof(Report).Assembly, there).TryAllAsync();

        broken.Should().BeEmpty();
        tried.Should().BeGreaterThan(20, "there is that much to ask");
    }

    [Fact]
    public async Task A_book_and_a_paper_of_nothing_name_what_is_missing()
    {
        var source = Samples.Source("par-index-2022");
        Func<Task>[] calls = [
            () => ResultBook.WriteAsync(null!, source.Outcome, default, Stream.Null),
            () => ResultBook.WriteAsync(source.Campaign, null!, default, Stream.Null),
            () => ResultBook.WriteAsync(source.Campaign, source.Outcome, default, null!),
        ];

        List<string?> named = [];
        foreach (var call in calls)
        {
            named.Add((await call.Should().ThrowAsync<ArgumentNullException>()).Which.ParamName);
        }

        named.Should().Equal("campaign", "outcome", "output");
    }
}
