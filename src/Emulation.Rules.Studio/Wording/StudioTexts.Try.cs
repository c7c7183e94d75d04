namespace Emulation.Rules.Studio.Wording;

public partial class StudioTexts
{
    public virtual string FiguresToTry => In("Số liệu để thử", "Figures to try it on");

    public virtual string PeriodNamed(string period) => In($"Số liệu kỳ {period}", $"Figures of {period}");

    public virtual string SampleNamed(string path) => In($"Tệp mẫu {path}", $"Sample file {path}");

    public virtual string ReadOthers => In("Đọc lại", "Read again");

    public virtual string ReadAgain => In("Đọc và chấm lại", "Read and score again");

    public virtual string NoOneInFigures => In("Số liệu này chưa có đơn vị nào.", "These figures hold no participant yet.");

    public virtual string NoFiguresToTry => In(
        "Chưa có số liệu để thử: hãy nhập số liệu của một kỳ, hoặc đặt một tệp vào thư mục data của bộ quy tắc.",
        "There are no figures to try it on: import those of a period, or put a file into the folder data of the rules.");

    public virtual string Suppose(string name) => In($"Giả sử số liệu của {name} khác đi", $"Suppose another figure of {name}");

    public virtual string SupposedValue(string value) => In($"Giá trị: {value}", $"Value: {value}");

    public virtual string TotalMoves(string before, string after) => In($"Tổng điểm: {before} → {after}", $"Total: {before} → {after}");
}
