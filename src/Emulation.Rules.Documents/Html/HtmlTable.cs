using Emulation.Rules.Diagnostics;
using Emulation.Rules.Documents.Blocks;

namespace Emulation.Rules.Documents.Html;

/// <summary>Tables as HTML.</summary>
internal static class HtmlTable
{
    private const int StepOfIndent = 8;

    public static void Add(HtmlText html, TableBlock table, WorkMeter work)
    {
        html.Markup("<div class=\"sideways\"><table>\n<colgroup>");
        foreach (var column in table.Columns)
        {
            html.Markup($"<col style=\"width:{HtmlText.Number((decimal)column.Width)}%\">");
        }

        html.Markup("</colgroup>\n<thead><tr>");
        foreach (var column in table.Columns)
        {
            html.Markup("<th scope=\"col\">").Text(column.Title).Markup("</th>");
        }

        html.Markup("</tr></thead>\n<tbody>\n");
        foreach (var row in work.Each(table.Rows))
        {
            Add(html, row, table.Columns);
        }

        html.Markup("</tbody>\n</table></div>");
    }

    private static void Add(HtmlText html, TableRow row, IReadOnlyList<TableColumn> columns)
    {
        switch (row.Look)
        {
            case RowLook.Line:
                html.Markup($"<tr class=\"line\"><td colspan=\"{HtmlText.Number(columns.Count)}\">");
                row.Cells[0].Lines.ToList().ForEach(line => html.Text(line));
                html.Markup("</td></tr>\n");
                return;
            case RowLook.Strong:
                html.Markup("<tr class=\"strong\">");
                break;
            case RowLook.Plain:
                html.Markup("<tr>");
                break;
        }

        for (var i = 0; i < columns.Count; i++)
        {
            Add(html, row.Cells[i], columns[i].Alignment);
        }

        html.Markup("</tr>\n");
    }

    private static void Add(HtmlText html, TableCell cell, CellAlignment alignment)
    {
        html.Markup("<td")
            .Markup(
                alignment switch { CellAlignment.Left =>
                    "", CellAlignment.Centre => " class=\"centre\"", CellAlignment.Right => " class=\"right\"" })
            .Markup(cell.Indent == 0 ? ">" : $" style=\"padding-left:{HtmlText.Number(4 + (cell.Indent * StepOfIndent))}pt\">");
        if (cell.Bar is { } bar)
        {
            SvgBar.Add(html, bar);
        }

        if (cell.Lines.Count == 1)
        {
            html.Text(cell.Lines[0]);
        }
        else
        {
            cell.Lines.ToList().ForEach(line => html.Element("p", "", line));
        }

        cell.Small.ToList().ForEach(line => html.Element("p", "below", line));
        html.Markup("</td>");
    }
}
