namespace Emulation.Rules.Documents.Papers;

/// <summary>
/// The head and foot of an administrative paper, as Decree 30/2020/NĐ-CP orders them. What is null or empty is left to be filled in by
/// hand.
/// </summary>
public sealed record Letterhead
{
    /// <summary>The authority above the issuing one.</summary>
    public string? ParentAuthority { get; init; }

    /// <summary>The issuing authority; the campaign's issuer when null.</summary>
    public string? Authority { get; init; }

    /// <summary>Number and symbol, such as <c>12/TTr-BHXH</c>.</summary>
    public string? Number { get; init; }

    /// <summary>Where it is issued.</summary>
    public string? Place { get; init; }

    /// <summary>The day.</summary>
    public DateOnly? Date { get; init; }

    /// <summary>To whom a submission is addressed.</summary>
    public string? Addressee { get; init; }

    /// <summary>Who receives it.</summary>
    public IReadOnlyList<string> Recipients { get; init; } = [];
}
