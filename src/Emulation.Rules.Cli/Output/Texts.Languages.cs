namespace Emulation.Rules.Cli.Output;

/// <summary>Texts of further languages.</summary>
internal sealed partial class Texts
{
    public string AboutTexts => In(
        "Liệt kê mọi văn bản của chương trình để dịch sang một ngôn ngữ khác.",
        "Lists every text of the program, for a translation into another language.");

    public string AboutTextsOption => In(
        "Tệp JSON có văn bản của một ngôn ngữ thêm vào; --lang khi đó nhận mã của nó. Mặc định theo EMULATION_RULES_TEXTS.",
        "A JSON file with the texts of a further language, whose code --lang then takes. Default: from EMULATION_RULES_TEXTS.");

    public string TextsMissing(string language, int missing, int all) => In(
        $"{language}: còn thiếu {missing} trong {all} văn bản.", $"{language}: {missing} of {all} texts are missing.");
}
