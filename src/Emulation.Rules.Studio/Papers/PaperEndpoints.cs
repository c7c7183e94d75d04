using Microsoft.AspNetCore.Routing;

namespace Emulation.Rules.Studio.Papers;

/// <summary>Files a reader opens beside the pages: papers, workbooks, dossiers. They only read.</summary>
internal static class PaperEndpoints
{
    public static void Map(IEndpointRouteBuilder endpoints)
    {
        ArgumentNullException.ThrowIfNull(endpoints);
    }
}
