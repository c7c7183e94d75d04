using Emulation.Rules.Tests.Support;

namespace Emulation.Rules.Tests.HostNames;

public sealed class HostDeclarationTests
{
    public static TheoryData<string, Delegate, string> Wrong => new()
    {
        { "Days 360", () => 1, "'Days 360' cannot be the name of a function: letters, digits and '_', no digit first. (Parameter 'name')" },
        { "ToString", () => 1, "'ToString' cannot be the name of a function: letters, digits and '_', no digit first. (Parameter 'name')" },
        { "min", () => 1, "There is a function 'Min' already. (Parameter 'name')" },
        { "Given", () => 1, "There is a function 'Given' already. (Parameter 'name')" },
        { "there", () => 1, "There is a function 'There' already. (Parameter 'name')" },
        {
            "F", (double number) => 1m,
            "Function 'F' takes Double 'number'; rules have decimal, string, bool, DateOnly and DateTime to give. (Parameter 'function')"
        },
        {
            "F", (int number) => 1m,
            "Function 'F' takes Int32 'number'; rules have decimal, string, bool, DateOnly and DateTime to give. (Parameter 'function')"
        },
        {
            "F", (decimal? number) => 1m,
            "Function 'F' takes Nullable`1 'number'; rules have decimal, string, bool, DateOnly and DateTime to give. (Parameter "
                + "'function')"
        },
        { "F", () => 1d,
            "Function 'F' gives Double; rules take decimal, string, bool, DateOnly and DateTime, int and long. (Parameter 'function')" },
        {
            "F", () => Task.FromResult(1m),
            "Function 'F' gives Task`1; rules take decimal, string, bool, DateOnly and DateTime, int and long. (Parameter 'function')"
        },
        {
            "F", (bool a, bool b, bool c, bool d, bool e, bool f, bool g, bool h, bool i) => 1m,
            "Function 'F' takes more than 8 parameters. (Parameter 'function')"
        },
    };

    [Theory]
    [MemberData(nameof(Wrong))]
    public void What_rules_cannot_call_is_refused_with_what_they_can(string name, Delegate function, string message)
    {
        var functions = new CampaignOptions().Functions.Add("There", () => 1);
        var add = () => functions.Add(name, function);
        add.Should().Throw<ArgumentException>().Which.Message.Should().Be(message);
    }

    [Fact]
    public void Limits_are_told_of_numbers_alone_and_in_their_order()
    {
        var functions = new CampaignOptions().Functions;
        var ofText = () => functions.Add("F", () => "a", max: 1);
        ofText.Should().Throw<ArgumentException>()
            .WithMessage("Function 'F' gives no number, so that it has neither min nor max. (Parameter 'function')");
        var reversed = () => functions.Add("F", () => 1, min: 2, max: 1);
        reversed.Should().Throw<ArgumentException>().WithMessage("Function 'F' cannot give 2 at least and 1 at most. (Parameter 'min')");
    }

    [Theory]
    [InlineData("2026")]
    [InlineData("grade")]
    [InlineData("and")]
    public void A_constant_has_a_name_that_rules_can_write(string name)
    {
        var options = new CampaignOptions { Constants = { [name] = 1 } };
        var load = () => Campaign.Load(new CampaignText().Files(), options);
        load.Should()
            .Throw<ArgumentException>()
            .WithMessage(
                $"'{name}' cannot be the name of a constant: letters, digits and '_', and no reserved word. (Parameter 'options')");
    }
}
