using Emulation.Rules.Definitions;

namespace Emulation.Rules.Submissions;

/// <summary>The choices of an indicator by what people call them: an id, or a name in either language, whatever its case.</summary>
internal sealed class ChoiceNames
{
    private readonly Dictionary<string, IndicatorValue> _byId = new(StringComparer.Ordinal);
    private readonly Dictionary<string, IndicatorValue?> _byName = new(StringComparer.Ordinal);

    public ChoiceNames(IndicatorDefinition indicator)
    {
        foreach (var choice in indicator.Choices)
        {
            var value = IndicatorValue.Of(choice.Id);
            _byId[choice.Id] = value;
            foreach (var name in new[] { choice.Id, choice.Name.Vietnamese, choice.Name.English }
                .Select(KeyOf)
                .Distinct(StringComparer.Ordinal))
            {
                // A name of two choices is the name of none.
                _byName[name] = _byName.TryAdd(name, value) ? value : null;
            }
        }
    }

    /// <summary>The choice's id as a value; null when there is no such choice.</summary>
    public IndicatorValue? Find(string text)
    {
        var id = UnicodeText.Identity(text);
        return _byId.TryGetValue(id, out var value) ? value : _byName.GetValueOrDefault(KeyOf(id));
    }

    /// <summary>Names are one whatever their case, their kinds of spaces and what is not seen in them.</summary>
    public static string KeyOf(string text) => UnicodeText.Identity(text).ToLowerInvariant();
}
