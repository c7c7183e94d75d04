using Emulation.Rules.Definitions;
using Emulation.Rules.Fields;

namespace Emulation.Rules.Loading;

/// <summary>The fields of a check of submissions.</summary>
internal static class CheckFields
{
    private static readonly Dictionary<string, bool> SeverityWords = new(StringComparer.Ordinal) { ["error"] = false, ["warning"] = true };

    public static readonly FieldList<CheckDefinition> List = new FieldList<CheckDefinition>()
        .Text("id", c => c.Id, (c, id) => c with { Id = id }, required: true)
        .Expression("holds", c => c.Holds, (c, holds) => c with { Holds = holds }, required: true)
        .Word(
            "severity",
            SeverityWords,
            c => c.OnlyWarns ? true : null,
            (c, onlyWarns) => c with { OnlyWarns = onlyWarns },
            (w, c) => w.WriteBoolean("onlyWarns", c.OnlyWarns))
        .Localized("message", c => c.Message, (c, message) => c with { Message = message }, required: true);
}
