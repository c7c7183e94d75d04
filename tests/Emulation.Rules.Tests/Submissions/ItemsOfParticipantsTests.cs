using System.Collections.Immutable;
using System.Globalization;
using Emulation.Rules.Definitions;
using Emulation.Rules.Diagnostics;
using Emulation.Rules.Submissions;

namespace Emulation.Rules.Tests.Submissions;

/// <summary>Items of millions of participants are kept packed while their tables are read.</summary>
public sealed class ItemsOfParticipantsTests
{
    [Fact]
    public void Items_come_back_to_whom_they_belong_in_the_order_in_which_they_were_added()
    {
        var items = new ItemsOfParticipants(["b", "a", "b", "none"]);
        var added = Enumerable.Range(0, 300).Select(i => (Participant: i % 3 == 0 ? "a" : "b", Item: Item(i))).ToList();

        added.Should().OnlyContain(one => items.TryAdd(one.Participant, one.Item));

        items.Of("a").Should().Equal(added.Where(one => one.Participant == "a").Select(one => one.Item)).And.HaveCount(100);
        items.Of("b").Should().Equal(added.Where(one => one.Participant == "b").Select(one => one.Item)).And.HaveCount(200);
        items.Of("none").Should().BeEmpty();
    }

    [Fact]
    public void Whoever_is_not_there_gets_none_and_ids_are_compared_in_their_one_form()
    {
        var items = new ItemsOfParticipants(["Đo\u0302 ng"]);

        items.TryAdd("c", Item(1)).Should().BeFalse();
        items.TryAdd(items.Participants.Single(), Item(1)).Should().BeTrue();
        items.Of("Đo\u0302 ng").Should().Equal(items.Of("Đô ng")).And.HaveCount(1);
    }

    [Fact]
    public void What_was_asked_for_stays_as_it_was_whatever_is_added_later()
    {
        var items = new ItemsOfParticipants(["a", "b"]);
        items.TryAdd("a", Item(1));
        var before = items.Of(["b", "a", "b"]);
        items.TryAdd("a", Item(2));
        items.TryAdd("b", Item(3));

        before[0].Should().BeEmpty();
        before[1].Should().Equal(Item(1));
        before[2].Should().BeEmpty();
        items.Of(["a"])[0].Should().Equal(Item(1), Item(2));
    }

    [Fact]
    public void Items_of_many_are_joined_when_they_are_asked_for()
    {
        const int many = 2_500;
        var list = new IndicatorDefinition
        {
            Id = "products",
            Name = LocalizedText.FromPair("Sản phẩm", "Products"),
            Type = IndicatorType.List,
            Item = [Field("name"), Field("units")],
        };
        Submission[] submissions = [.. Enumerable.Range(0, many).Select(i => new Submission { Participant = $"p{i % (many - 1)}" })];
        var tables = new ItemTables(list, submissions, tables: 1);
        var bag = new DiagnosticBag(WorkMeter.Unlimited);
        DataCell[][] rows =
        [
            [.. Cells(1, "participant", "name", "units")], [.. Cells(2, "p0", "Đề án", "2")], [.. Cells(3, "p7", "x", "")],
        ];
        tables.Add(
            rows.Select((cells, i) => new DataRow(i + 1, cells)),
            new TableOrigin("items.csv"),
            CultureInfo.InvariantCulture,
            isHeaderFirst: true,
            bag);

        var joined = tables.Complete();

        bag.ToSortedList().Should().BeEmpty();
        joined.Should().BeAssignableTo<IMadeSubmissions>().And.HaveCount(many);
        joined.Select(s => s.Participant).Should().Equal(submissions.Select(s => s.Participant));
        joined[0].Values["products"].Should().Be(joined[many - 1].Values["products"], "p0 stands there twice");
        ItemsOf(joined[0]).Select(item => item.Values["name"].ToString()).Should().Equal("Đề án");
        ItemsOf(joined[7]).Select(item => item.Values.Count).Should().Equal(1);
        ItemsOf(joined[8]).Should().BeEmpty();
        joined[8].Values["products"].Position.ToString().Should().Be("items.csv:1:1");
    }

    [Fact]
    public void Many_items_of_one_take_room_in_proportion_and_not_each_a_copy_of_all()
    {
        Bytes(20_000).Should().BeLessThan(30 * Bytes(2_000));

        static long Bytes(int many)
        {
            var items = new ItemsOfParticipants(["a"]);
            var before = GC.GetAllocatedBytesForCurrentThread();
            for (var i = 0; i < many; i++)
            {
                items.TryAdd("a", Item(i));
            }

            return GC.GetAllocatedBytesForCurrentThread() - before;
        }
    }

    private static ImmutableArray<ListItem> ItemsOf(Submission submission) =>
        (ImmutableArray<ListItem>)submission.Values["products"].Value.Value;

    private static IndicatorDefinition Field(string id) => new()
    {
        Id = id, Name = LocalizedText.Same(id), Type = id == "units" ? IndicatorType.Number : IndicatorType.Text,
    };

    private static IEnumerable<DataCell> Cells(int line, params string[] texts) =>
        texts.Select((text, i) => new DataCell(text, line, i + 1));

    private static ListItem Item(int i) => new()
    {
        Values = ImmutableSortedDictionary<string, IndicatorValue>.Empty.WithComparers(StringComparer.Ordinal)
            .Add("name", $"Sản phẩm {i}")
            .Add("units", i / 4m),
    };
}
