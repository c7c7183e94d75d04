namespace Emulation.Rules.Studio.Tests.Support;

/// <summary>Takes pictures for people to look at: runs only where the environment names a folder for them.</summary>
internal sealed class PictureFactAttribute : FactAttribute
{
    public PictureFactAttribute() => Skip = Folder is null ? "EMULATION_STUDIO_PICTURES names no folder for pictures." : null;

    public static string? Folder { get; } =
        Environment.GetEnvironmentVariable("EMULATION_STUDIO_PICTURES") is { Length: > 0 } folder ? folder : null;
}
