using System.Text.Json.Serialization;
using Emulation.Rules.Json;

namespace Emulation.Rules.Diagnostics;

/// <summary>One problem of a campaign or of submitted data: what it is, where it is, and what to do about it.</summary>
[JsonConverter(typeof(ResultConverter))]
[Newtonsoft.Json.JsonConverter(typeof(ResultNewtonsoftConverter))]
public sealed record Diagnostic
{
    /// <summary>The code, <c>ER1001</c> and so on: 1xxx JSON, 2xxx model, 3xxx expressions, 4xxx analysis, 5xxx submitted data.</summary>
    public required string Code { get; init; }

    /// <summary>How much it matters.</summary>
    public required DiagnosticSeverity Severity { get; init; }

    /// <summary>Where it is.</summary>
    public required SourcePosition Position { get; init; }

    /// <summary>What is wrong.</summary>
    public required LocalizedText Message { get; init; }

    /// <summary>What to do; null where the message says it all.</summary>
    public LocalizedText? Hint { get; init; }

    /// <summary>Of ER1025, what is not listed.</summary>
    internal LeftOut? LeftOut { get; init; }

    /// <summary>
    /// One line: place, severity, code, message and hint, in <paramref name="language"/>. It holds no control or formatting character,
    /// whatever was written in the files: a log can take it as it is.
    /// </summary>
    public string ToString(Language language)
    {
        var place = Position.ToString();
        var hint = Hint is null ? "" : " " + Hint.In(language);
        var severity = DiagnosticTexts.SeverityOf(Severity).In(language);
        return PlainLine.Of($"{(place.Length == 0 ? "" : place + ": ")}{severity} {Code}: {Message.In(language)}{hint}");
    }

    /// <summary>One line in English.</summary>
    public override string ToString() => ToString(Language.English);
}
