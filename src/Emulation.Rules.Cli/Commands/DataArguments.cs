using System.CommandLine;
using Emulation.Rules.Cli.Output;

namespace Emulation.Rules.Cli.Commands;

/// <summary>The data a campaign is applied to, and the culture they are written in.</summary>
internal sealed class DataArguments(Texts texts)
{
    private readonly Option<string> _data = new("--data") { Description = texts.AboutData, HelpName = "FILE", Required = true };

    private readonly Option<string?> _history = new("--history") { Description = texts.AboutHistory, HelpName = "FILE" };

    private readonly CultureOption _culture = new(texts);

    private readonly Option<string[]> _items = new("--items") { Description = texts.AboutItems, HelpName = "NAME=FILE" };

    public void AddTo(Command command)
    {
        command.Add(_data);
        command.Add(_items);
        command.Add(_history);
        command.Add(_culture);
    }

    /// <exception cref="CliException">There is no such culture, or items are not given as NAME=FILE, once for each list.</exception>
    public EvaluationRequest RequestIn(ParseResult parsed, string directory)
    {
        var items = (parsed.GetValue(_items) ?? []).Select(Item).ToList();
        return items.GroupBy(i => i.List, StringComparer.Ordinal).FirstOrDefault(lists => lists.Count() > 1) is { Key: var list }
            ? throw new CliException(texts.ItemsTwice(list))
            : new(directory, parsed.GetRequiredValue(_data), items, parsed.GetValue(_history), _culture.In(parsed));
    }

    private (string List, string File) Item(string text)
    {
        var at = text.IndexOf('=', StringComparison.Ordinal);
        return at > 0 && at < text.Length - 1 ? (text[..at], text[(at + 1)..]) : throw new CliException(texts.MalformedItems(text));
    }
}
