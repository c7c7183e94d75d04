using Emulation.Rules.Diagnostics;
using Emulation.Rules.Documents.Blocks;
using Emulation.Rules.Documents.Wording;

namespace Emulation.Rules.Documents.Html;

/// <summary>A paper as one HTML file: no script, nothing from outside.</summary>
internal sealed class HtmlRenderer(DocumentTexts texts, WorkMeter work)
{
    private readonly HtmlText _html = new();

    public static string Render(Paper paper, DocumentTexts texts, WorkMeter work) 
    {
        PaperLimits.Check(paper, PaperLimits.HtmlLines);
        return new HtmlRenderer(texts, work).Render(paper);
    }

    private string Render(Paper paper)
    {
        _html.Markup($"<!DOCTYPE html>\n<html lang=\"{texts.LanguageCode}\">\n<head>\n<meta charset=\"utf-8\">\n")
            .Markup("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n")
            .Markup("<meta name=\"viewport\" content=\"width=device-width\">\n")
            .Element("title", "", paper.Title)
            .Markup($"\n<style>{PrintStyle.Css(paper.IsLandscape)}</style>\n</head>\n<body>\n")
            .Markup(SvgBar.Patterns);
        foreach (var block in work.Each(paper.Blocks))
        {
            Add(block);
            _html.Markup("\n");
        }

        return _html.Markup("</body>\n</html>\n").ToString();
    }

    private void Add(Block block)
    {
        switch (block)
        {
            case LetterheadBlock head:
                Add(head);
                break;
            case TitleBlock title:
                _html.Markup("<div class=\"title\">").Element("h1", "", title.Title);
                Paragraphs("", title.About);
                _html.Markup("</div>");
                break;
            case HeadingBlock heading:
                _html.Element("h2", "", heading.Text);
                break;
            case TextBlock text:
                _html.Element("p", ClassOf(text), text.Text);
                break;
            case ListBlock list:
                _html.Markup("<ul>");
                list.Items.ToList().ForEach(item => _html.Element("li", "", item));
                _html.Markup("</ul>");
                break;
            case TableBlock table:
                HtmlTable.Add(_html, table, work);
                break;
            case DistributionBlock distribution:
                SvgDistribution.Add(_html, distribution.Distribution, texts);
                break;
            case SignaturesBlock signatures:
                _html.Markup("<div class=\"signatures\">");
                signatures.Roles.ToList().ForEach(Signature);
                _html.Markup("</div>");
                break;
            case RecipientsBlock recipients:
                _html.Markup("<div class=\"foot\"><div class=\"to\">").Element("p", "label", texts.RecipientsHeading);
                Paragraphs("", recipients.Recipients.Select(recipient => "- " + recipient));
                _html.Markup("</div><div class=\"signatures\">");
                Signature(recipients.Role);
                _html.Markup("</div></div>");
                break;
            case PageBreakBlock:
                _html.Markup("<div class=\"new-page\"></div>");
                break;
        }
    }

    private void Add(LetterheadBlock block)
    {
        var head = block.Letterhead;
        _html.Markup("<div class=\"head\"><div>");
        if (!string.IsNullOrWhiteSpace(head.ParentAuthority))
        {
            _html.Element("p", "", head.ParentAuthority.ToUpperInvariant());
        }

        _html.Element("p", "strong rule", LetterheadTexts.AuthorityOf(head, texts))
            .Element("p", "", texts.NumberOf(head.Number, block.Symbol))
            .Markup("</div><div>").Element("p", "strong country", texts.Country).Element("p", "strong rule", texts.Motto)
            .Element("p", "date", texts.PlaceAndDate(head.Place, head.Date)).Markup("</div></div>");
    }

    private void Signature(string role) =>
        _html.Markup("<div>").Element("p", "role", role).Element("p", "space", texts.SignHere).Markup("</div>");

    private void Paragraphs(string cssClass, IEnumerable<string> lines)
    {
        foreach (var line in lines)
        {
            _html.Element("p", cssClass, line);
        }
    }

    private static string ClassOf(TextBlock text) => (ClassOf(text.Look), text.Introduces) switch
    {
        ("", true) => "lead",
        (var look, true) => look + " lead",
        (var look, false) => look,
    };

    private static string ClassOf(TextLook look) => look switch
    {
        TextLook.Normal => "",
        TextLook.Ground => "ground",
        TextLook.Centred => "centred",
        TextLook.Small => "small",
        TextLook.Origin => "small origin",
    };
}
