using System.Globalization;
using System.Text.RegularExpressions;
using Emulation.Rules.Definitions;
using Emulation.Rules.Diagnostics;
using Emulation.Rules.Json;
using Emulation.Rules.Wording;

namespace Emulation.Rules.Importing;

/// <summary>Takes the rules of one workflow; what cannot be taken is said once, at its place, and the rest goes on without it.</summary>
internal sealed partial class RuleImporter(StockFile file, NameTable names)
{
    private static readonly string[] Known =
    [
        "RuleName", "Expression", "Operator", "Rules", "LocalParams", "Enabled", "ErrorMessage", "SuccessEvent", "Properties", "Actions",
        "RuleExpressionType", "WorkflowsToInject",
        "WorkflowRulesToInject", "ErrorType", "Priority",
    ];

    /// <summary>A rule; null, and said so, when it cannot be taken.</summary>
    /// <param name="node">The rule as it stands in the file.</param>
    /// <param name="name">What it is called; no other rule beside it is.</param>
    /// <param name="scope">What its names stand for.</param>
    /// <param name="nested">Whether it stands in another rule.</param>
    public ImportedRule? Take(JsonNode node, string name, StockScope scope, bool nested)
    {
        var printer = new StockPrinter(names, what => file.Once((file.Field(node, "Expression") ?? node).Position, what));
        try
        {
            CheckType(node);
            var (parameters, inner) = new ParamImporter(file, printer, names).Take(file.Items(node, "LocalParams"), scope);
            var (condition, children) = Condition(node, name, inner, printer);
            var rule = new ImportedRule
            {
                Name = name,
                Condition = condition,
                Operator = condition is null ? OperatorOf(node) : null,
                Rules = children,
                Params = parameters,
                Enabled = file.Field(node, "Enabled") is not { Kind: JsonNodeKind.Boolean, Boolean: false },
                ErrorMessage =
                    file.Field(node, "ErrorMessage") is { Kind: JsonNodeKind.Text } message ? Message(message, inner, printer) : null,
                Points = nested ? null : Points(node, name, inner, printer),
                Fields = [
                    .. ((string[])["ErrorType", "Priority"])
                        .Select(field => (field, Value: file.Field(node, field)))
                        .Where(f => IsPlain(f.field, f.Value))
                        .Select(f => new StockField(f.field, f.Value!.ToJson())),
                ],
                Properties =
                    file.Field(node, "Properties") is { Kind: JsonNodeKind.Object } properties
                        ? [.. properties.Properties.Select(p => new StockField(p.Name, p.Value.ToJson()))]
                        : [],
                Reads = printer.Read.Concat(children.SelectMany(child => child.Reads)).ToHashSet(),
                Position = node.Position,
            };
            TellRest(node, name, nested);
            return rule;
        }
        catch (RuleRefusal refusal)
        {
            file.LeftOut(refusal.At, ImportTexts.RuleLeftOut(name, refusal.Reason));
            return null;
        }
    }

    /// <summary>The points of what happens where the rule does not hold; null when there is nothing that can be taken.</summary>
    public (string Points, SourcePosition At)? Failure(JsonNode node, StockScope scope, StockPrinter printer)
    {
        var failure = file.Field(node, "Actions") is { Kind: JsonNodeKind.Object } actions ? file.Field(actions, "OnFailure") : null;
        if (failure is null || OutputOf(failure) is not { } text)
        {
            return failure is null ? null : ("", failure.Position);
        }

        try
        {
            return (
                Parsed(text, printer.Value, scope) is { Type: GuessedType.Number or GuessedType.Unknown } points ? points.Text : "",
                failure.Position);
        }
        catch (RuleRefusal)
        {
            return ("", failure.Position);
        }
    }

    private (string? Condition, IReadOnlyList<ImportedRule> Rules) Condition(
        JsonNode node, string name, StockScope scope, StockPrinter printer)
    {
        if (file.Field(node, "Expression") is { Kind: JsonNodeKind.Text } text && !string.IsNullOrWhiteSpace(text.Text))
        {
            return (Parsed(text, printer.Condition, scope).Text, []);
        }

        var items = file.Items(node, "Rules");
        var children = new List<ImportedRule>();
        for (var i = 0; i < items.Count; i++)
        {
            var child = items[i].Kind == JsonNodeKind.Object ? file.Text(items[i], "RuleName") : null;
            children.Add(
                Take(items[i], RuleNames.Free(child, i, children.Select(c => c.Name)), scope, nested: true)
                    ?? throw new RuleRefusal(items[i].Position, ImportTexts.NoExpression(child ?? name)));
        }

        return children.Count > 0 ? (null, children) : throw new RuleRefusal(node.Position, ImportTexts.NoExpression(name));
    }

    private static Printed Parsed(JsonNode text, Func<StockNode, StockScope, Printed> print, StockScope scope)
    {
        try
        {
            return print(StockParser.Parse(text.Text), scope);
        }
        catch (ImportRefusal refusal)
        {
            throw new RuleRefusal(StockFile.PlaceIn(text, refusal.At), refusal.Reason);
        }
    }

