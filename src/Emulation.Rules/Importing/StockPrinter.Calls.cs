using System.Globalization;
using Emulation.Rules.Wording;

namespace Emulation.Rules.Importing;

/// <summary>Calls of functions.</summary>
internal sealed partial class StockPrinter
{
    private Printed Call(StockCall call, StockScope scope) => call.Target switch
    {
        null => Alone(call, scope),
        StockPath { Parts: ["Math"] } => Mathematics(call, scope),
        StockPath { Parts: ["string" or "String"] } when call is { Name: "IsNullOrEmpty" or "IsNullOrWhiteSpace", Arguments: [var text] } =>
            Empty(text, scope),
        StockPath { Parts: [var type] } when StockFunctions.ReadsNumber(type, call.Name) && call.Arguments is [var number] =>
            Number(number, scope),
        StockPath { Parts: ["DateTime" or "DateOnly"] } when call is { Name: "Parse" or "ParseExact", Arguments: [StockText date, ..] } =>
            Date(date.Text, call),
        StockArray array => OverArray(call, array, scope),
        _ => OfValue(call, call.Target, scope),
    };

    private Printed Empty(StockNode text, StockScope scope)
    {
        Want(Print(text, scope), GuessedType.Text, text);
        return Given(text, scope, given: false);
    }

    private Printed OfValue(StockCall call, StockNode target, StockScope scope)
    {
        switch (call.Name, call.Arguments.Count)
        {
            case ("Trim" or "ToString", 0):
                return Print(target, scope);
            case ("ToLower" or "ToUpper" or "ToLowerInvariant" or "ToUpperInvariant", 0):
                tell(ImportTexts.LetterCase);
                return Want(Print(target, scope), GuessedType.Text, target);
            case ("Equals", 1):
                return Compare(new StockBinary(call.At, "==", target, call.Arguments[0]), scope);
            case ("Any" or "All" or "Count" or "Sum" or "Max" or "Min" or "Average", 0 or 1):
                return Aggregate(call, scope);
            case ("Contains", 1):
                return Contains(call, target, scope);
            case ("StartsWith" or "EndsWith" or "IndexOf" or "Substring", _):
                throw new ImportRefusal(call.At, ImportTexts.Substring);
            default:
                throw new ImportRefusal(call.At, ImportTexts.UnknownFunction(call.Name));
        }
    }

    /// <summary>A list that holds a value. Of a text that is known to be one it would be a search inside it.</summary>
    private Printed Contains(StockCall call, StockNode target, StockScope scope)
    {
        if (target is not StockPath path
            || scope.ListOf(path.Parts[0]) is not null
            || scope.Param(path.Parts[0]) is not null
            || names.Of(path.Parts).Type == GuessedType.Text)
        {
            throw new ImportRefusal(call.At, ImportTexts.Substring);
        }

        var list = ListAt(path, scope);
        var (field, value) = (Shown(list.Field([])), Value(call.Arguments[0], scope));
        Match(field, value, call);
        return Over(
            list,
            "Any",
            new Printed($"{field.Text} == {value.Inside(Printed.Sum)}", Printed.Comparison, GuessedType.Boolean),
            GuessedType.Boolean);
    }

    /// <summary>What is asked of a list that is written out is asked of each of its elements.</summary>
    private Printed OverArray(StockCall call, StockArray array, StockScope scope) => (call.Name, call.Arguments) switch
    {
        ("Contains", [var value]) => AnyOf(value, array, scope),
        ("All", [StockLambda all]) => EachOf(" && ", Printed.And, "true", array, all, scope),
        ("Any", [StockLambda any]) => EachOf(" || ", Printed.Or, "false", array, any, scope),
        _ => throw new ImportRefusal(call.At, ImportTexts.UnknownFunction(call.Name)),
    };

    private Printed EachOf(string by, int level, string ofNone, StockArray array, StockLambda lambda, StockScope scope) =>
        array.Items.Count == 0
        ? new Printed(ofNone, Printed.Single, GuessedType.Boolean)
        : Joined(by, level, [.. array.Items.Select(item => Condition(lambda.Body, scope.WithValue(lambda.Parameter, item)))]);

    private Printed Mathematics(StockCall call, StockScope scope)
    {
        if (call is { Name: "Round", Arguments.Count: 1 or 2 })
        {
            tell(ImportTexts.Rounding);
            var decimals = call.Arguments.Count == 2 ? Number(call.Arguments[1], scope).Text : "0";
            return new Printed($"Fn.Round({Number(call.Arguments[0], scope).Text}, {decimals})", Printed.Single, GuessedType.Number);
        }

        return StockFunctions.IsMathematics(call.Name, call.Arguments.Count)
            ? new Printed(
                $"Fn.{call.Name}({string.Join(", ", call.Arguments.Select(argument => Number(argument, scope).Text))})",
                Printed.Single,
                GuessedType.Number)
            : throw new ImportRefusal(call.At, ImportTexts.UnknownFunction("Math." + call.Name));
    }

    private Printed Alone(StockCall call, StockScope scope) => (call.Name.ToLowerInvariant(), call.Arguments) switch
    {
        ("iif", [var condition, var then, var otherwise]) => Choose(new StockChoice(call.At, condition, then, otherwise), scope),
        ("np", [var value]) => Print(value, scope),
        ("isnull" or "np", [var value, var otherwise]) => OrDefault(new StockBinary(call.At, "??", value, otherwise), scope),
        ("datetime", [StockNumber year, StockNumber month, StockNumber day]) =>
            Date($"{year.Text.PadLeft(4, '0')}-{month.Text.PadLeft(2, '0')}-{day.Text.PadLeft(2, '0')}", call),
        (var type, [var number]) when StockFunctions.IsNumberType(type) => Number(number, scope),
        _ => throw new ImportRefusal(call.At, ImportTexts.UnknownFunction(call.Name)),
    };

    private static Printed Date(string text, StockNode node) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _)
        ? Quoted(text, GuessedType.Date)
        : throw new ImportRefusal(node.At, ImportTexts.Malformed(text));
}
