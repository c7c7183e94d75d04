using Emulation.Rules.Diagnostics;

namespace Emulation.Rules.Analysis;

/// <summary>
/// How much work the analysis of one campaign may take, so that rules nobody would write by hand cannot keep a host busy. What would go
/// beyond it is left out, and all of that is told once.
/// </summary>
/// <param name="most">Roughly characters of expressions evaluated; a hundred million take a few seconds.</param>
/// <param name="work">What the analysis asks at its steps; null where nobody can stop it.</param>
internal sealed class WorkBudget(long most = WorkBudget.Usual, WorkMeter? work = null)
{
    private const long Usual = 200_000_000;

    private (SourcePosition Position, string Id)? _first;
    private int _leftOut;

    /// <summary>What was spent so far.</summary>
    public long Spent { get; private set; }

    /// <summary>Whether there is room for the work, which is then taken from it.</summary>
    public bool TrySpend(long amount)
    {
        Check();
        if (amount > most - Spent)
        {
            return false;
        }

        Spent += amount;
        return true;
    }

    /// <summary>Stops when asked to.</summary>
    public void Check() => work?.Step();

    /// <summary>Notes that a part of the campaign is not analysed.</summary>
    public void LeaveOut(SourcePosition position, string id)
    {
        _first ??= (position, id);
        _leftOut++;
    }

    /// <summary>What was left out; null where nothing was.</summary>
    public Finding? LeftOut => _first is { } first ? new Finding.LeftOut(first.Position, first.Id, _leftOut) : null;
}
