using System.Collections;
using System.Reflection;
using System.Runtime.CompilerServices;
using Emulation.Rules.Definitions;
using Emulation.Rules.Submissions;
using Emulation.Rules.Tests.Support;

namespace Emulation.Rules.Tests;

public sealed class ValueEqualityTests
{
    private static readonly Campaign Campaign = new CampaignText
    {
        Indicators =
            """{ "id": "x", "type": "number" }, { "id": "prizes", "type": "list", "item": [ { "id": "title", "type": "text" } ] }""",
    }.Load();

    [Fact]
    public void Every_public_record_with_a_list_compares_it_by_what_it_holds()
    {
        var records = typeof(Campaign).Assembly.GetExportedTypes().Where(t => t.GetMethod("<Clone>$") is not null).ToList();
        records.Should().HaveCountGreaterThan(50);
        records.Where(HoldsList)
            .Where(t => t.GetMethod(nameof(Equals), [t])!.IsDefined(typeof(CompilerGeneratedAttribute)))
            .Should()
            .BeEmpty();
    }

    [Fact]
    public void Submissions_of_the_same_values_are_equal_and_of_others_not()
    {
        var submission = Built("song").WithPastAward("gold", 2025);
        submission.Should().Be(Built("song").WithPastAward("gold", 2025));
        submission.GetHashCode().Should().Be(Built("song").WithPastAward("gold", 2025).GetHashCode());
        submission.Should()
            .NotBe(Built("dance").WithPastAward("gold", 2025)).And
            .NotBe(Built("song")).And
            .NotBe(Built("song").WithPastAward("gold", 2024));
        (submission with { Evidence = submission.Evidence.SetItem("x", ["a"]) }).Should()
            .Be(submission with { Evidence = submission.Evidence.SetItem("x", ["a"]) })
            .And.NotBe(submission with { Evidence = submission.Evidence.SetItem("x", ["b"]) })
            .And.NotBe(submission with { Evidence = submission.Evidence.SetItem("y", ["a"]) });
    }

    [Fact]
    public void Evaluations_of_the_same_input_are_equal_also_when_only_one_was_asked_for_its_fingerprint()
    {
        var options = new EvaluationOptions { TimeProvider = new FixedClock(new DateTimeOffset(2026, 1, 1, 0, 0, 0, TimeSpan.Zero)) };
        var (one, other) = (Campaign.Evaluate([Built("song")], options), Campaign.Evaluate([Built("song")], options));
        _ = one.ResultFingerprint;
        one.Should().Be(other);
        one.GetHashCode().Should().Be(other.GetHashCode());
        EvaluationJson.Deserialize(EvaluationJson.Serialize(one)).Sheets[0].Should().Be(other.Sheets[0]);
        var line = one.Sheets[0].Criteria[0];
        one.Should()
            .NotBe(one with
            {
                Sheets = [one.Sheets[0] with { Criteria = [line with { Missing = ["x"] }, .. one.Sheets[0].Criteria.Skip(1)] }],
            });
    }

    [Fact]
    public void Definitions_of_the_same_text_are_equal() =>
        new CampaignText().Load().Definition.Should().Be(new CampaignText().Load().Definition).And.NotBe(Campaign.Definition);

    private static Submission Built(string title) => Campaign.NewSubmission("p").With("x", 1).With("prizes", IndicatorValue.Of(
        [
            new ListItem
            {
                Values = System.Collections.Immutable.ImmutableSortedDictionary<string, IndicatorValue>.Empty.Add("title", title),
            },
        ]));

    private static bool HoldsList(Type type) =>
        type.GetFields(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic)
            .Select(f => Nullable.GetUnderlyingType(f.FieldType) ?? f.FieldType)
            .Any(t => (t != typeof(string) && typeof(IEnumerable).IsAssignableFrom(t)) || t == typeof(object));
}
