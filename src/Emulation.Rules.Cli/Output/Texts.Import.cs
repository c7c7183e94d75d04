namespace Emulation.Rules.Cli.Output;

/// <summary>Campaigns made of workflow files of stock RulesEngine.</summary>
internal sealed partial class Texts
{
    public string AboutImport => In(
        "Tạo phong trào từ một tệp workflow của RulesEngine: số liệu đoán từ biểu thức, chỗ không chuyển được nêu kèm dòng.",
        "Makes a campaign of a workflow file of RulesEngine: indicators guessed from its expressions, what cannot be carried over named "
            + "with its line.");

    public string AboutStockFile =>
        In("Tệp workflow của RulesEngine: một workflow hoặc một danh sách.", "The workflow file of RulesEngine: one workflow or a list.");

    public string Imported(string id, string directory, IEnumerable<string> files, int leftOut) => leftOut == 0
        ? In(
            $"Đã tạo phong trào '{id}' trong '{directory}': {List(files)}. Mọi quy tắc đã chuyển sang.",
            $"Made the campaign '{id}' in '{directory}': {List(files)}. Every rule is carried over.")
        : In($"Đã tạo phong trào '{id}' trong '{directory}': {List(files)}. {leftOut} chỗ không chuyển sang được, nêu ở trên.",
            $"Made the campaign '{id}' in '{directory}': {List(files)}. {Count(leftOut, "thing")} not carried over, named above.");

    public string AfterImport => In(
        "Xem các chỗ ghi ĐOÁN trong campaign.json, rồi:", "Look at the places marked GUESSED in campaign.json, then:");
}
