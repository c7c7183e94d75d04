using System.CommandLine;
using System.Globalization;
using Emulation.Rules.Cli.Output;
using Emulation.Rules.Definitions;

namespace Emulation.Rules.Cli.Commands;

/// <summary>The options that say how much an edit may change.</summary>
internal sealed class GateOptions(Texts texts)
{
    private readonly Option<string?> _grades = new("--max-grade-changes") { Description = texts.AboutMaxGradeChanges, HelpName = "N" };
    private readonly Option<string?> _ranks = new("--max-rank-changes") { Description = texts.AboutMaxRankChanges, HelpName = "N" };
    private readonly Option<string?> _awards = new("--max-award-changes") { Description = texts.AboutMaxAwardChanges, HelpName = "N" };
    private readonly Option<string?> _shift = new("--max-shift") { Description = texts.AboutMaxShift, HelpName = "N" };

    public void AddTo(Command command)
    {
        command.Add(_grades);
        command.Add(_ranks);
        command.Add(_awards);
        command.Add(_shift);
    }

    /// <summary>The gates that are set, in the order of the help.</summary>
    /// <exception cref="CliException">A limit is no number, or below 0.</exception>
    public IReadOnlyList<Gate> GatesIn(ParseResult parsed)
    {
        var gates = new List<Gate>();
        if (CountIn(parsed, _grades) is { } grades)
        {
            gates.Add(new Gate(_grades.Name, grades, impact => impact.GradeChanges));
        }

        if (CountIn(parsed, _ranks) is { } ranks)
        {
            gates.Add(new Gate(_ranks.Name, ranks, impact => impact.RankChanges));
        }

        if (CountIn(parsed, _awards) is { } awards)
        {
            gates.Add(new Gate(_awards.Name, awards, impact => impact.AwardChanges));
        }

        if (parsed.GetValue(_shift) is { } shift)
        {
            gates.Add(decimal.TryParse(shift, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var points)
                ? new Gate(_shift.Name, points / 1.0000000000000000000000000000m, impact => impact.LargestShift)
                : throw new CliException(texts.NoPoints(_shift.Name, shift)));
        }

        return gates;
    }

    private int? CountIn(ParseResult parsed, Option<string?> option) => parsed.GetValue(option) is not { } text
        ? null
        : int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var count)
            ? count
            : throw new CliException(texts.NoCount(option.Name, text));
}
