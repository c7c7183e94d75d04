using System.Text.Json;
using Emulation.Rules.Definitions;
using Emulation.Rules.Diagnostics;

namespace Emulation.Rules.Fingerprints;

/// <summary>
/// SHA-256 over a loaded definition: defaults filled in, workflows by name, decimals without trailing zeros, text in normal
/// form C with LF line ends. Comments, white space, the order of fields and of files do not enter it.
/// </summary>
internal static partial class DefinitionFingerprint
{
    public static string Of(CampaignDefinition definition) => CanonicalJson.Fingerprint(writer => Write(writer, definition));

    private static void Write(Utf8JsonWriter w, CampaignDefinition d)
    {
        w.WriteStartObject();
        Text(w, "id", d.Id);
        Text(w, "version", d.Version);
        if (d.Extends is { } extends)
        {
            Text(w, "extendsId", extends.Id);
            Text(w, "extendsVersion", extends.Version);
        }

        if (d.Locked.Count > 0)
        {
            List(w, "locked", d.Locked.Order(StringComparer.Ordinal), path => Text(w, "path", path));
        }

        Text(w, "name", d.Name);
        Text(w, "issuer", d.Issuer);
        Text(w, "from", IndicatorValue.Of(d.Effective.From).ToString());
        Text(w, "to", IndicatorValue.Of(d.Effective.To).ToString());
        List(w, "legalBasis", d.LegalBasis, basis =>
        {
            Text(w, "id", basis.Id);
            Text(w, "number", basis.Number);
            Text(w, "title", basis.Title);
            Text(w, "issued", basis.Issued is { } issued ? IndicatorValue.Of(issued).ToString() : null);
            Text(w, "url", basis.Url);
        });
        List(w, "clusters", d.Clusters, cluster => Text(w, "name", cluster));
        if (d.Participants.Count > 0)
        {
            List(w, "participants", d.Participants.OrderBy(p => p.Id, StringComparer.Ordinal), participant => Write(w, participant));
        }

        List(w, "constants", d.Constants.OrderBy(c => c.Id, StringComparer.Ordinal), constant => Write(w, constant));
        List(w, "indicators", d.Indicators, indicator => Write(w, indicator));
        if (d.Figures.Count > 0)
        {
            List(w, "figures", d.Figures, figure =>
            {
                Text(w, "id", figure.Id);
                Text(w, "name", figure.Name);
                Number(w, "decimals", figure.Decimals);
                List<PopulationDefinition>(
                    w, "population", figure.Population is null ? [] : [figure.Population], population => Write(w, population));
            });
        }

        List(w, "criteria", d.Criteria, criterion => Write(w, criterion));
        List(w, "workflows", d.Workflows.OrderBy(f => f.Name, StringComparer.Ordinal), workflow => Write(w, workflow));
        List(w, "declaredWorkflows", d.DeclaredWorkflows.OrderBy(f => f.Name, StringComparer.Ordinal), declared => Write(w, declared));
        Number(w, "roundCriterion", d.Rounding.Criterion);
        Number(w, "roundTotal", d.Rounding.Total);
        Number(w, "roundPercent", d.Rounding.Percent);
        Text(w, "roundMode", d.Rounding.Mode.ToString());
        List(w, "disqualifications", d.Disqualifications, disqualification => Write(w, disqualification));
        Text(w, "gradeWorkflow", d.Grades?.Workflow);
        List(w, "grades", d.Grades?.Levels ?? [], level =>
        {
            Text(w, "id", level.Id);
            Text(w, "name", level.Name);
            List<QuotaDefinition>(w, "quota", level.Quota is null ? [] : [level.Quota], quota => Write(w, quota));
        });
        w.WriteBoolean("rankWithinCluster", d.Ranking.WithinCluster);
        w.WriteBoolean("rankTiesToCouncil", d.Ranking.TiesToCouncil);
        Given(w, "rankDense", d.Ranking.DensePlaces ? true : null);
        Keys(w, d.Ranking.OrderBy);
        if (d.Checks.Count > 0)
        {
            List(w, "checks", d.Checks, check => Write(w, check));
        }

        Number(w, "year", d.Year);
        List(w, "historyAwards", d.HistoryAwards.Order(StringComparer.Ordinal), award => Text(w, "id", award));
        List(w, "awards", d.Awards, award => Write(w, award));
        w.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter w, ParticipantDefinition participant)
    {
        Text(w, "id", participant.Id);
        Text(w, "name", participant.Name);
        Text(w, "cluster", participant.Cluster);
        List(w, "predecessors", participant.Predecessors.Order(StringComparer.Ordinal), predecessor => Text(w, "id", predecessor));
    }

