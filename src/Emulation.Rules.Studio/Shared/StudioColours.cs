using System.Text;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;
using MudBlazor;

namespace Emulation.Rules.Studio.Shared;

/// <summary>
/// The theme as variables of what lies within the studio: a host's own theme stays as it is. Of MudBlazor no more is taken, and no
/// component whose styles or scripts would have to be loaded.
/// </summary>
public sealed class StudioColours : MudThemeProvider
{
    /// <summary>Whether they are those of paper alone: whatever the screen has, ink stands on white.</summary>
    [Parameter]
    public bool IsForPaper { get; set; }

    /// <inheritdoc/>
    protected override void BuildRenderTree(RenderTreeBuilder __builder)
    {
        ArgumentNullException.ThrowIfNull(__builder);
        var variables = new StringBuilder();
        GenerateTheme(variables);
        __builder.OpenElement(0, "style");
        if (IsForPaper)
        {
            __builder.AddAttribute(2, "media", "print");
        }

        __builder.AddContent(1, new MarkupString($".er-studio{{{variables}}}"));
        __builder.CloseElement();
    }

    /// <summary>
    /// Nothing: what MudBlazor does here asks its script, which is not loaded, and tells the host's log that it is missing.
    /// </summary>
    /// <param name="firstRender">Whether it was drawn for the first time.</param>
    /// <returns>A task that is ended.</returns>
    protected override Task OnAfterRenderAsync(bool firstRender) => Task.CompletedTask;
}
