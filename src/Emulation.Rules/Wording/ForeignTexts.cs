using Emulation.Rules.Diagnostics;
using static Emulation.Rules.Diagnostics.Pairs;

namespace Emulation.Rules.Wording;

/// <summary>How an expression says here what is said otherwise elsewhere.</summary>
internal static class ForeignTexts
{
    public static readonly LocalizedText Allowed = Text(
        "Dùng phép tính, so sánh, các số liệu và các hàm của Fn.", "Use arithmetic, comparisons, the indicators and the functions of Fn.");

    public static readonly LocalizedText Choose =
        Text("Chọn một trong hai viết: điều kiện ? a : b.", "One of two is written: condition ? a : b.");

    public static readonly LocalizedText Clock = Text(
        "Quy tắc không có đồng hồ: so với một ngày trong ngoặc kép, \\\"2026-06-30\\\", hoặc khai một số liệu kiểu date.",
        "Rules have no clock: compare with a date in quotes, \\\"2026-06-30\\\", or declare an indicator of type date.");

    public static readonly LocalizedText Given = Text(
        "Hỏi một số liệu đã được nộp chưa bằng Fn.Given(x).", "Ask whether an indicator was submitted with Fn.Given(x).");

    public static readonly LocalizedText DefaultValue = Text(
        "Giá trị thay cho số liệu không nộp khai bằng \\\"default\\\" của số liệu.",
        "What stands for an indicator not submitted is declared as its \\\"default\\\".");

    public static readonly LocalizedText OnlyCompared =
        Text("Văn bản chỉ so sánh được bằng == và !=.", "Texts are only compared, with == and !=.");

    public static readonly LocalizedText QuoteDate = Text(
        "Ngày viết trong ngoặc kép, \\\"2026-06-30\\\", cạnh tên được so sánh.",
        "A date is written in quotes, \\\"2026-06-30\\\", beside the name it is compared with.");

    public static readonly LocalizedText And = Text("Viết && (và).", "Write && (and).");

    public static readonly LocalizedText Or = Text("Viết || (hoặc).", "Write || (or).");

    public static readonly LocalizedText Not =
        Text("Viết ! trước điều kiện trong ngoặc: !(x >= 10).", "Write ! before a condition in brackets: !(x >= 10).");

    public static readonly LocalizedText Times = Text("Phép nhân viết *.", "Multiplication is written *.");

    public static readonly LocalizedText Divided = Text("Phép chia viết /.", "Division is written /.");

    public static readonly LocalizedText Minus = Text("Dấu trừ viết -.", "Minus is written -.");

    public static readonly LocalizedText Power = Text("Lũy thừa viết Fn.Pow(x, n).", "A power is written Fn.Pow(x, n).");

    public static readonly LocalizedText Quote =
        Text("Gõ ngoặc kép thẳng; trong JSON viết \\\"…\\\".", "Type a straight double quote; in JSON write \\\"…\\\".");

    public static readonly LocalizedText Retype =
        Text("Gõ lại tên hoặc phép toán bằng chữ không dấu.", "Type the name or operator again in plain letters.");

    public static readonly LocalizedText Space =
        Text("Xóa dấu cách này và gõ lại bằng phím cách.", "Delete this space and type it again.");

    public static readonly LocalizedText Step = Text("Viết phép cộng, trừ đầy đủ: x + 1.", "Write the sum in full: x + 1.");

    public static readonly LocalizedText NoIndex =
        Text("Giá trị không có chỉ số; ngoặc viết ( và ).", "Values have no index; brackets are ( and ).");

    public static readonly LocalizedText Brackets = Text("Ngoặc viết ( và ).", "Brackets are ( and ).");

    public static readonly LocalizedText Semicolon = Text(
        "Các đối số cách nhau bằng dấu phẩy; số lẻ viết dấu chấm.",
        "Arguments are separated by commas; decimals take a point.");

    public static readonly LocalizedText Above = Text("Viết > hoặc >=.", "Write > or >=.");

    public static readonly LocalizedText Below = Text("Viết < hoặc <=.", "Write < or <=.");

    /// <param name="typed">What to write instead, as it is typed into JSON.</param>
    public static LocalizedText Write(string typed) => Text($"Viết {typed}.", $"Write {typed}.");
}
