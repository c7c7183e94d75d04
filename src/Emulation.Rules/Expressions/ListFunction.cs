namespace Emulation.Rules.Expressions;

/// <summary>What a list offers. Sum, Average, Min and Max take a number; Any and Count may, and All must, take a condition.</summary>
internal enum ListFunction
{
    Sum,
    Average,
    Min,
    Max,
    Count,
    Any,
    All,
}
