using System.Text;
using Emulation.Rules.Definitions;
using Emulation.Rules.Diagnostics;
using Emulation.Rules.Expressions;
using Emulation.Rules.Source;

namespace Emulation.Rules.Compilation;

/// <summary>An <c>ErrorMessage</c> with <c>$(name)</c> in it, ready to be filled from a row.</summary>
internal sealed class MessageTemplate
{
    private const string Opening = "$(";
    private const string Unknown = "—";
    private readonly List<(string Text, ShownName? Value, IReadOnlyList<Slot> Reads)> _parts = [];

    private MessageTemplate()
    {
    }

    /// <summary>The template; null when it names something unknown, and that is said.</summary>
    public static MessageTemplate? Parse(RuleExpression message, ExpressionScope scope, NameBinding binding, DiagnosticBag bag)
    {
        var template = new MessageTemplate();
        var text = message.Text;
        var at = 0;
        while (text.IndexOf(Opening, at, StringComparison.Ordinal) is >= 0 and var start)
        {
            var end = text.IndexOf(')', start);
            var name = end < 0 ? "" : text[(start + Opening.Length)..end].Trim();
            if (end < 0)
            {
                bag.Add(Codes.UnclosedPlaceholder.At(message.At(start)));
                return null;
            }

            if (!IsName(name))
            {
                bag.Add(Codes.PlaceholderNoName.At(message.At(start), text[(start + Opening.Length)..ClosingOf(text, start)].Trim()));
                return null;
            }

            if (scope.Find(name) is null)
            {
                bag.Add(Codes.UnknownName.At(message.At(start), name, Suggestion.For(name, scope.Names)));
                return null;
            }

            template._parts.Add((text[at..start], null, []));
            template._parts.Add(("", ShownName.Of(name, binding), binding.ReadsOf([name])));
            at = end + 1;
        }

        template._parts.Add((text[at..], null, []));
        return template;
    }

    private static bool IsName(string text) =>
        text.Length > 0 && !char.IsAsciiDigit(text[0]) && text.All(letter => char.IsLetterOrDigit(letter) || letter is '_' or '.');

    /// <summary>Where the bracket closes that the placeholder opened; the end where none does.</summary>
    private static int ClosingOf(string text, int start)
    {
        var depth = 0;
        for (var at = start; at < text.Length; at++)
        {
            depth += text[at] switch { '(' => 1, ')' => -1, _ => 0 };
            if (depth == 0 && at > start)
            {
                return at;
            }
        }

        return text.Length;
    }

    /// <summary>The message with the values the rules last saw, cut where it is too long; what was not submitted is a dash.</summary>
    public string Fill(Row row)
    {
        var filled = new StringBuilder();
        foreach (var (text, value, reads) in _parts)
        {
            filled.Append(text);
            if (value is not null)
            {
                filled.Append(
                    reads.All(slot => row.Given[slot.Ordinal])
                        ? MessageLimits.Cut(value.In(row).ToString(), MessageLimits.Value)
                        : Unknown);
            }

            if (filled.Length > MessageLimits.Whole)
            {
                break;
            }
        }

        return MessageLimits.Cut(filled.ToString(), MessageLimits.Whole);
    }
}
