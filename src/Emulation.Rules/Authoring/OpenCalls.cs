using Emulation.Rules.Source;

namespace Emulation.Rules.Authoring;

/// <summary>The calls that are open at a token of an expression, whether or not they are ever closed.</summary>
internal sealed class OpenCalls
{
    private readonly Stack<OpenCall> _open = new();

    /// <summary>The list whose items are looked at here; null outside the functions of lists.</summary>
    public string? List => _open.FirstOrDefault(call => call.LooksAtItems)?.Target;

    /// <summary>The call nearest around; null outside all brackets, or in brackets that are no call.</summary>
    public OpenCall? Innermost => _open.TryPeek(out var call) && call.Function.Length > 0 ? call : null;

    public void Pass(IReadOnlyList<Token> tokens, int at)
    {
        switch (tokens[at].Kind)
        {
            case TokenKind.Open:
                var isMember =
                    at > 2
                        && tokens[at - 1].Kind == TokenKind.Name
                        && tokens[at - 2].Kind == TokenKind.Dot
                        && tokens[at - 3].Kind == TokenKind.Name;
                _open.Push(isMember ? new OpenCall(tokens[at - 3].Text, tokens[at - 1].Text, 0) : new OpenCall("", "", 0));
                break;
            case TokenKind.Close when _open.Count > 0:
                _open.Pop();
                break;
            case TokenKind.Comma when _open.Count > 0:
                var call = _open.Pop();
                _open.Push(call with { Argument = call.Argument + 1 });
                break;
            default:
                break;
        }
    }
}

/// <summary>A call whose closing bracket has not come yet.</summary>
/// <param name="Target">What stands before the dot.</param>
/// <param name="Function">What stands behind it.</param>
/// <param name="Argument">Which argument it is at, from 0.</param>
internal sealed record OpenCall(string Target, string Function, int Argument)
{
    /// <summary>Whether this argument is asked of each item of a list.</summary>
    public bool LooksAtItems =>
        Target is not (FnFunction.Class or HistoryCall.Name or "")
        && ListFunction.Find(Function) is { } function
        && (Argument >= function.Parameters.Count || function.Parameters[Argument] != ListParameter.Amount);
}
