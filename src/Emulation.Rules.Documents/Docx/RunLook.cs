namespace Emulation.Rules.Documents.Docx;

/// <summary>How letters look; the size in half points, that of the document when null.</summary>
internal readonly record struct RunLook(bool Bold = false, bool Italic = false, int? HalfPoints = null);
