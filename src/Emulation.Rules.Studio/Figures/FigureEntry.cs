using System.Globalization;
using Emulation.Rules.Definitions;
using Emulation.Rules.Diagnostics;
using Emulation.Rules.Submissions;

namespace Emulation.Rules.Studio.Figures;

/// <summary>
/// What somebody typed into a form, as a submission: numbers are read as in files, so that both take the same.
/// </summary>
internal sealed class FigureEntry(Campaign campaign, CultureInfo culture)
{
    private const string FormName = "form.csv";

    /// <summary>The code of those in the campaign's list who have no figures: a form is of one of them alone.</summary>
    private const string NotInData = "ER5062";

    /// <summary>The indicators a form has a field for: lists come by import.</summary>
    public IReadOnlyList<IndicatorDefinition> Fields { get; } = [
        .. campaign.Definition.Indicators.Where(indicator => indicator.Type != IndicatorType.List),
    ];

    /// <summary>What a value is in its field.</summary>
    public string TextOf(Submission submission, IndicatorDefinition indicator) =>
        submission.Values.GetValueOrDefault(indicator.Id)?.Value.Value switch
    {
        decimal number => number.ToString("0.#############################", culture),
        bool yes => yes ? "true" : "false",
        DateOnly day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        string text => text,
        _ => "",
    };

    /// <summary>
    /// The submission with what was typed, and what is wrong with it by indicator; under an empty id what concerns several.
    /// </summary>
    public (Submission Submission, IReadOnlyList<(string Indicator, Diagnostic Problem)> Problems) Read(
        Submission before, IReadOnlyDictionary<string, string> typed, CancellationToken cancellationToken)
    {
        var problems = new List<(string, Diagnostic)>();
        var submission = before;
        foreach (var indicator in Fields)
        {
            var text = typed.GetValueOrDefault(indicator.Id, "").Trim();
            if (text.Length == 0)
            {
                submission = submission with { Values = submission.Values.Remove(indicator.Id) };
                continue;
            }

            var (value, wrong) = ValueOf(indicator, text, before.Participant);
            problems.AddRange(wrong.Select(problem => (indicator.Id, problem)));
            if (value is not null)
            {
                submission = submission.With(indicator.Id, value, PlaceOf(indicator.Id));
            }
        }

        var isWrong = problems.Any(problem => problem.Item2.Severity == DiagnosticSeverity.Error);
        if (!isWrong)
        {
            problems.AddRange(campaign.Check([submission], cancellationToken)
                .Where(problem => problem.Severity != DiagnosticSeverity.Info && problem.Code != NotInData)
                .Select(problem => (FieldAt(problem.Position), problem)));
        }

        return (submission, problems);
    }

    /// <summary>A value keeps file, line and column of its place: the line is the number of its field.</summary>
    private SourcePosition PlaceOf(string indicator) =>
        new() { File = FormName, Line = Fields.TakeWhile(field => field.Id != indicator).Count() + 1, Column = 1 };

    private string FieldAt(SourcePosition place) =>
        place.File == FormName && place.Line > 0 && place.Line <= Fields.Count ? Fields[place.Line - 1].Id : "";

    private (IndicatorValue? Value, IEnumerable<Diagnostic> Problems) ValueOf(
        IndicatorDefinition indicator, string text, string participant)
    {
        switch (indicator.Type)
        {
            case IndicatorType.Boolean:
                return (IndicatorValue.Of(text == "true"), []);
            case IndicatorType.Text or IndicatorType.Choice:
                return (IndicatorValue.Of(text), []);
            case IndicatorType.Date when DateOnly.TryParseExact(
                text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day):
                return (IndicatorValue.Of(day), []);
            case IndicatorType.Number or IndicatorType.Integer or IndicatorType.Date or IndicatorType.List:
                campaign.TryReadValue(indicator.Id, text, culture, out var value, out var found, participant);
                return (value, found.Where(problem => problem.Severity == DiagnosticSeverity.Error));
        }

        throw new InvalidOperationException(indicator.Type.ToString());
    }
}
