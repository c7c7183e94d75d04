using Emulation.Rules.Definitions;
using Emulation.Rules.Fields;

namespace Emulation.Rules.Loading;

/// <summary>The fields of a council's ballot.</summary>
internal static class BallotFields
{
    private static readonly Dictionary<string, BallotBase> BaseWords = new(StringComparer.Ordinal)
    {
        ["members"] = BallotBase.Members,
        ["present"] = BallotBase.Present,
        ["valid"] = BallotBase.Valid,
    };

    public static readonly FieldList<BallotDefinition> List = new FieldList<BallotDefinition>()
        .Share("threshold", b => b.Threshold, (b, share) => b with { Threshold = share }, required: true)
        .Word("of", BaseWords, b => b.Of, (b, of) => b with { Of = of }, (w, b) => Seal.Text(w, "of", b.Of.ToString()))
        .Share("quorum", b => b.Quorum, (b, share) => b with { Quorum = share });

    /// <summary>A share; none, and said so, when the text is none.</summary>
    private static FieldList<BallotDefinition> Share(
        this FieldList<BallotDefinition> fields,
        string name,
        Func<BallotDefinition, QuotaShare?> get,
        Func<BallotDefinition, QuotaShare, BallotDefinition> set,
        bool required = false) =>
        fields.Add(
            name,
            (reader, b) => new QuotaLoader(reader.Context).LoadShare(reader, name, required) is { } share ? set(b, share) : b,
            (w, b) => Texts.Write(w, name, get(b)?.ToString()),
            (w, b) => Seal.Text(w, name, get(b)?.ToString()));
}
