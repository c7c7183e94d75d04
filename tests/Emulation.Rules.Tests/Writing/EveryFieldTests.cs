using System.Collections;
using System.Reflection;
using Emulation.Rules.Definitions;
using Emulation.Rules.Diagnostics;
using Emulation.Rules.Fingerprints;
using Emulation.Rules.Loading;
using Emulation.Rules.Tests.Support;

namespace Emulation.Rules.Tests.Writing;

/// <summary>
/// Every member of every record of a definition is written, is read again and enters the fingerprint. Each is changed in the campaign that
/// has every field; one that no list of fields has changes nothing, and is found.
/// </summary>
public sealed class EveryFieldTests
{
    private static readonly string Folder =
        Path.Combine(Repository.Root, "tests", "Emulation.Rules.Tests", "Schemas", "Everything");

    private static readonly CampaignDefinition Everything = Campaign.Load(Folder).Definition;

    /// <summary>
    /// Members that say where a record comes from. Nor is there the form that a workflow was made of, nor what a campaign is laid over: it
    /// is written with all it has from there.
    /// </summary>
    private static readonly Type[] Places = [typeof(SourcePosition), typeof(Delegate)];

    [Fact]
    public void Every_member_of_a_definition_is_written_and_read_and_sealed()
    {
        var (text, seal) = (TextOf(Everything), DefinitionFingerprint.Of(Everything, []));
        var (seen, written, read, hashed) = (Names(), Names(), Names(), Names());
        foreach (var record in Records(Everything).Distinct(ReferenceEqualityComparer.Instance))
        {
            foreach (var member in MembersOf(record.GetType()))
            {
                var name = $"{record.GetType().Name}.{member.Name}";
                seen.Add(name);
                foreach (
                    var value in Others(member, member.GetValue(record)).TakeWhile(_ => !read.Contains(name) || !hashed.Contains(name)))
                {
                    var before = Fields(record).Select(field => (field, field.GetValue(record))).ToList();
                    member.SetValue(record, value);
                    var changed = TextOf(Everything);
                    written.UnionWith(changed == text ? [] : [name]);
                    read.UnionWith(changed != text && Read(Everything) is { } again && TextOf(again) == changed ? [name] : []);
                    hashed.UnionWith(DefinitionFingerprint.Of(Everything, []) == seal ? [] : [name]);
                    before.ForEach(field => field.field.SetValue(record, field.Item2));
                }
            }
        }

        seen.Should().HaveCountGreaterThan(100);
        seen.Except(written).Should().BeEmpty("each has a field that writes it");
        seen.Except(read).Should().BeEmpty("each has a field that reads it");
        seen.Except(hashed).Should().BeEmpty("each has a field that the fingerprint sees");
        TextOf(Everything).Should().Be(text, "every change was taken back");
    }

    private static SortedSet<string> Names() => new(StringComparer.Ordinal);

    /// <summary>What is read of it; whether it is any good nobody asks.</summary>
    private static CampaignDefinition? Read(CampaignDefinition definition) =>
        CampaignLoader.Load(CampaignFiles.FromDefinition(definition), new DiagnosticBag())?.Definition;

    private static string TextOf(CampaignDefinition definition) =>
        string.Join("\n", CampaignFiles.FromDefinition(definition).Texts.Select(file => file.Key + file.Value));

    private static FieldInfo[] Fields(object record) =>
        record.GetType().GetFields(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic);

    private static IEnumerable<PropertyInfo> MembersOf(Type record) =>
        record.GetProperties(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic)
            .Where(
                p => p.SetMethod is not null && p.Name != "EqualityContract" && !Places.Any(type => type.IsAssignableFrom(p.PropertyType)))
            .Where(p => p.Name is not (
                nameof(WorkflowForm.Written) or nameof(CampaignDefinition.Extends) or nameof(CampaignDefinition.BaseFiles)));

    /// <summary>The record and all records in it.</summary>
    private static IEnumerable<object> Records(object? value)
    {
        switch (value)
        {
            case null or string or LocalizedText or RuleExpression or IndicatorValue or StockField:
                break;
            case IEnumerable items:
                foreach (var item in items.Cast<object>().SelectMany(Records))
                {
                    yield return item;
                }

                break;
            case not null when value.GetType().GetMethod("<Clone>$") is not null:
                yield return value;
                foreach (var inner in MembersOf(value.GetType()).SelectMany(member => Records(member.GetValue(value))))
                {
                    yield return inner;
                }

                break;
        }
    }

    private static IEnumerable<object?> Others(PropertyInfo member, object? value)
    {
        var type = Nullable.GetUnderlyingType(member.PropertyType) ?? member.PropertyType;
        switch (value)
        {
            case string text:
                return [text + "1"];
            case decimal number:
                return [number + 1m];
            case int number:
                return [number + 1];
            case bool flag:
                return [!flag];
            case DateOnly date:
                return [date.AddDays(1)];
            case Enum word:
                return Enum.GetValues(word.GetType()).Cast<object>().Where(other => !other.Equals(word));
            case RuleExpression expression:
                return [RuleExpression.Of(expression.Text + " ")];
            case LocalizedText text:
                return [LocalizedText.Same(text.Vietnamese + "1")];
            case IndicatorValue:
                return [IndicatorValue.Of(7m)];
            case IDictionary { Count: > 0 }:
                return [new Dictionary<string, decimal>(StringComparer.Ordinal) { ["office"] = 1m }];
            case IEnumerable items when items.Cast<object>().Any():
                return [Fewer(items, type)];
            case null when type == typeof(string):
                return ["x", "target"];
            case ScoringForm:
                return [new MarkForm { Mark = "late" }];
            case PopulationDefinition population:
                return [population with { Default = 5m }];
            case null when type == typeof(RuleExpression):
                return [RuleExpression.Of("1")];
            case null when type == typeof(decimal):
                return [1m];
            case null when type == typeof(int):
                return [1];
            case not null when member.PropertyType.IsClass && new NullabilityInfoContext()
                .Create(member).WriteState == NullabilityState.Nullable:
                return [null];
            case EffectivePeriod period:
                return [period with { To = period.To.AddDays(1) }];
            case RoundingDefinition rounding:
                return [rounding with { Total = 7 }];
            case RankingDefinition ranking:
                return [ranking with { WithinCluster = !ranking.WithinCluster }];
            case QuotaShare:
                return [QuotaShare.Parse("1/3")];
            default:
                return [];
        }
    }

    private static IList Fewer(IEnumerable items, Type type)
    {
        var fewer = (IList)Activator.CreateInstance(typeof(List<>).MakeGenericType(type.GetGenericArguments()[0]))!;
        foreach (var item in items.Cast<object>().Skip(1))
        {
            fewer.Add(item);
        }

        return fewer;
    }
}
