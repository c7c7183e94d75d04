namespace Emulation.Rules.Documents.Reading;

/// <summary>A sheet of a workbook.</summary>
/// <param name="Name">The name people gave it.</param>
/// <param name="Part">The part it is in.</param>
/// <param name="IsHidden">Whether it is not shown.</param>
internal sealed record SheetPart(string Name, string Part, bool IsHidden);
