using System.Collections.Immutable;
using Emulation.Rules.Definitions;
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

    private static ListItem Item(int i) => new()
    {
        Values = ImmutableSortedDictionary<string, IndicatorValue>.Empty.WithComparers(StringComparer.Ordinal)
            .Add("name", $"Sản phẩm {i}")
            .Add("units", i / 4m),
    };
}
