using Emulation.Rules.Compilation;
using Emulation.Rules.Scoring;
using Emulation.Rules.Submissions;

namespace Emulation.Rules.Awards;

/// <summary>
/// What grades, places and awards of an evaluation are worked out from, so that they can be once more when people have decided.
/// </summary>
/// <param name="Compiled">The rules.</param>
/// <param name="Earned">The sheets with the grades that were earned, before any quota.</param>
/// <param name="Submissions">What was submitted, in the same order.</param>
/// <param name="Population">The population values.</param>
internal sealed record EvaluationSource(
    CompiledCampaign Compiled, IReadOnlyList<ScoreSheet> Earned, IReadOnlyList<Submission> Submissions, PopulationTable Population);
