using Emulation.Rules.Compilation;
using Emulation.Rules.Expressions;

namespace Emulation.Rules.Scoring;

/// <summary>
/// Turns the exceptions that arithmetic and <c>Fn</c> throw into faults. Any other exception is a defect of this library and passes.
/// </summary>
internal static class RuleFault
{
    public const string AppliesWhen = "appliesWhen";
    public const string Adjustments = "adjustments";
    public const string Params = "GlobalParams";

    public static bool Catches(Exception exception) => exception is ArithmeticException or ArgumentOutOfRangeException;

    public static Fault Of(Exception exception, string rule) => new()
    {
        Rule = rule,
        Kind = exception switch
        {
            DivideByZeroException => FaultKind.DivisionByZero,
            OverflowException => FaultKind.Overflow,
            EmptyListException => FaultKind.EmptyList,
            ItemCountException { IsTooMany: true } => FaultKind.TooFewItems,
            ItemCountException => FaultKind.NotACount,
            HostFunctionException { IsOfResult: true } => FaultKind.FunctionResult,
            HostFunctionException => FaultKind.FunctionFailed,
            _ => FaultKind.OutOfDomain,
        },
        Function = (exception as HostFunctionException)?.Function,
    };

    /// <summary>The fault of the rule that ran; before the first rule, of the arguments and global params.</summary>
    public static Fault Of(Exception exception, CompiledWorkflow workflow, Row row) =>
        Of(exception, row.Step < 0 ? Params : workflow.Rules[row.Step].Definition.Name);
}
