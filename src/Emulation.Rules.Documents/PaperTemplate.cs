using Emulation.Rules.Diagnostics;

namespace Emulation.Rules.Documents;

/// <summary>A Word document (docx) of a host's own that a paper is put into.</summary>
public sealed class PaperTemplate
{
    /// <summary>What messages call it.</summary>
    public required string Name { get; init; }

    /// <summary>The document, read from where it stands to its end.</summary>
    public required Stream Content { get; init; }

    /// <summary>
    /// Is told what is probably a mistake in the document and keeps nobody from using it: a tag that is nearly one of those that are
    /// filled in. Null where nobody listens.
    /// </summary>
    public Action<Diagnostic>? Warned { get; init; }
}
