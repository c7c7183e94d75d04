using MudBlazor;

namespace Emulation.Rules.Studio.Shared;

/// <summary>Colours whose letters stand out by at least 4.5 to 1, and the letters the reader's machine has.</summary>
internal static class StudioTheme
{
    public static MudTheme Default { get; } = new()
    {
        PaletteLight = new PaletteLight
        {
            Primary = "#9b1c1c",
            PrimaryContrastText = "#ffffff",
            Secondary = "#1d4f91",
            Background = "#f6f5f3",
            Surface = "#ffffff",
            TextPrimary = "#1f1d1a",
            TextSecondary = "#54504a",
            Success = "#1b6b3a",
            Warning = "#8a5200",
            Error = "#b3261e",
            Info = "#1d4f91",
            Divider = "#d8d4cd",
            LinesDefault = "#d8d4cd",
            TableLines = "#e3dfd8",
        },
        PaletteDark = new PaletteDark
        {
            Primary = "#ffb4a8",
            PrimaryContrastText = "#3b0907",
            Secondary = "#a9c7ff",
            Background = "#171614",
            Surface = "#211f1c",
            TextPrimary = "#f0ece6",
            TextSecondary = "#c3bdb3",
            Success = "#8fd6a6",
            Warning = "#ffc272",
            Error = "#ffb4ab",
            Info = "#a9c7ff",
            Divider = "#45413b",
            LinesDefault = "#45413b",
            TableLines = "#3a3732",
        },
        Typography = new Typography
        {
            Default = new DefaultTypography
            {
                FontFamily = ["system-ui", "Segoe UI", "Noto Sans", "DejaVu Sans", "sans-serif"], FontSize = "0.95rem",
            },
        },
    };
}
