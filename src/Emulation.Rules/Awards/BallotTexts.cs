using Emulation.Rules.Definitions;
using Emulation.Rules.Diagnostics;

namespace Emulation.Rules.Awards;

/// <summary>What is said of ballots.</summary>
internal static class BallotTexts
{
    public static LocalizedText AgainstNeeded { get; } = Both(
        "tỷ lệ tính trên số phiếu hợp lệ nhưng không ghi số phiếu chống (against)", "the share is one of the valid votes, and the votes against are not given");

    /// <summary>The sum that does not come out, written out.</summary>
    public static LocalizedText Sum(BallotCount count, BallotFlaw flaw)
    {
        var (written, recused, against, invalid) = (count.InWriting ?? 0, count.Recused ?? 0, count.Against ?? 0, count.Invalid ?? 0);
        if (flaw == BallotFlaw.Members)
        {
            var part = count.Voters + recused;
            return Both(
                $"{count.Present} dự họp + {written} lấy ý kiến bằng văn bản + {recused} không được bỏ phiếu = {part}, hội đồng có {count.Members} ủy viên",
                $"{count.Present} present + {written} in writing + {recused} recused = {part}, and the council has {count.Members} members");
        }

        var votes = count.Votes + against + invalid;
        return Both(
            $"{count.Votes} thuận + {against} chống + {invalid} không hợp lệ = {votes}, có {count.Present} dự họp + {written} bằng văn bản = {count.Voters} người bỏ phiếu",
            $"{count.Votes} for + {against} against + {invalid} invalid = {votes}, and {count.Present} present + {written} in writing = {count.Voters} vote");
    }

    /// <summary>Why a ballot did not carry; a tie has words of its own.</summary>
    public static LocalizedText WhyLost(BallotDefinition ballot, BallotCount count, BallotOutcome outcome) => outcome.Result switch
    {
        BallotResult.NoQuorum => Both(
            $"{count.Present} người dự trên {count.Deciding} ủy viên, cần {ballot.Quorum}", $"{count.Present} of {count.Deciding} members present, {ballot.Quorum} needed"),
        BallotResult.Tied => Both(
            $"phiếu ngang nhau, {count.Votes} thuận và {count.Against} chống trên {outcome.Whole}, cần {ballot.Threshold}",
            $"a tie, {count.Votes} for and {count.Against} against of {outcome.Whole}, {ballot.Threshold} needed"),
        BallotResult.Failed or BallotResult.Carried => Both(
            $"{count.Votes} phiếu trên {outcome.Whole}, cần {ballot.Threshold}", $"{count.Votes} votes of {outcome.Whole}, {ballot.Threshold} needed"),
    };

    private static LocalizedText Both(string vietnamese, string english) => new() { Vietnamese = vietnamese, English = english };
}
