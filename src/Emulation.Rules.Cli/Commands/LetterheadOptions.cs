using System.CommandLine;
using System.Globalization;
using Emulation.Rules.Cli.Output;
using Emulation.Rules.Documents.Papers;

namespace Emulation.Rules.Cli.Commands;

/// <summary>Head and foot of a paper; what is left out is filled in by hand.</summary>
internal sealed class LetterheadOptions(Texts texts)
{
    private readonly Option<string?> _authority = new("--authority") { Description = texts.AboutAuthority, HelpName = "NAME" };
    private readonly Option<string?> _parent = new("--parent-authority") { Description = texts.AboutParentAuthority, HelpName = "NAME" };
    private readonly Option<string?> _number = new("--number") { Description = texts.AboutPaperNumber, HelpName = "TEXT" };
    private readonly Option<string?> _place = new("--place") { Description = texts.AboutPlace, HelpName = "NAME" };
    private readonly Option<string?> _date = new("--date") { Description = texts.AboutDate, HelpName = "DATE" };
    private readonly Option<string?> _to = new("--to") { Description = texts.AboutAddressee, HelpName = "NAME" };
    private readonly Option<string[]> _recipients = new("--recipient") { Description = texts.AboutRecipient, HelpName = "NAME" };

    public void AddTo(Command command)
    {
        foreach (var option in new Option[] { _authority, _parent, _number, _place, _date, _to, _recipients })
        {
            command.Add(option);
        }
    }

    /// <exception cref="CliException">The date is none.</exception>
    public Letterhead In(ParseResult parsed) => new()
    {
        Authority = parsed.GetValue(_authority),
        ParentAuthority = parsed.GetValue(_parent),
        Number = parsed.GetValue(_number),
        Place = parsed.GetValue(_place),
        Date = parsed.GetValue(_date) is { } text ? DateOf(text) : null,
        Addressee = parsed.GetValue(_to),
        Recipients = parsed.GetValue(_recipients) ?? [],
    };

    private DateOnly DateOf(string text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)
        ? date
        : throw new CliException(texts.NotADate("--date", text));
}
