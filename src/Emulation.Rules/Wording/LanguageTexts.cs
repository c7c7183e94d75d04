using Emulation.Rules.Diagnostics;
using static Emulation.Rules.Diagnostics.Pairs;

namespace Emulation.Rules.Wording;

/// <summary>What a file with the texts of another language has.</summary>
internal static class LanguageTexts
{
    public static readonly LocalizedText NoHoles = Text("không chỗ điền nào", "no holes");

    public static readonly LocalizedText SingleBrace = Text("một ngoặc nhọn lẻ", "a single brace");
}
