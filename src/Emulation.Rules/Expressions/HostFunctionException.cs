namespace Emulation.Rules.Expressions;

/// <summary>A function of the host failed: in a rule, a fault that names it.</summary>
/// <param name="function">Its name.</param>
/// <param name="isOfResult">Whether it gave what it was declared not to give; otherwise it threw.</param>
/// <param name="thrown">What it threw.</param>
internal sealed class HostFunctionException(string function, bool isOfResult, Exception? thrown)
    : ArithmeticException($"The host's function '{function}' failed.", thrown)
{
    public string Function => function;

    public bool IsOfResult => isOfResult;
}
