using System.Globalization;
using Emulation.Rules.Definitions;
using Emulation.Rules.Diagnostics;

namespace Emulation.Rules.Authoring;

/// <summary>The words of the authoring service, Vietnamese and English side by side.</summary>
internal static class AuthoringTexts
{
    public static readonly LocalizedText Missing = Text("chưa khai báo", "not declared");

    public static LocalizedText Text(string vietnamese, string english) => new() { Vietnamese = vietnamese, English = english };

    public static LocalizedText Line(string separator, params ReadOnlySpan<LocalizedText?> parts)
    {
        var (vietnamese, english) = (new List<string>(), new List<string>());
        foreach (var part in parts)
        {
            if (part is { Vietnamese.Length: > 0 })
            {
                vietnamese.Add(part.Vietnamese);
                english.Add(part.English);
            }
        }

        return Text(string.Join(separator, vietnamese), string.Join(separator, english));
    }

    public static LocalizedText KindOf(SymbolKind kind) => kind switch
    {
        SymbolKind.Indicator => Text("số liệu", "indicator"),
        SymbolKind.Field => Text("trường của danh sách", "field of a list"),
        SymbolKind.Choice => Text("lựa chọn", "choice"),
        SymbolKind.Constant => Text("hằng số", "constant"),
        SymbolKind.Figure => Text("con số tính ra", "figure"),
        SymbolKind.Criterion => Text("tiêu chí", "criterion"),
        SymbolKind.Workflow => Text("workflow", "workflow"),
        SymbolKind.Rule => Text("quy tắc", "rule"),
        SymbolKind.Parameter => Text("tham số của workflow", "parameter of the workflow"),
        SymbolKind.PopulationValue => Text("giá trị so sánh giữa các đơn vị", "value over the participants"),
        SymbolKind.Param => Text("giá trị trung gian", "param"),
        SymbolKind.Grade => Text("mức xếp loại", "grade"),
        SymbolKind.Award => Text("danh hiệu", "award"),
        SymbolKind.Cluster => Text("cụm", "cluster"),
        SymbolKind.LegalBasis => Text("căn cứ pháp lý", "legal basis"),
        SymbolKind.Disqualification => Text("trường hợp không xét", "disqualification"),
        SymbolKind.Check => Text("kiểm tra số liệu", "check of data"),
        SymbolKind.Participant => Text("đơn vị", "participant"),
        SymbolKind.BuiltIn => Text("tên có sẵn", "built-in name"),
        SymbolKind.Function => Text("hàm", "function"),
    };

    public static LocalizedText TypeOf(IndicatorType type) => type switch
    {
        IndicatorType.Number => Text("số", "number"),
        IndicatorType.Integer => Text("số nguyên", "whole number"),
        IndicatorType.Boolean => Text("đúng/sai", "true or false"),
        IndicatorType.Text => Text("văn bản", "text"),
        IndicatorType.Date => Text("ngày", "date"),
        IndicatorType.Choice => Text("lựa chọn", "choice"),
        IndicatorType.List => Text("danh sách", "list"),
    };

    /// <summary>A number as each language writes it.</summary>
    public static LocalizedText Number(decimal number)
    {
        var english = DecimalText.Of(number);
        return Text(english.Replace('.', ','), english);
    }

    public static LocalizedText Range(decimal? low, decimal? high) => (low, high) switch
    {
        ({ } from, { } to) =>
            Text($"từ {Number(from).Vietnamese} đến {Number(to).Vietnamese}", $"{Number(from).English} to {Number(to).English}"),
        ({ } from, null) => Text($"từ {Number(from).Vietnamese}", $"from {Number(from).English}"),
        (null, { } to) => Text($"đến {Number(to).Vietnamese}", $"up to {Number(to).English}"),
        _ => Text("", ""),
    };

    public static LocalizedText Used(int uses) => uses == 0
        ? Text("chưa dùng ở đâu", "used nowhere")
        : Text(
            string.Create(CultureInfo.InvariantCulture, $"dùng ở {uses} chỗ"),
            string.Create(CultureInfo.InvariantCulture, $"used in {uses} places"));
}