    private static void Write(Utf8JsonWriter w, CheckDefinition check)
    {
        Text(w, "id", check.Id);
        Text(w, "holds", check.Holds?.Text);
        w.WriteBoolean("onlyWarns", check.OnlyWarns);
        Text(w, "message", check.Message);
    }

    private static void Write(Utf8JsonWriter w, ConstantDefinition constant)
    {
        Text(w, "id", constant.Id);
        Number(w, "value", constant.Value);
        Text(w, "by", constant.By);
        List(w, "values", constant.Values.OrderBy(v => v.Key, StringComparer.Ordinal), value =>
        {
            Text(w, "choice", value.Key);
            Number(w, "value", value.Value);
        });
    }

    private static void Write(Utf8JsonWriter w, IndicatorDefinition indicator)
    {
        Text(w, "id", indicator.Id);
        Text(w, "name", indicator.Name);
        Text(w, "type", indicator.Type.ToString());
        Text(w, "unit", indicator.Unit);
        Number(w, "decimals", indicator.Decimals);
        Number(w, "min", indicator.Min);
        Number(w, "max", indicator.Max);
        Text(w, "default", indicator.Default?.ToString());
        w.WriteBoolean("evidence", indicator.EvidenceRequired);
        Given(w, "ownedByParticipant", indicator.OwnedByParticipant ? true : null);
        List(w, "item", indicator.Item, field => Write(w, field));
        List(w, "choices", indicator.Choices, choice =>
        {
            Text(w, "id", choice.Id);
            Text(w, "name", choice.Name);
        });
    }

    private static void Write(Utf8JsonWriter w, CriterionDefinition criterion)
    {
        Text(w, "id", criterion.Id);
        Text(w, "name", criterion.Name);
        Text(w, "kind", criterion.Kind.ToString());
        Number(w, "maxPoints", criterion.MaxPoints);
        if (criterion.MaxPointsConstant is { } constant)
        {
            Text(w, "maxPointsConstant", constant);
        }

        Number(w, "minPoints", criterion.MinPoints);
        Text(w, "combine", criterion.Combine.ToString());
        w.WriteBoolean("cap", criterion.Cap);
        Given(w, "statesMinimum", criterion.LiftsToMinimum ? true : null);
        Text(w, "workflow", criterion.Workflow);
        List(w, "with", criterion.With.OrderBy(a => a.Parameter, StringComparer.Ordinal), argument =>
        {
            Text(w, "parameter", argument.Parameter);
            Text(w, "expression", argument.Expression.Text);
        });
        Text(w, "perItem", criterion.PerItem);
        Text(w, "onePer", criterion.OnePer);
        Text(w, "appliesWhen", criterion.AppliesWhen?.Text);
        Text(w, "notApplicable", criterion.NotApplicable?.ToString());
        List(w, "basis", criterion.Basis, basis => Text(w, "id", basis));
        List(w, "criteria", criterion.Criteria, child => Write(w, child));
    }

    private static void Write(Utf8JsonWriter w, WorkflowDefinition workflow)
    {
        Text(w, "name", workflow.Name);
        Params(w, "globalParams", workflow.GlobalParams);
        List(w, "rules", workflow.Rules, rule => Write(w, rule));
    }

