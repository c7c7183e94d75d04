namespace Emulation.Rules.Studio.Rules;

/// <summary>
/// Which text the editor in the browser has, and which of its texts the page has seen. Both sides may change a text at the same moment:
/// what was typed before the reader could see a change of the page's is not taken, for the browser joins both and sends them again.
/// </summary>
internal sealed class TextExchange
{
    private string _known = "";

    /// <summary>How often the page has put a text into the editor.</summary>
    public int Revision { get; private set; }

    /// <summary>The number of the text taken last from the editor.</summary>
    public int Seen { get; private set; }

    /// <summary>Says that another text was put into the editor.</summary>
    public void Put(string text)
    {
        Revision++;
        _known = text;
    }

    /// <summary>Whether the editor has another text than this.</summary>
    public bool Lacks(string text) => text != _known;

    /// <summary>Whether a text of the editor's is to be taken: it was typed by somebody who saw what the page put in last.</summary>
    /// <param name="text">The whole text.</param>
    /// <param name="revision">What the editor had been given when it was typed.</param>
    /// <param name="number">Which of the editor's texts it is.</param>
    public bool Takes(string text, int revision, int number)
    {
        if (revision != Revision)
        {
            return false;
        }

        (_known, Seen) = (text, number);
        return true;
    }
}
