using Emulation.Rules.Studio.Tests.Support;

namespace Emulation.Rules.Studio.Tests.Pages;

/// <summary>
/// A field that tells each letter is bound (<c>@bind:get</c>, <c>@bind:set</c>). Where its value is written beside <c>@oninput</c> the page
/// does not know what the browser shows, and on a slow line puts an earlier text over what was typed since.
/// </summary>
public sealed class BoundFieldTests
{
    [Fact]
    public void No_field_that_tells_each_letter_has_its_value_written_over_what_is_typed()
    {
        var files = Directory.EnumerateFiles(
            Path.Combine(Repository.Root, "src", "Emulation.Rules.Studio"), "*.razor", SearchOption.AllDirectories).ToList();

        files.Should().HaveCountGreaterThan(50);
        files.SelectMany(File.ReadLines).Where(line => line.Contains("@oninput", StringComparison.Ordinal)
            && line.Contains(" value=\"@", StringComparison.Ordinal)).Should().BeEmpty();
    }
}
