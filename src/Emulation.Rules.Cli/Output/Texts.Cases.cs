using Emulation.Rules.Cases;
using Emulation.Rules.Judge;

namespace Emulation.Rules.Cli.Output;

/// <summary>The texts of worked examples.</summary>
internal sealed partial class Texts
{
    private const string CasesStart =
        """[ { "name": "…", "submissions": [ { "participant": "A", "values": { … } } ], "expect": { "A": { "total": 90 } } } ]""";

    public string AboutTest => In("Chạy các ca mẫu trong cases.json.", "Runs the worked examples in cases.json.");

    public string NoCases(string path) => In(
        $"không có tệp '{path}'. Ghi ca mẫu vào đó: {CasesStart}; hoặc thêm ca của một đơn vị ở trang Ví dụ của xưởng.",
        $"there is no file '{path}'. Write worked examples there: {CasesStart}; or add those of a participant on the page Cases of the "
            + $"studio.");

    public string RunCases(string command) => In($"Xem từng chỗ: {command}", $"See each place: {command}");

    public string AboutExpand =>
        In("In các workflow RulesEngine mà phong trào ứng với.", "Prints the RulesEngine workflows the campaign stands for.");

    public string CasesRun(int all, int passed, int failed) =>
        In($"{all} ca: {passed} đạt, {failed} không đạt.", $"{Count(all, "case")}: {passed} passed, {failed} failed.");

    public string Disagreement(string name, Disagreement disagreement) => In(
        $"ca \"{name}\", đơn vị {disagreement.Participant}, {disagreement.Criterion}: ở đây {List(disagreement.Here)}, RulesEngine gốc "
            + $"{List(disagreement.Stock)}",
        $"case \"{name}\", participant {disagreement.Participant}, {disagreement.Criterion}: here {List(disagreement.Here)}, stock "
            + $"RulesEngine {List(disagreement.Stock)}");

    public string Difference(string name, CaseDifference difference)
    {
        var rules =
            difference.Rules.Count == 0
                ? ""
                : In($" (quy tắc: {string.Join(", ", difference.Rules)})", $" (rules: {string.Join(", ", difference.Rules)})");
        var (participant, what) = (difference.Expectation.Participant, difference.Expectation.What);
        return In(
            $"ca \"{name}\", đơn vị {participant}, {what}: cần {difference.Expected}, được {difference.Got}{rules}",
            $"case \"{name}\", participant {participant}, {what}: expected {difference.Expected}, got {difference.Got}{rules}");
    }
}
