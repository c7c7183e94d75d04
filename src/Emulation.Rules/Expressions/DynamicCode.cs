using System.Linq.Expressions;
using System.Runtime.CompilerServices;
using System.Text.Json;
using RulesEngine.ExpressionBuilders;
using RulesEngine.Models;

namespace Emulation.Rules.Expressions;

/// <summary>
/// Whether rules can be compiled at all: a trimmed application lacks what only expressions name, and valid rules would be refused one by
/// one; one that was compiled ahead of time makes no code.
/// </summary>
internal static class DynamicCode
{
    public const string NotTrimmed = "Rules name methods by their texts, which trimming removes. Publish without PublishTrimmed.";

    public const string NotAheadOfTime = "Rules are compiled when they are loaded. Publish without PublishAot.";

    private static readonly Lazy<bool> RulesCompile = new(CompilesRules);

    /// <summary>Looks at what is seen at once, before a campaign is loaded.</summary>
    /// <exception cref="PlatformNotSupportedException">Rules cannot be compiled here.</exception>
    public static void Require() => Require(compilesRules: () => true);

    /// <summary>
    /// Tries a rule that is known to be right, before the engine's parser is given the first one: where trimming took away a method that
    /// an expression names, that expression comes to the parser too. A parser takes a quarter of a second to start, which a campaign of
    /// plain expressions never needs.
    /// </summary>
    /// <exception cref="PlatformNotSupportedException">Rules cannot be compiled here.</exception>
    public static void RequireEngine() => Require(() => RulesCompile.Value);

    private static void Require(Func<bool> compilesRules)
    {
        if (Lack(RuntimeFeature.IsDynamicCodeSupported, JsonSerializer.IsReflectionEnabledByDefault, compilesRules) is { } lack)
        {
            throw new PlatformNotSupportedException(lack);
        }
    }

    /// <summary>What is lacking, for developers; null where nothing is.</summary>
    /// <param name="makesCode">Whether the runtime makes code.</param>
    /// <param name="readsTypes">Whether JSON is read by looking at types, which trimming switches off.</param>
    /// <param name="compilesRules">Whether a rule that is known to be right compiles and gives what it must.</param>
    internal static string? Lack(bool makesCode, bool readsTypes, Func<bool> compilesRules) =>
        !makesCode ? "The application was compiled ahead of time, where no code can be made. " + NotAheadOfTime
        : !readsTypes
            ? "The application was trimmed: reading JSON by reflection is switched off (JsonSerializerIsReflectionEnabledByDefault). "
                + NotTrimmed
        : !compilesRules() ? "The application was trimmed: a rule that is known to be right does not compile. " + NotTrimmed
        : null;

    /// <summary>One rule with each kind of value.</summary>
    internal static bool CompilesRules()
    {
        const string Rule = "Fn.Max(number, 1.5M) + Fn.Round(number, 1M) == 5M && text == \"a\" && date >= DateTime(2026, 1, 2) && !flag";
        ParameterExpression[] parameters =
            [
                Expression.Parameter(typeof(decimal), "number"),
                Expression.Parameter(typeof(string), "text"),
                Expression.Parameter(typeof(DateTime), "date"),
                Expression.Parameter(typeof(bool), "flag"),
            ];
        try
        {
            var parser = new RuleExpressionParser(
                new ReSettings { CustomTypes = [typeof(Fn)], IsExpressionCaseSensitive = true, AutoRegisterInputType = false });
            var rule =
                Expression.Lambda<Func<decimal, string, DateTime, bool, bool>>(parser.Parse(Rule, parameters, typeof(bool)), parameters)
                    .Compile();
            return rule(2.5m, "a", new DateTime(2026, 1, 2), false);
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            // Whatever it is that trimming took away shows in its own way.
            return false;
        }
    }
}
