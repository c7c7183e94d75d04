namespace Emulation.Rules.Documents.Reading;

/// <summary>How a file of data is written.</summary>
internal enum FileKind
{
    /// <summary>Separated values.</summary>
    Text,

    /// <summary>A workbook.</summary>
    Workbook,

    /// <summary>JSON.</summary>
    Json,
}
