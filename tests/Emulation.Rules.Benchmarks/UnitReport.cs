using Emulation.Rules.Binding;

namespace Emulation.Rules.Benchmarks;

/// <summary>A host's own class: a property for each of the 40 indicators.</summary>
public sealed class UnitReport
{
    public required string Participant { get; init; }

    /// <summary>The values in order; not bound, for no indicator has this name.</summary>
    [NotIndicator]
    public required decimal[] All { get; init; }

    public decimal N0 => All[0];
    public decimal N1 => All[1];
    public decimal N2 => All[2];
    public decimal N3 => All[3];
    public decimal N4 => All[4];
    public decimal N5 => All[5];
    public decimal N6 => All[6];
    public decimal N7 => All[7];
    public decimal N8 => All[8];
    public decimal N9 => All[9];
    public decimal N10 => All[10];
    public decimal N11 => All[11];
    public decimal N12 => All[12];
    public decimal N13 => All[13];
    public decimal N14 => All[14];
    public decimal N15 => All[15];
    public decimal N16 => All[16];
    public decimal N17 => All[17];
    public decimal N18 => All[18];
    public decimal N19 => All[19];
    public decimal N20 => All[20];
    public decimal N21 => All[21];
    public decimal N22 => All[22];
    public decimal N23 => All[23];
    public decimal N24 => All[24];
    public decimal N25 => All[25];
    public decimal N26 => All[26];
    public decimal N27 => All[27];
    public decimal N28 => All[28];
    public decimal N29 => All[29];
    public decimal N30 => All[30];
    public decimal N31 => All[31];
    public decimal N32 => All[32];
    public decimal N33 => All[33];
    public decimal N34 => All[34];
    public decimal N35 => All[35];
    public decimal N36 => All[36];
    public decimal N37 => All[37];
    public decimal N38 => All[38];
    public decimal N39 => All[39];

    public static UnitReport Of(string participant, decimal[] values) => new() { Participant = participant, All = values };
}
