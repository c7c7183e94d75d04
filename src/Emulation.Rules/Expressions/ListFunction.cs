namespace Emulation.Rules.Expressions;

/// <summary>What a list offers; what each takes and gives, <see cref="ListFunctions"/> says.</summary>
internal enum ListFunction
{
    Sum,
    Average,
    Min,
    Max,
    Count,
    Any,
    All,
    Median,
    BestSum,
    WorstSum,
    TrimmedSum,
    TrimmedAverage,
    CountDistinct,
    StDev,
}
