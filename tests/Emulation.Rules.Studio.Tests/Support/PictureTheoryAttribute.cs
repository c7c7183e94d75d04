namespace Emulation.Rules.Studio.Tests.Support;

/// <summary>Like <see cref="PictureFactAttribute"/>, once for each of several.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class PictureTheoryAttribute : TheoryAttribute
{
    public PictureTheoryAttribute() => Skip = new PictureFactAttribute().Skip;
}
