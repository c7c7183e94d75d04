namespace Emulation.Rules.Documents;

/// <summary>What the rows of a template are.</summary>
public enum TemplateLayout
{
    /// <summary>A row for each participant, a column for each indicator.</summary>
    Wide,

    /// <summary>One participant, a row for each indicator.</summary>
    Vertical,
}
