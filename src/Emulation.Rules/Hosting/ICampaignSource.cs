namespace Emulation.Rules.Hosting;

/// <summary>Where campaigns come from: a folder, a database, resources of an assembly.</summary>
public interface ICampaignSource
{
    /// <summary>What status and diagnostics call it; unique in a catalog.</summary>
    string Name { get; }

    /// <summary>The texts of every campaign it holds now.</summary>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <remarks>Whatever it throws, the catalog keeps what it has and says why.</remarks>
    Task<IReadOnlyList<CampaignFiles>> ReadAsync(CancellationToken cancellationToken);

    /// <summary>Calls <paramref name="changed"/> whenever the source may hold something else, until disposed. By default never.</summary>
    IDisposable? Watch(Action changed) => null;
}
