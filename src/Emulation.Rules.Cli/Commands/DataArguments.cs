using System.CommandLine;
using Emulation.Rules.Cli.Output;

namespace Emulation.Rules.Cli.Commands;

/// <summary>The data a campaign is applied to, and the culture they are written in.</summary>
internal sealed class DataArguments(Texts texts)
{
    private readonly Option<string> _data = new("--data") { Description = texts.AboutData, HelpName = "FILE", Required = true };

    private readonly Option<string?> _history = new("--history") { Description = texts.AboutHistory, HelpName = "FILE" };

    private readonly CultureOption _culture = new(texts);

    private readonly Option<string[]> _items = new("--items") { Description = texts.AboutItems, HelpName = "NAME=FILE[,FILE…]" };

    public void AddTo(Command command)
    {
        command.Add(_data);
        command.Add(_items);
        command.Add(_history);
        command.Add(_culture);
    }

    /// <exception cref="CliException">
    /// There is no such culture, or items are not given as NAME=FILE[,FILE…], once for each list and file.
    /// </exception>
    public EvaluationRequest RequestIn(ParseResult parsed, string directory)
    {
        var items = (parsed.GetValue(_items) ?? []).Select(Item).ToList();
        return items.GroupBy(i => i.List, StringComparer.Ordinal).FirstOrDefault(lists => lists.Count() > 1) is { Key: var list }
            ? throw new CliException(texts.ItemsTwice(list))
            : new(directory, parsed.GetRequiredValue(_data), items, parsed.GetValue(_history), _culture.In(parsed));
    }

    private (string List, IReadOnlyList<string> Files) Item(string text)
    {
        var at = text.IndexOf('=', StringComparison.Ordinal);
        string[] files = at > 0 ? FilesIn(text[(at + 1)..]) : [];
        if (files.Length == 0 || Array.Exists(files, string.IsNullOrWhiteSpace))
        {
            throw new CliException(texts.MalformedItems(text));
        }

        return files.GroupBy(Path.GetFullPath, StringComparer.Ordinal).FirstOrDefault(same => same.Count() > 1) is { } twice
            ? throw new CliException(texts.ItemFileTwice(text[..at], twice.First()))
            : (text[..at], files);
    }

    /// <summary>The files between the commas; a comma may also belong to the name of the only one.</summary>
    private static string[] FilesIn(string text) => text.Length == 0 ? [] : File.Exists(text) ? [text] : text.Split(',');
}
