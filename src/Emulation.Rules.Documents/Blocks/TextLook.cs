namespace Emulation.Rules.Documents.Blocks;

/// <summary>How a paragraph looks.</summary>
internal enum TextLook
{
    Normal,

    /// <summary>A ground on which the paper rests: slanted, as Decree 30/2020/NĐ-CP has it.</summary>
    Ground,
    Centred,
    Small,

    /// <summary>Rules and result, on the page of the signatures.</summary>
    Origin,
}
