namespace Emulation.Rules.Tests.Reference;

/// <summary>A score sheet of the reference.</summary>
internal sealed class ReferenceSheet
{
    public required ReferenceParticipant Participant { get; init; }

    public string Id => Participant.Id;

    /// <summary>Groups before their children.</summary>
    public required IReadOnlyList<ReferenceLine> Lines { get; init; }

    /// <summary>Scored where everything is settled.</summary>
    public required LineStatus Status { get; init; }

    public bool IsComplete => Status == LineStatus.Scored;

    public required Exact Total { get; init; }

    public required Exact BaseTotal { get; init; }

    public required Exact BonusTotal { get; init; }

    public required Exact PenaltyTotal { get; init; }

    public required Exact DeductedTotal { get; init; }

    public required Exact MaxTotal { get; init; }

    public required (Exact Low, Exact High) Range { get; init; }

    public required bool Provisional { get; init; }

    /// <summary>Of the printed figures.</summary>
    public Exact? Percent => PercentOf(BaseTotal, MaxTotal);

    /// <summary>The level by the rules and disqualifications.</summary>
    public GradeHeld Earned { get; set; } = GradeHeld.Open;

    public GradeHeld Final { get; set; } = GradeHeld.Open;

    /// <summary>The grade that waits for the council.</summary>
    public string? Pending { get; set; }

    public Exact? PercentOf(Exact points, Exact max)
    {
        var rounding = Participant.Campaign.Rounding;
        return max.Sign == 0 || max.IsEndless ? null : (points * Exact.Of(100) / max).Round(rounding.Percent, rounding.Mode);
    }

    /// <summary>A figure by its name in grade rules and orders; null where it is not known or is none.</summary>
    public Exact? Figure(string name) => name switch
    {
        "total" => Total,
        "baseTotal" => BaseTotal,
        "bonusTotal" => BonusTotal,
        "penaltyTotal" => PenaltyTotal,
        "deductedTotal" => DeductedTotal,
        "maxTotal" => MaxTotal.IsEndless ? null : MaxTotal,
        "percent" => Percent,
        _ when Lines.FirstOrDefault(l => l.Criterion.Id == name) is { } line => line.Points,
        _ => Participant.Scope[name] as Exact?,
    };
}

/// <summary>A grade, none at all, or one that cannot be told.</summary>
internal sealed record GradeHeld(bool IsOpen, string? Level)
{
    public static GradeHeld Open { get; } = new(true, null);

    public static GradeHeld None { get; } = new(false, null);
}
