using Emulation.Rules.Definitions;
using Emulation.Rules.Diagnostics;
using static Emulation.Rules.Diagnostics.Pairs;

namespace Emulation.Rules.Authoring;

/// <summary>The words of the authoring service, Vietnamese and English side by side.</summary>
internal static class AuthoringTexts
{
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
}
