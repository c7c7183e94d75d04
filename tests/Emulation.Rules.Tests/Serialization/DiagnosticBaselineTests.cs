using System.Text.Json;
using Emulation.Rules.Diagnostics;
using Emulation.Rules.Serialization;
using Emulation.Rules.Tests.Support;

namespace Emulation.Rules.Tests.Serialization;

public sealed class DiagnosticBaselineTests
{
    private static readonly Diagnostic Found = Diagnose.Condition("nothing > 1").Should().ContainSingle().Subject;
    private static readonly Diagnostic Other = Diagnose.Condition("nobody > 1").Should().ContainSingle().Subject;

    [Fact]
    public void What_was_found_before_is_not_new_in_either_language_and_wherever_it_stands_now()
    {
        var moved = Found with { Position = Found.Position with { Line = 99 } };

        Of(Language.English, Found).NewAmong([moved, Other]).Should().Equal(Other);
        Of(Language.Vietnamese, Found).NewAmong([Other, moved]).Should().Equal(Other);
        Of(Language.English).NewAmong([Found]).Should().Equal(Found);
    }

    [Fact]
    public void What_was_found_twice_and_is_now_found_three_times_is_new_once()
    {
        var twice = Of(Language.English, Found, Found);

        twice.NewAmong([Found, Found]).Should().BeEmpty();
        twice.NewAmong([Found, Found, Found]).Should().Equal(Found);
        twice.NewAmong([Found, Found]).Should().BeEmpty("each comparison counts anew");
    }

    [Theory]
    [InlineData("{ }")]
    [InlineData("[ { \"code\": \"ER3002\", \"file\": null, \"message\": \"m\" } ]")]
    [InlineData("[ 1 ]")]
    [InlineData("1")]
    public void What_is_no_list_of_findings_is_refused(string text) =>
        FluentActions.Invoking(() => DiagnosticBaseline.Parse(text)).Should().Throw<JsonException>();

    private static DiagnosticBaseline Of(Language language, params Diagnostic[] found) =>
        DiagnosticBaseline.Parse(
            JsonSerializer.Serialize(found.Select(d => new { code = d.Code, file = d.Position.File, message = d.Message.In(language) })));
}
