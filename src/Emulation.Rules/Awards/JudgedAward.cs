namespace Emulation.Rules.Awards;

/// <summary>A recommendation and what came of it.</summary>
internal sealed record JudgedAward(Recommendation Recommendation, AwardResult Result);
