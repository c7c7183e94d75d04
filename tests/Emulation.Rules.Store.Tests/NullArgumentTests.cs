using Emulation.Rules.Store.Tests.Support;
using Emulation.Rules.Tests.Support;

namespace Emulation.Rules.Store.Tests;

/// <summary>Whatever is called with null where none is taken, by any public way, says which argument it is.</summary>
public sealed class NullArgumentTests(FilledStore filled) : IClassFixture<FilledStore>
{
    [Fact]
    public async Task Nothing_breaks_inside_where_an_argument_is_null()
    {
        var store = filled.Store;
        object[] there = [
            store, store.Rules, store.Submissions, store.Results, store.Audit, store.Source, People.An, filled.Result,
            filled.Result.Evaluation, filled.Figures, filled.Draft, FilledStore.Key, Stream.Null,
        ];

        var (broken, tried) = await new NullArguments(typeof(EmulationStore).Assembly, there).TryAllAsync();

        broken.Should().BeEmpty();
        tried.Should().BeGreaterThan(100, "there is that much to ask");
    }
}