    private static void Write(Utf8JsonWriter w, RuleDefinition rule)
    {
        Text(w, "name", rule.Name);
        Text(w, "condition", rule.Condition?.Text);
        Text(w, "operator", rule.Operator?.ToString());
        List(w, "rules", rule.Rules, child => Write(w, child));
        Params(w, "localParams", rule.LocalParams);
        Text(w, "points", rule.Points?.Text);
        w.WriteBoolean("enabled", rule.Enabled);
        Text(w, "errorMessage", rule.ErrorMessage?.Text);
        Text(w, "successEvent", rule.SuccessEvent);
        Text(w, "label", rule.Label);
        List(w, "basis", rule.Basis, basis => Text(w, "id", basis));
        Stock(w, "fields", rule.Fields);
        Stock(w, "properties", rule.Properties);
    }

    /// <summary>Rules without such fields have the fingerprint they had before these were let through.</summary>
    private static void Stock(Utf8JsonWriter w, string name, IReadOnlyList<StockField> fields)
    {
        if (fields.Count > 0)
        {
            List(w, name, fields, field =>
            {
                Text(w, "name", field.Name);
                Text(w, "json", field.Json);
            });
        }
    }

    private static void Write(Utf8JsonWriter w, DeclaredWorkflow declared)
    {
        Text(w, "name", declared.Name);
        List(w, "parameters", declared.Parameters, parameter => Text(w, "name", parameter));
        List(w, "population", declared.Population, population => Write(w, population));
    }

    private static void Write(Utf8JsonWriter w, PopulationDefinition population)
    {
        Text(w, "id", population.Id);
        Text(w, "function", population.Function.ToString());
        w.WriteBoolean("overCluster", population.OverCluster);
        Text(w, "value", population.Value?.Text);
        Text(w, "where", population.Where?.Text);
        Number(w, "default", population.Default);
        if (population.IsOwn)
        {
            Text(w, "ties", population.Ties.ToString());
            w.WriteBoolean("lowest", population.Lowest);
            Text(w, "participant", population.Participant?.Text);
        }

        Given(w, "at", population.At);
    }

    private static void Params(Utf8JsonWriter w, string name, IReadOnlyList<ParamDefinition> definitions) =>
        List(w, name, definitions, param =>
    {
        Text(w, "name", param.Name);
        Text(w, "expression", param.Expression.Text);
    });

    private static void Text(Utf8JsonWriter w, string name, string? value) =>
        w.WriteString(name, value?.Normalize());

    private static void Text(Utf8JsonWriter w, string name, LocalizedText? value)
    {
        Text(w, name, value?.Vietnamese);
        Text(w, name + "English", value?.English);
    }

    private static void Number(Utf8JsonWriter w, string name, decimal? value)
    {
        if (value is { } number)
        {
            w.WriteNumber(name, DecimalText.Normalize(number));
        }
        else
        {
            w.WriteNull(name);
        }
    }

    /// <summary>A number that only campaigns of a later version can have: the fingerprints of all others stay as they are.</summary>
    private static void Given(Utf8JsonWriter w, string name, decimal? value)
    {
        if (value is not null)
        {
            Number(w, name, value);
        }
    }

    /// <summary>A choice that only campaigns of a later version can have made.</summary>
    private static void Given(Utf8JsonWriter w, string name, bool? value)
    {
        if (value is { } flag)
        {
            w.WriteBoolean(name, flag);
        }
    }

    /// <summary>A text that only campaigns of a later version can have.</summary>
    private static void Given(Utf8JsonWriter w, string name, string? value)
    {
        if (value is not null)
        {
            Text(w, name, value);
        }
    }

    private static void List<T>(Utf8JsonWriter w, string name, IEnumerable<T> items, Action<T> write)
    {
        w.WriteStartArray(name);
        foreach (var item in items)
        {
            w.WriteStartObject();
            write(item);
            w.WriteEndObject();
        }

        w.WriteEndArray();
    }
}
