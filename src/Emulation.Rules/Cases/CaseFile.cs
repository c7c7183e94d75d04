using Emulation.Rules.Awards;
using Emulation.Rules.Definitions;
using Emulation.Rules.Diagnostics;
using Emulation.Rules.Json;
using Emulation.Rules.Submissions;
using JsonNamingPolicy = System.Text.Json.JsonNamingPolicy;

namespace Emulation.Rules.Cases;

/// <summary>Reads the worked examples of a campaign, <c>cases.json</c>.</summary>
public sealed partial class CaseFile
{
    internal const string Total = "total";
    internal const string Percent = "percent";
    internal const string Grade = "grade";
    internal const string Rank = "rank";
    internal const string CriteriaPrefix = "criteria/";
    internal const string FiguresPrefix = "figures/";
    internal const string AwardsPrefix = "awards/";

    internal static readonly IReadOnlyDictionary<RecommendationStatus, string> StatusWords =
        Enum.GetValues<RecommendationStatus>().ToDictionary(s => s, s => JsonNamingPolicy.CamelCase.ConvertName(s.ToString()));

    private readonly CampaignDefinition _definition;
    private readonly LoadContext _context;
    private readonly HashSet<string> _criteria;
    private readonly HashSet<string> _figures;
    private readonly HashSet<string> _awards;
    private readonly Dictionary<string, Submission> _seen = new(StringComparer.Ordinal);

    private CaseFile(CampaignDefinition definition, LoadContext context)
    {
        _definition = definition;
        _criteria = definition.AllCriteria().Select(c => c.Id).ToHashSet(StringComparer.Ordinal);
        _figures = [.. definition.Figures.Select(f => f.Id)];
        _awards = definition.Awards.Select(a => a.Id).ToHashSet(StringComparer.Ordinal);
        _context = context;
    }

    private DiagnosticBag Bag => _context.Bag;

    /// <summary>Reads the cases in <paramref name="text"/>.</summary>
    /// <param name="definition">The campaign they belong to.</param>
    /// <param name="text">The JSON; comments are allowed.</param>
    /// <param name="file">What messages call it.</param>
    /// <param name="cases">The cases; empty when something is wrong.</param>
    /// <param name="diagnostics">Everything that is wrong with the file.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <returns>Whether nothing is wrong.</returns>
    public static bool TryRead(
        CampaignDefinition definition,
        string text,
        string file,
        out IReadOnlyList<CampaignCase> cases,
        out IReadOnlyList<Diagnostic> diagnostics,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(definition);
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(file);
        var bag = new DiagnosticBag(WorkMeter.Of(cancellationToken));
        List<CampaignCase> read = [];
        if (JsonFile.Open(file, text, JsonLimits.Cases, bag) is var (root, context))
        {
            var reader = new CaseFile(definition, context);
            foreach (var node in reader._context.Items(root, file))
            {
                if (reader.ReadCase(node) is { } example)
                {
                    read.Add(example);
                }
            }

            foreach (var twice in read.GroupBy(c => c.Name, StringComparer.Ordinal).SelectMany(g => g.Skip(1)))
            {
                bag.Add(Codes.DuplicateEntry.At(twice.Position, twice.Name));
            }
        }

        cases = bag.HasErrors ? [] : read;
        diagnostics = bag.ToSortedList();
        return !bag.HasErrors;
    }

    private CampaignCase? ReadCase(JsonNode node)
    {
        if (ObjectReader.Open(node, "case", _context) is not { } reader)
        {
            return null;
        }

        reader.Optional("$schema");
        var name = reader.NonEmptyText("name", required: true) ?? "";
        List<Submission> submissions = [];
        foreach (var item in reader.Items("submissions", required: true))
        {
            if (ObjectReader.Open(item, "submissions", _context) is { } entry && ReadSubmission(entry) is { } submission)
            {
                submissions.Add(submission);
                _seen[$"{name}/{submission.Participant}"] = submission;
            }
        }

        List<CaseExpectation> expectations = [];
        if (reader.Required("expect") is { } expect && ObjectReader.Open(expect, "expect", _context) is not null)
        {
            foreach (var property in expect.Properties)
            {
                ReadExpected(property, submissions, expectations);
            }
        }

        var tolerance = reader.Number("tolerance") ?? 0m;
        reader.Done();
        if (tolerance < 0m)
        {
            Bag.Add(Codes.NegativeTolerance.At(reader.Optional("tolerance")!.Position));
        }

        return new CampaignCase
        {
            Name = name, Submissions = submissions, Expectations = expectations, Tolerance = tolerance, Position = node.Position,
        };
    }

    private Submission? ReadSubmission(ObjectReader reader)
    {
        Submission? like = null;
        if (reader.NonEmptyText("like") is { } reference && !_seen.TryGetValue(reference, out like))
        {
            Bag.Add(Codes.UnknownLike.At(reader.Optional("like")!.Position, reference, Suggestion.For(reference, _seen.Keys)));
        }

        // A reference that is broken is one mistake: what it would have given is not missed as well.
        var isLike = reader.Optional("like") is not null;
        var submission = SubmissionJson.Read(reader, like ?? (isLike ? new Submission { Participant = "" } : null), _context);
        reader.Done();
        return submission;
    }
}
