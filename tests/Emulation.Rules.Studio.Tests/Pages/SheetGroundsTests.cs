using Bunit;
using Emulation.Rules.Diagnostics;
using Emulation.Rules.Documents;
using Emulation.Rules.Studio.Results;
using Emulation.Rules.Studio.Shared;
using Emulation.Rules.Studio.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace Emulation.Rules.Studio.Tests.Pages;

/// <summary>What a secretary tells a unit that asks why it stands where it stands.</summary>
public sealed class SheetGroundsTests : TieStoreContext
{
    private static readonly Campaign Rules = TieCampaign.Load(rules => rules
        .Replace("\"indicators\": [", "\"indicators\": [ { \"id\": \"late\", \"name\": \"Số lần muộn\", \"type\": \"integer\" },",
            StringComparison.Ordinal)
        .Replace(
            "\"orderBy\": [ \"total\" ]",
            "\"orderBy\": [ \"total\", { \"by\": \"late\", \"lowest\": true } ]",
            StringComparison.Ordinal)
        .Replace("\"ties\": \"council\" },\n  \"awards\"", "\"ties\": \"share\" },\n  \"awards\"", StringComparison.Ordinal));

    [Fact]
    public void What_a_place_goes_by_is_told_with_the_figures_and_what_sets_it_apart_from_the_one_before()
    {
        Of("B").Should().Contain("Xếp hạng lần lượt theo: Tổng điểm: 8,5; Số lần muộn, thấp hơn xếp trên: 2.")
            .And.Contain("Xếp sau A (hạng 1): Số lần muộn là 2, bên trên là 1.")
            .And.Contain("Ngôi sao, theo quy tắc: không đủ điều kiện");
        Of("A").Should().NotContain("Xếp sau");
        Of("C").Should().Contain("Xếp sau B (hạng 2): Tổng điểm là 7, bên trên là 8,5.").And.Contain("Đồng hạng với D.");
    }

    [Fact]
    public void It_is_told_in_the_readers_language()
    {
        Services.GetRequiredService<StudioSession>().Choose(Language.English, isDark: false);

        Of("B").Should().Contain("Places go by, in this order: Total: 8.5; Số lần muộn, the lower the better: 2.")
            .And.Contain("Behind A (place 1): Số lần muộn is 2, against 1.").And.Contain("by the rules: not eligible");
    }

    private string Of(string participant)
    {
        var evaluation = Rules.Evaluate([Figures("A", 8.5m, 1), Figures("B", 8.5m, 2), Figures("C", 7m, 1), Figures("D", 7m, 1)]);
        return Render<SheetGrounds>(parameters => parameters
            .Add(p => p.Source, new ReportSource { Campaign = Rules, Outcome = evaluation.With([]) })
            .Add(p => p.Participant, participant)).Find("ul").TextContent;
    }

    private static Submissions.Submission Figures(string participant, decimal x, decimal late) =>
        new Submissions.Submission { Participant = participant }.With("x", x).With("late", late);
}
