namespace Emulation.Rules.Cli.Tests;

/// <summary>Tests of the packages share one packing.</summary>
[CollectionDefinition(Name)]
public sealed class PackedPackages : ICollectionFixture<PackageFixture>
{
    public const string Name = "packages";
}
