using Emulation.Rules.Explaining;

namespace Emulation.Rules.Cli.Output;

/// <summary>Empty data sheets.</summary>
internal sealed partial class Texts
{
    public string AboutTemplate => In(
        "Tạo phiếu số liệu trống (Excel hoặc CSV) để các đơn vị điền.",
        "Makes an empty data sheet (Excel or CSV) for participants to fill in.");

    public string AboutTemplateOut => In(
        "Tệp .xlsx sẽ tạo, hoặc .csv, khi đó số liệu kiểu list có thêm tệp riêng bên cạnh. Không ghi đè tệp đã có. Bỏ trống: in CSV ra "
            + "màn hình.",
        "The .xlsx file to make, or .csv, then each list indicator gets one of its own beside it. A file that exists is not overwritten. "
            + "Left out: prints CSV.");

    public string ParticipantId => In("Mã đơn vị", "Participant's id");

    public string SheetIsCsv(string path) =>
        In(
            $"phiếu số liệu là .xlsx hoặc .csv: hãy đặt tên --out như vậy, không phải '{path}'.",
            $"the sheet is .xlsx or .csv: give --out such a name, not '{path}'.");

    public string AlreadyThere(string path) => In(
        $"đã có '{path}' và tệp này không bị ghi đè. Hãy chọn tên khác, hoặc tự xóa tệp cũ.",
        $"'{path}' exists and is not overwritten. Choose another name, or delete it yourself.");

    public string SheetWritten(string path, int columns) => columns == 0
        ? In(
            $"Đã tạo '{path}': từ dòng 2 mỗi đơn vị một dòng; dòng 1 (mã cột) giữ nguyên.",
            $"Made '{path}': from line 2 on, a line for each participant; leave line 1 (ids) as it is.")
        : In(
            $"Đã tạo '{path}': {columns} cột số liệu. Từ dòng 3 mỗi đơn vị một dòng; dòng 1 (mã cột) giữ nguyên, dòng 2 (tên) được bỏ qua "
                + $"khi chấm.",
            $"Made '{path}': {Count(columns, "column")} of values. From line 3 on, a line for each participant; leave line 1 (ids) as it "
                + $"is, line 2 (names) is skipped when scoring.");

    public string ItemSheetWritten(string path, string list, IEnumerable<string> columns) => In(
        $"Đã tạo '{path}' cho các mục của {list}: mỗi mục một dòng, gồm các cột {List(columns)}.",
        $"Made '{path}' for the items of {list}: a line for each item, with the columns {List(columns)}.");

    public string ItemsApart(string list, IEnumerable<string> columns, string id) => In(
        $"Các mục của {list} ghi ở tệp CSV riêng, mỗi mục một dòng, gồm các cột {List(columns)}; khi chấm thêm --items {id}=TỆP.",
        $"The items of {list} go into a CSV file of their own, a line for each item, with the columns {List(columns)}; to score, add "
            + $"--items {id}=FILE.");

    public string HistoryApart(IEnumerable<string> columns) => In(
        $"Có danh hiệu xét cả các năm trước: khi chấm thêm --history TỆP, tệp CSV gồm các cột {List(columns)}, mỗi lần được tặng một "
            + $"dòng.",
        $"There are awards that ask about earlier years: to score, add --history FILE, a CSV file with the columns {List(columns)}, a line "
            + $"for each award won.");

    public string ThenScore(string command) => In($"Điền xong, chấm bằng: {command}", $"When filled in, score with: {command}");

    public string ColumnId => In("Cột", "Column");

    public string WhatToEnter => In("Điền gì", "What to enter");

    public string OneOf(IEnumerable<string> values) => In($"một trong: {List(values)}", $"one of: {List(values)}");

    public string Between(decimal? low, decimal? high) => (low, high) switch
    {
        (null, _) => In($"nhiều nhất {Figure(high)}", $"at most {Figure(high)}"),
        (_, null) => In($"ít nhất {Figure(low)}", $"at least {Figure(low)}"),
        _ => In($"từ {Figure(low)} đến {Figure(high)}", $"{Figure(low)} to {Figure(high)}"),
    };

    public string AtMostDecimals(int count) => In($"nhiều nhất {count} chữ số lẻ", $"at most {Count(count, "decimal")}");

    public string EmptyIs(string value) =>
        value.Length == 0 ? In("có thể để trống", "may stay empty") : In($"để trống là {value}", $"empty means {value}");
}
