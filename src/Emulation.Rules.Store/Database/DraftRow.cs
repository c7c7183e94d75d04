using Emulation.Rules.Store.Publishing;

namespace Emulation.Rules.Store.Database;

internal sealed class DraftRow
{
    public long Id { get; set; }

    public required string Campaign { get; set; }

    public DraftState State { get; set; }

    public long Revision { get; set; }

    public string? BasedOn { get; set; }

    public string? Folder { get; set; }

    public string? Note { get; set; }

    /// <summary>The ids of those who changed a file, as a JSON list.</summary>
    public string Editors { get; set; } = "[]";

    public required StampRow Created { get; set; }

    public required StampRow Changed { get; set; }

    public StampRow? Submitted { get; set; }

    public StampRow? Approved { get; set; }
}
