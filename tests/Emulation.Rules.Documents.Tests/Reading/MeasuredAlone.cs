namespace Emulation.Rules.Documents.Tests.Reading;

/// <summary>Tests that measure memory, which others running beside them would add to.</summary>
[CollectionDefinition(Name, DisableParallelization = true)]
public sealed class MeasuredAlone
{
    public const string Name = "Measured alone";
}
