using Emulation.Rules.Diagnostics;
using Emulation.Rules.Source;

namespace Emulation.Rules.Loading;

/// <summary>What every name in an expression must be.</summary>
internal static class NameRules
{
    /// <summary>Reports a name that is no id or is reserved; returns whether it can be used.</summary>
    public static bool Check(string name, SourcePosition position, DiagnosticBag bag)
    {
        if (!ReservedNames.IsId(name))
        {
            bag.Add(Codes.InvalidId.At(position, name));
            return false;
        }

        if (ReservedNames.Contains(name))
        {
            bag.Add(Codes.ReservedName.At(position, name));
            return false;
        }

        return true;
    }
}
