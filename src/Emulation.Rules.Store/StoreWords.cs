using Emulation.Rules.Store.Faults;
using Emulation.Rules.Store.Figures;
using Emulation.Rules.Submissions;

namespace Emulation.Rules.Store;

/// <summary>Words that people and hosts give: what cannot be kept and shown is refused before anything is done.</summary>
internal static class StoreWords
{
    private const int LongestId = 200;
    private const int LongestNote = 20_000;

    public static bool IsId(string text) =>
        !string.IsNullOrWhiteSpace(text) && text.Length <= LongestId && IsPlain(text, allowsLines: false);

    /// <exception cref="ArgumentException">It is no id: blank, long, with control characters or invalid Unicode.</exception>
    public static string RequireId(string id, string parameter)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(id, parameter);
        return IsId(id)
            ? id
            : throw new ArgumentException("It is longer than 200 characters, or holds some that are not seen.", parameter);
    }

    /// <exception cref="ArgumentException">It holds what not every database keeps: invalid Unicode, control characters.</exception>
    public static void RequireText(string? text, string parameter)
    {
        if (text is not null && !IsPlain(text, allowsLines: true))
        {
            throw new ArgumentException("It holds characters that are not seen.", parameter);
        }
    }

    /// <exception cref="ArgumentException">One of its ids is none.</exception>
    public static void RequireKey(FigureKey key)
    {
        ArgumentNullException.ThrowIfNull(key);
        RequireId(key.Campaign, nameof(key));
        RequireId(key.Period, nameof(key));
        RequireId(key.Participant, nameof(key));
    }

    /// <exception cref="ArgumentException">One of the items is null.</exception>
    public static void RequireItems<T>(IReadOnlyList<T> items, string parameter)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(items, parameter);
        for (var index = 0; index < items.Count; index++)
        {
            RequireItem(items[index], index, parameter);
        }
    }

    /// <exception cref="ArgumentException">It is null.</exception>
    public static T RequireItem<T>(T? item, int index, string parameter)
        where T : class => item ?? throw new ArgumentException($"The item at index {index} is null.", parameter);

    /// <exception cref="ArgumentException">Something in it is null.</exception>
    public static Submission RequireWhole(Submission figures, string parameter)
    {
        var missing =
            figures.Values.Any(one => one.Value?.Value is null) ? "values"
            : figures.Evidence.Any(one => one.Value.IsDefault) ? "evidence"
            : figures.Adjustments.Any(one => one is null) ? "adjustments"
            : figures.History?.Any(one => one is null) == true ? "history"
            : null;
        return missing is null
            ? figures
            : throw new ArgumentException(
                $"The figures of '{figures.Participant}' have a null among their {missing}: leave it out.", parameter);
    }

    public static void RequireUser(StoreUser user)
    {
        ArgumentNullException.ThrowIfNull(user);
        RequireId(user.Id, nameof(user));
        RequireId(user.Name, nameof(user));
    }

    /// <exception cref="StoreRefusedException">It is blank, too long, or holds what cannot be shown.</exception>
    public static string RequireReason(string? reason) =>
        string.IsNullOrWhiteSpace(reason) ? throw new StoreRefusedException(StoreTexts.ReasonMissing) : Note(reason)!;

    /// <exception cref="StoreRefusedException">It is too long, or holds what cannot be shown.</exception>
    public static string? Note(string? note) =>
        note is null || (note.Length <= LongestNote && IsPlain(note, allowsLines: true))
            ? note
            : throw new StoreRefusedException(StoreTexts.NoteUnusable);

    private static bool IsPlain(string text, bool allowsLines)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsControl(text[i]) && !(allowsLines && text[i] is '\n' or '\r' or '\t'))
            {
                return false;
            }

            if (char.IsSurrogate(text[i]) && (++i >= text.Length || !char.IsSurrogatePair(text[i - 1], text[i])))
            {
                return false;
            }
        }

        return true;
    }
}
