using Emulation.Rules.Diagnostics;

namespace Emulation.Rules.Store.Faults;

/// <summary>An operation of the store did not take place, and nothing of it was kept. Which kind it is, the type says.</summary>
public abstract class StoreException : Exception
{
    private protected StoreException(LocalizedText text, Exception? inner = null)
        : base(text.English, inner) => Text = text;

    /// <summary>What happened and what to do, for people, in both languages. <see cref="Exception.Message"/> is the English
    /// one.</summary>
    public LocalizedText Text { get; }
}
