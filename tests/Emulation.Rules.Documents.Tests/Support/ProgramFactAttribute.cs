namespace Emulation.Rules.Documents.Tests.Support;

/// <summary>A fact about what other programs make of our files: skipped, with their names, where they are not installed.</summary>
internal sealed class ProgramFactAttribute : FactAttribute
{
    public ProgramFactAttribute(params string[] programs) => Skip = OtherProgram.MissingOf(programs);
}

/// <summary>The same with data.</summary>
internal sealed class ProgramTheoryAttribute : TheoryAttribute
{
    public ProgramTheoryAttribute(params string[] programs) => Skip = OtherProgram.MissingOf(programs);
}
