using Emulation.Rules.Cli.Tests.Support;

namespace Emulation.Rules.Cli.Tests;

public sealed class SchemaCommandTests
{
    [Theory]
    [InlineData("campaign")]
    [InlineData("extension")]
    [InlineData("workflow")]
    [InlineData("cases")]
    public async Task A_schema_is_printed_as_it_stands_in_the_rules_folder(string name)
    {
        var expected = await File.ReadAllTextAsync(Path.Combine(Repository.Root, "rules", "schema", $"{name}.schema.json"));

        (await Run.CliAsync("schema", name)).Should().Be(new CliResult(0, expected, ""));
    }

    [Fact]
    public async Task An_unknown_schema_is_exit_code_2_and_names_those_there_are()
    {
        var result = await Run.CliAsync("schema", "rules");

        result.ExitCode.Should().Be(2);
        result.Error.Should().Contain("campaign").And.Contain("workflow").And.Contain("cases");
    }
}
