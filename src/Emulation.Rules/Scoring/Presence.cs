namespace Emulation.Rules.Scoring;

/// <summary>Whether a criterion is there in its group; from the surest on.</summary>
internal enum Presence
{
    There,
    MayBeExcluded,
    Excluded,
}
