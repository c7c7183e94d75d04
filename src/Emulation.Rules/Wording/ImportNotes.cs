namespace Emulation.Rules.Wording;

/// <summary>What an import writes into a file as comments, which hold both languages: nobody knows who will read them.</summary>
internal static class ImportNotes
{
    public const string Guessed = "ĐOÁN / GUESSED: ";

    public const string MadeVietnamese =
        "Chuyển từ tệp workflow của RulesEngine bằng \"emulation-rules import\". Chỗ nào ghi ĐOÁN thì xem lại rồi xóa ghi chú.";

    public const string MadeEnglish =
        "Made of a workflow file of RulesEngine by \"emulation-rules import\". "
            + "Look at each place marked GUESSED, then delete the comment.";

    public const string PeriodGuessed = Guessed + "thời gian áp dụng. / The period it is in force.";

    public const string BoundsGuessed =
        Guessed + "maxPoints, minPoints: ghi điểm cao nhất và thấp nhất thật. / Write the highest and lowest points there really are.";

    public const string SumGuessed = Guessed
        + "combine: RulesEngine cho mỗi quy tắc một kết quả, ở đây cộng lại; firstMatch nếu quy tắc đầu tiên đúng quyết định. / "
        + "RulesEngine gives each rule a result, here they add up; firstMatch if the first that holds decides.";

    public static string MayBeChoice(string written, string texts) =>
        $"{written}; {texts}: nếu chỉ có các giá trị này thì dùng \"type\": \"choice\" / \"type\": \"choice\" if these are all";
}
