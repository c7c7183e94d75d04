namespace Emulation.Rules.Authoring;

/// <summary>What a file of a campaign's folder holds.</summary>
internal enum WorkspaceFileKind
{
    Campaign,
    Workflows,
    Cases,
    Submissions,
    Decisions,
    Table,
    Other,
}
