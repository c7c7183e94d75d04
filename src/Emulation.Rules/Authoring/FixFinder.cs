using Emulation.Rules.Diagnostics;

namespace Emulation.Rules.Authoring;

/// <summary>Finds the mends of a problem.</summary>
internal sealed class FixFinder(WorkspaceModel model)
{
    public IReadOnlyList<Fix> For(WorkspaceDiagnostic diagnostic)
    {
        if (model.Find(diagnostic.File) is not { } file
            || model.Finder is null
            || !FixTable.ByCode.TryGetValue(diagnostic.Diagnostic.Code, out var mend))
        {
            return [];
        }

        return [.. mend(new FixPlace(model, file, diagnostic))];
    }
}