    private string OperatorOf(JsonNode node) =>
        file.Text(node, "Operator") is { } text && text.StartsWith("or", StringComparison.OrdinalIgnoreCase) ? "Or" : "And";

    private string Points(JsonNode node, string name, StockScope scope, StockPrinter printer)
    {
        var happening =
            file.Field(node, "SuccessEvent") is { Kind: JsonNodeKind.Text } written && !string.IsNullOrWhiteSpace(written.Text)
                ? written
                : null;
        var success = file.Field(node, "Actions") is { Kind: JsonNodeKind.Object } actions ? file.Field(actions, "OnSuccess") : null;
        if (success is not null && OutputOf(success) is { } text)
        {
            TellEvent(happening, name);
            var points = Parsed(text, printer.Value, scope);
            if (points.Type is GuessedType.Number or GuessedType.Unknown)
            {
                return points.Text;
            }

            file.LeftOut(text.Position, ImportTexts.PointsAreNoNumber(name));
            return "1";
        }

        if (success is not null)
        {
            file.LeftOut(success.Position, ImportTexts.Action(name, file.Text(success, "Name") ?? ""));
        }

        if (happening is not null
            && JsonSyntax.IsNumber(happening.Text.Trim())
            && ExactDecimal.TryParse(happening.Text.Trim(), out var number))
        {
            file.Otherwise(happening.Position, ImportTexts.EventBecomesPoints(name, happening.Text));
            return DecimalText.Of(number);
        }

        TellEvent(happening, name);
        file.Otherwise(node.Position, ImportTexts.NoPoints(name));
        return "1";
    }

    /// <summary>The expression an action puts out; null of any other action.</summary>
    private JsonNode? OutputOf(JsonNode action) =>
        action.Kind == JsonNodeKind.Object && file.Text(action, "Name") == "OutputExpression" && file.Field(
            action,
            "Context") is { Kind: JsonNodeKind.Object } context
        && file.Field(context, "Expression") is { Kind: JsonNodeKind.Text } text && !string.IsNullOrWhiteSpace(text.Text) ? text : null;

    private void TellEvent(JsonNode? happening, string rule)
    {
        if (happening is not null)
        {
            file.LeftOut(happening.Position, ImportTexts.Event(rule, happening.Text));
        }
    }

    private void TellRest(JsonNode node, string name, bool nested)
    {
        if (nested
            && file.Field(node, "Actions") is { Kind: JsonNodeKind.Object } actions
            && (file.Field(actions, "OnSuccess") ?? file.Field(actions, "OnFailure")) is not null)
        {
            file.LeftOut(actions.Position, ImportTexts.NestedActions(name));
        }

        foreach (var field in (string[])["WorkflowsToInject", "WorkflowRulesToInject"])
        {
            if (file.Field(node, field) is { } injected and not { Kind: JsonNodeKind.Array, Items.Count: 0 })
            {
                file.LeftOut(injected.Position, ImportTexts.Injected(name));
            }
        }

        foreach (var property in node.Properties.Where(
            p => p.Value.Kind != JsonNodeKind.Null && !Known.Contains(p.Name, StringComparer.OrdinalIgnoreCase)))
        {
            file.LeftOut(property.Position, ImportTexts.Field(property.Name, name));
        }
    }

    private void CheckType(JsonNode node)
    {
        if (file.Field(node, "RuleExpressionType") is { } type
            and not ({ Kind: JsonNodeKind.Number, Number: 0m } or { Kind: JsonNodeKind.Text, Text: "LambdaExpression" }))
        {
            throw new RuleRefusal(type.Position, ImportTexts.ExpressionType(type.Kind == JsonNodeKind.Text ? type.Text : type.ToJson()));
        }
    }

    private static bool IsPlain(string field, JsonNode? value) =>
        field == "Priority"
            ? value is { Kind: JsonNodeKind.Number }
            : value is { Kind: JsonNodeKind.Number } or { Text: "Error" or "Warning" };

    /// <summary>The message with the names of the campaign in its placeholders; one that is none is told and taken out.</summary>
    private string? Message(JsonNode node, StockScope scope, StockPrinter printer)
    {
        var message = Placeholder().Replace(node.Text, match =>
        {
            try
            {
                return printer.Value(StockParser.Parse(match.Groups["name"].Value), scope) is { Level: Printed.Single } value
                    && (value.Name is not null || scope.Param(match.Groups["name"].Value) is not null)
                    ? $"$({value.Text})" : Lost(match.Value);
            }
            catch (ImportRefusal)
            {
                return Lost(match.Value);
            }
        });
        return string.IsNullOrWhiteSpace(message) ? null : message;

        string Lost(string written)
        {
            file.LeftOut(node.Position, ImportTexts.Placeholder(written));
            return "…";
        }
    }

    [GeneratedRegex(@"\$\((?<name>[^)]*)\)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Placeholder();
}
