using System.Globalization;

namespace Emulation.Rules.Cli.Commands;

/// <summary>Which files to evaluate, and how they write numbers.</summary>
/// <param name="Directory">The campaign's folder.</param>
/// <param name="Data">The data file.</param>
/// <param name="Items">The files of list indicators, by indicator, in the order in which their rows become items.</param>
/// <param name="History">The file of earlier awards; null when there is none.</param>
/// <param name="Culture">How the files write numbers and dates.</param>
internal sealed record EvaluationRequest(
    string Directory, string Data, IReadOnlyList<(string List, IReadOnlyList<string> Files)> Items, string? History, CultureInfo Culture)
{
    /// <summary>Values to suppose, as <c>P:INDICATOR=VALUE</c>.</summary>
    public IReadOnlyList<string> WhatIf { get; init; } = [];
}
