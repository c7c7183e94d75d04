using Emulation.Rules.Mutation;

namespace Emulation.Rules.Cli.Output;

/// <summary>What worked examples notice when the rules change.</summary>
internal sealed partial class Texts
{
    public string AboutMutate => In(
        "Thử đổi từng chỗ trong quy tắc (ranh giới, con số, quy tắc) và nêu những thay đổi mà không ca mẫu nào nhận ra. Tệp không bị sửa; "
            + "mã kết thúc không đổi.",
        "Tries changes of the rules one by one (borders, numbers, rules) and names those that no worked example notices. No file is "
            + "changed; the exit code stays what it is.");

    public string MutationNeedsPassing => In(
        "Chưa thử thay đổi quy tắc (--mutate): hãy sửa những ca không đạt trước.",
        "No changes of the rules were tried (--mutate): mend the cases that fail first.");

    public string TryingChanges(int done, int all) => In($"Đã thử {done} trên {all} thay đổi", $"Tried {done} of {all} changes");

    public string ChangesNoticed(int noticed, int all) =>
        In($"Thay đổi mà ca mẫu nhận ra: {noticed} trên {all}.", $"Changes noticed by the cases: {noticed} of {all}.");

    public string ChangesNotTried(int count) => count == 1
        ? In("Còn 1 thay đổi nữa chưa thử: phong trào có quá nhiều.", "1 more change was not tried: the campaign has too many.")
        : In(
            $"Còn {count} thay đổi nữa chưa thử: phong trào có quá nhiều.",
            $"{count} more changes were not tried: the campaign has too many.");

    public string Unnoticed(Mutant mutant) => $"{Change(mutant)}: {In("không ca mẫu nào nhận ra", "no case notices")}.";

    private string Change(Mutant mutant)
    {
        var edit = $"{mutant.Before} -> {mutant.After}";
        var rule = In($"quy tắc '{mutant.Name}' của {mutant.Workflow}", $"rule '{mutant.Name}' of {mutant.Workflow}");
        return mutant.Kind switch
        {
            MutantKind.Constant => In($"hằng số {mutant.Name}: {edit}", $"constant {mutant.Name}: {edit}"),
            MutantKind.Points => In($"điểm của {rule}: {edit}", $"points of {rule}: {edit}"),
            MutantKind.Operator => $"{rule}: {edit}",
            MutantKind.Rule => In($"bỏ {rule}", $"without {rule}"),
            MutantKind.Disqualification => In($"bỏ chế tài '{mutant.Name}'", $"without disqualification or demotion '{mutant.Name}'"),
            _ => edit,
        };
    }
}
