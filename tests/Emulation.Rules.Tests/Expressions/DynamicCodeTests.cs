using System.Diagnostics.CodeAnalysis;
using System.Reflection;
using Emulation.Rules.Expressions;
using Emulation.Rules.Hosting;

namespace Emulation.Rules.Tests.Expressions;

public sealed class DynamicCodeTests
{
    [Fact]
    public void A_rule_that_is_known_to_be_right_compiles() => DynamicCode.CompilesRules().Should().BeTrue();

    [Theory]
    [InlineData(
        false,
        true,
        true,
        "The application was compiled ahead of time, where no code can be made. Rules are compiled when they are loaded. Publish without "
            + "PublishAot.")]
    [InlineData(
        true,
        false,
        true,
        "The application was trimmed: reading JSON by reflection is switched off (JsonSerializerIsReflectionEnabledByDefault). "
        + "Rules name methods by their texts, which trimming removes. Publish without PublishTrimmed.")]
    [InlineData(
        true,
        true,
        false,
        "The application was trimmed: a rule that is known to be right does not compile. Rules name methods by their texts, which "
            + "trimming removes. Publish without PublishTrimmed.")]
    [InlineData(true, true, true, null)]
    public void What_is_lacking_is_said_before_any_rule_is_called_wrong(
        bool makesCode, bool readsTypes, bool compilesRules, string? expected) =>
        DynamicCode.Lack(makesCode, readsTypes, () => compilesRules).Should().Be(expected);

    [Fact]
    public void Whoever_publishes_trimmed_is_warned_where_rules_are_loaded_or_classes_bound()
    {
        MethodInfo[] entrances =
            [
                .. typeof(Campaign)
                    .GetMethods()
                    .Where(m => m.Name is nameof(Campaign.Load) or nameof(Campaign.TryLoad) or nameof(Campaign.BindTo)),
                typeof(EmulationRulesRegistration).GetMethod(nameof(EmulationRulesRegistration.AddEmulationRules))!,
            ];
        entrances.Should()
            .HaveCount(7).And
            .OnlyContain(m => m.IsDefined(typeof(RequiresUnreferencedCodeAttribute)) && m.IsDefined(typeof(RequiresDynamicCodeAttribute)));
    }
}
