using System.Globalization;
using System.Text;
using Emulation.Rules.Documents.Wording;

namespace Emulation.Rules.Documents.Html;

/// <summary>HTML as it grows. Whatever is added as text is escaped; only this class and the renderers beside it write markup.</summary>
internal sealed class HtmlText
{
    private readonly StringBuilder _html = new();

    /// <summary>Adds markup of our own.</summary>
    public HtmlText Markup(string markup)
    {
        _html.Append(markup);
        return this;
    }

    /// <summary>Adds a text of anybody.</summary>
    public HtmlText Text(string text)
    {
        foreach (var character in PlainText.Printed(text))
        {
            _ = character switch
            {
                '&' => _html.Append("&amp;"),
                '<' => _html.Append("&lt;"),
                '>' => _html.Append("&gt;"),
                '"' => _html.Append("&quot;"),
                '\'' => _html.Append("&#39;"),
                _ => _html.Append(character),
            };
        }

        return this;
    }

    /// <summary>An element around a text.</summary>
    public HtmlText Element(string name, string cssClass, string text) =>
        Markup(cssClass.Length == 0 ? $"<{name}>" : $"<{name} class=\"{cssClass}\">").Text(text).Markup($"</{name}>");

    public override string ToString() => _html.ToString();

    public static string Number(decimal number) => number.ToString("0.##", CultureInfo.InvariantCulture);
}
