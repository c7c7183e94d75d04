using System.Reflection;
using System.Runtime.CompilerServices;
using Emulation.Rules.Awards;
using Emulation.Rules.Cases;
using Emulation.Rules.Submissions;

namespace Emulation.Rules.Tests.Bounds;

/// <summary>Whoever hands over rules, data or results, of which there may be many, can stop what is done with them.</summary>
public sealed class CancellableApiTests
{
    private static readonly Type[] Many =
        [
            typeof(CampaignFiles), typeof(Evaluation), typeof(Outcome), typeof(Dossier), typeof(Submission), typeof(CampaignCase),
            typeof(CouncilDecision), typeof(TextCell), typeof(TextTable),
        ];

    /// <summary>What takes no token, each with the reason.</summary>
    private static readonly Dictionary<string, string> Short = new(StringComparer.Ordinal)
    {
        ["Campaign.Explain"] = "looks at one sheet",
        ["Campaign.Load(CampaignFiles)"] = "has a twin with a token",
        ["CaseJson.Serialize"] = "writes one case",
        ["CampaignImpact.Of(Campaign, Campaign, IReadOnlyCollection`1)"] = "has a twin with a token",
        ["CampaignImpact.Of(Campaign, Evaluation, Campaign, Evaluation)"] = "has a twin with a token",
        ["CampaignFiles.WithBases"] = "keeps the texts, and loads nothing",
        ["CaseRunner.Passes"] = "looks at one case",
        ["Dossier.Create(Outcome)"] = "has a twin with a token",
        ["HistoryTable.TryRead(IReadOnlyList`1, IReadOnlyList`1, IReadOnlyList`1, IReadOnlyList`1&, IReadOnlyList`1&)"] =
            "has a twin with a token",
        ["ItemTable.TryRead(IndicatorDefinition, IReadOnlyList`1, IReadOnlyList`1, CultureInfo, IReadOnlyList`1, IReadOnlyList`1&, "
            + "IReadOnlyList`1&)"] = "has a twin with a token",
        ["ItemTable.TryRead(IndicatorDefinition, IReadOnlyList`1, CultureInfo, IReadOnlyList`1, IReadOnlyList`1&, IReadOnlyList`1&)"] =
            "has a twin with a token",
        ["Outcome.OfRecord"] = "goes over the recommendations once, and does nothing with each",
        ["RuleWorkspace.Open"] = "parses nothing yet but the files, of which there are eight megabytes at most",
        ["SealedDecision.Of"] = "looks at one decision",
        ["InMemoryCampaignSource.Publish"] = "keeps the texts, and loads nothing",
        ["TotalsScorer.Score"] = "scores one participant",
        ["RecordBinder`1.ToSubmission"] = "makes one submission",
    };

    [Fact]
    public void Whatever_takes_many_takes_a_token()
    {
        var without = typeof(Campaign).Assembly.GetExportedTypes()
            .SelectMany(
                type => type.GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly))
            .Where(method => !method.IsSpecialName && !method.IsDefined(typeof(CompilerGeneratedAttribute)))
            .Where(method => method.Name is not ("Equals" or "<Clone>$" or "BeginAsync"))
            .Where(method => method.GetParameters().Any(parameter => TakesMany(parameter.ParameterType)))
            .Where(method => !method.GetParameters().Any(parameter => parameter.ParameterType == typeof(CancellationToken)))
            .Where(method => !Short.ContainsKey(NameOf(method)) && !Short.ContainsKey(SignatureOf(method)))
            .Select(SignatureOf);

        without.Should().BeEmpty();
    }

    [Fact]
    public void Whatever_takes_a_token_is_stopped_in_a_test()
    {
        var stopped = LongWorks.All.Keys.Select(name => name.Split(' ')[0]).ToHashSet(StringComparer.Ordinal);
        var works = typeof(Campaign).Assembly.GetExportedTypes()
            .Where(type => !type.IsInterface && type.Namespace != "Emulation.Rules.Hosting")
            .SelectMany(
                type => type.GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly))
            .Where(method => method.GetParameters().Any(parameter => parameter.ParameterType == typeof(CancellationToken)))
            .Where(method => method.DeclaringType?.Name is not ("EvaluationJsonSink" or "CampaignFiles"))
            .Select(NameOf)
            .ToHashSet(StringComparer.Ordinal);

        works.Should().BeSubsetOf(stopped);
    }

    private static bool TakesMany(Type type) =>
        Many.Contains(type)
        || (type.IsGenericType && type.GetGenericArguments().Any(TakesMany))
        || (type is { HasElementType: true, IsByRef: false } && TakesMany(type.GetElementType()!));

    private static string NameOf(MethodInfo method) => $"{method.DeclaringType!.Name}.{method.Name}";

    private static string SignatureOf(MethodInfo method) =>
        $"{NameOf(method)}({string.Join(", ", method.GetParameters().Select(parameter => parameter.ParameterType.Name))})";
}
