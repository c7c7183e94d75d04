using System.Globalization;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;

namespace Emulation.Rules.Studio.Shared;

/// <summary>A text of a drawing: Razor keeps the element's name for itself.</summary>
public sealed class SvgText : ComponentBase
{
    /// <summary>Across.</summary>
    [Parameter, EditorRequired]
    public decimal X { get; set; }

    /// <summary>Down.</summary>
    [Parameter, EditorRequired]
    public decimal Y { get; set; }

    /// <summary><c>start</c>, <c>middle</c> or <c>end</c>.</summary>
    [Parameter]
    public string Anchor { get; set; } = "middle";

    /// <summary>What it says.</summary>
    [Parameter, EditorRequired]
    public string Says { get; set; } = "";

    /// <inheritdoc/>
    protected override void BuildRenderTree(RenderTreeBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        builder.OpenElement(0, "text");
        builder.AddAttribute(1, "x", X.ToString("0.##", CultureInfo.InvariantCulture));
        builder.AddAttribute(2, "y", Y.ToString("0.##", CultureInfo.InvariantCulture));
        builder.AddAttribute(3, "text-anchor", Anchor);
        builder.AddContent(4, Says);
        builder.CloseElement();
    }
}
