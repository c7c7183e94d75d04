using System.Text.Json;
using Emulation.Rules.Definitions;

namespace Emulation.Rules.Fingerprints;

/// <summary>Disqualifications, quotas and awards.</summary>
internal static partial class DefinitionFingerprint
{
    private static void Write(Utf8JsonWriter w, DisqualificationDefinition disqualification)
    {
        Text(w, "id", disqualification.Id);
        Text(w, "name", disqualification.Name);
        Text(w, "when", disqualification.When?.Text);
        List(w, "effects", disqualification.Effects, effect =>
        {
            Text(w, "kind", effect.Kind.ToString());
            Text(w, "grade", effect.Grade);
            Number(w, "levels", effect.Levels);
            if (effect.Accumulates)
            {
                w.WriteBoolean("accumulate", true);
            }
        });
        List(w, "basis", disqualification.Basis, basis => Text(w, "id", basis));
    }

    private static void Write(Utf8JsonWriter w, QuotaDefinition quota)
    {
        Text(w, "share", quota.Share?.ToString());
        List(w, "of", quota.Of, part =>
        {
            Text(w, "kind", part.Kind.ToString());
            Text(w, "id", part.Id);
        });
        Number(w, "max", quota.Max);
        Number(w, "min", quota.Min);
        List(w, "per", quota.Per, key => Text(w, "key", key));
        Text(w, "rounding", quota.Rounding.ToString());
        w.WriteBoolean("tiesToCouncil", quota.TiesToCouncil);
        Given(w, "shareConstant", quota.ShareConstant);
        Given(w, "maxConstant", quota.MaxConstant);
        Given(w, "minConstant", quota.MinConstant);
        Given(w, "countsBetter", quota.CountsBetter ? true : null);
    }

    private static void Write(Utf8JsonWriter w, AwardDefinition award)
    {
        Text(w, "id", award.Id);
        Text(w, "name", award.Name);
        Text(w, "workflow", award.Workflow);
        List(w, "requires", award.Requires, other => Text(w, "id", other));
        List(w, "excludes", award.Excludes, other => Text(w, "id", other));
        Keys(w, award.OrderBy ?? []);
        List<QuotaDefinition>(w, "quota", award.Quota is null ? [] : [award.Quota], quota => Write(w, quota));
        List<BallotDefinition>(w, "ballot", award.Ballot is null ? [] : [award.Ballot], ballot =>
        {
            Text(w, "threshold", ballot.Threshold.ToString());
            Text(w, "of", ballot.Of.ToString());
            Text(w, "quorum", ballot.Quorum?.ToString());
        });
        List(w, "basis", award.Basis, basis => Text(w, "id", basis));
    }

    private static void Keys(Utf8JsonWriter w, IReadOnlyList<RankingKey> keys) => List(w, "orderBy", keys, key =>
    {
        Text(w, "by", key.By);
        w.WriteBoolean("lowest", key.Lowest);
    });
}
