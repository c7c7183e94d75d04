using System.Globalization;
using Emulation.Rules.Definitions;

namespace Emulation.Rules.Documents;

/// <summary>How a file of submitted data is read.</summary>
public sealed record SubmissionReadOptions
{
    /// <summary>
    /// How numbers and dates are written that the file holds as texts. Null, the default, finds out: decimals by point or by comma, not
    /// both in one file, and dates like 2017-12-31 or 31/12/2017. A number that may have a separator of thousands (<c>1.234</c>) is refused
    /// in any culture, unless the others of its column tell.
    /// </summary>
    public CultureInfo? Culture { get; init; }

    /// <summary>The sheet of a workbook to read; null, the default, for the one whose header fits best.</summary>
    public string? Sheet { get; init; }

    /// <summary>Is told the rows, or the submissions of a JSON file, read so far, every thousand and at the end; null, the default,
    /// for nobody.</summary>
    public IProgress<WorkProgress>? Progress { get; init; }
}
