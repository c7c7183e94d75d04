using Emulation.Rules.Diagnostics;

namespace Emulation.Rules.Store.Faults;

/// <summary>The rules of the store do not allow it as things stand: a stage, a deadline, rules that are not valid, a reason that is
/// missing.</summary>
public sealed class StoreRefusedException : StoreException
{
    internal StoreRefusedException(IReadOnlyList<LocalizedText> reasons, IReadOnlyList<Diagnostic> diagnostics)
        : base(LocalizedText.Join(" ", reasons))
    {
        Reasons = reasons;
        Diagnostics = diagnostics;
    }

    internal StoreRefusedException(LocalizedText reason)
        : this([reason], [])
    {
    }

    /// <summary>The English reasons, and the first of the errors: what a log prints says what is to be mended.</summary>
    public override string Message =>
        Diagnostics.FirstOrDefault(one => one.Severity == DiagnosticSeverity.Error) is { } first
            ? $"{base.Message} {first.ToString(Language.English)}"
            : base.Message;

    /// <summary>Every reason, at least one.</summary>
    public IReadOnlyList<LocalizedText> Reasons { get; }

    /// <summary>What the loader, the worked examples or the check of figures said; empty where they were not asked.</summary>
    public IReadOnlyList<Diagnostic> Diagnostics { get; }
}
