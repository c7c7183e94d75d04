namespace Emulation.Rules.Documents.Templates;

/// <summary>A sheet to be filled in.</summary>
/// <param name="Name">What the workbook calls it.</param>
/// <param name="Title">What people call it.</param>
/// <param name="Columns">What is filled in.</param>
/// <param name="List">The list indicator whose items it takes; null for the sheet of figures.</param>
internal sealed record TemplateSheet(string Name, string Title, IReadOnlyList<TemplateColumn> Columns, string? List = null);
