using Emulation.Rules.Diagnostics;

namespace Emulation.Rules.Definitions;

/// <summary>One part of what a share is taken of.</summary>
public sealed record QuotaBase
{
    /// <summary>Whom it counts.</summary>
    public required QuotaBaseKind Kind { get; init; }

    /// <summary>
    /// The grade's or award's id; null unless <see cref="Kind"/> is <see cref="QuotaBaseKind.Grade"/> or <see cref="QuotaBaseKind.Award"/>.
    /// </summary>
    public string? Id { get; init; }

    internal SourcePosition Position { get; init; } = SourcePosition.None;
}
