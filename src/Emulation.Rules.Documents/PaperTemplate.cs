namespace Emulation.Rules.Documents;

/// <summary>A Word document (docx) of a host's own that a paper is put into.</summary>
public sealed class PaperTemplate
{
    /// <summary>What messages call it.</summary>
    public required string Name { get; init; }

    /// <summary>The document, read from where it stands to its end.</summary>
    public required Stream Content { get; init; }
}
