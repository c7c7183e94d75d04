using Bunit;
using Emulation.Rules.Studio.Shared;
using Emulation.Rules.Studio.Tests.Support;

namespace Emulation.Rules.Studio.Tests.Pages;

public sealed class ManyRowsTests : TieStoreContext
{
    [Fact]
    public void Rows_of_some_pages_are_all_there_to_be_printed_and_of_more_paper_says_what_it_lacks()
    {
        Drawn(100).FindAll("tr").Should().HaveCount(100).And.OnlyContain(row => !row.HasAttribute("class"));
        Drawn(101).Find("tr.er-paper").TextContent.Should().Contain("chỉ có các dòng đang hiện");
    }

    [Fact]
    public void Paper_has_the_light_colours_whatever_the_screen_has()
    {
        string Style(bool isDark, bool isForPaper) => Render<StudioColours>(one => one.Add(p => p.Theme, StudioTheme.Default)
            .Add(p => p.ObserveSystemDarkModeChange, false).Add(p => p.IsDarkMode, isDark).Add(p => p.IsForPaper, isForPaper)).Markup;

        Style(isDark: false, isForPaper: true).Should().Be(
            Style(isDark: false, isForPaper: false).Replace("<style>", "<style media=\"print\">", StringComparison.Ordinal))
            .And.NotBe(Style(isDark: true, isForPaper: true));
        var part = Render<StudioPart>(one => one.Add(p => p.IsDark, true));
        part.FindAll("style").Select(style => style.GetAttribute("media")).Should().Equal(null, "print");
        part.Render(one => one.Add(p => p.IsDark, false));
        part.FindAll("style").Should().ContainSingle();
    }

    private IRenderedComponent<ManyRows<int>> Drawn(int count) => Render<ManyRows<int>>(one => one
        .Add(p => p.Items, [.. Enumerable.Range(0, count)]).Add(p => p.ChildContent, number => $"<tr><td>{number}</td></tr>"));
}
