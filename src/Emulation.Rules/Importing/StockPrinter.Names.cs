using Emulation.Rules.Wording;

namespace Emulation.Rules.Importing;

/// <summary>Names, members and lists.</summary>
internal sealed partial class StockPrinter
{
    private Printed Path(StockPath path, StockScope scope)
    {
        var parts = path.Parts;
        if (StockFunctions.IsClock(parts))
        {
            throw new ImportRefusal(path.At, ImportTexts.Clock);
        }

        if (parts is ["string" or "String", "Empty"])
        {
            return Quoted("", GuessedType.Text);
        }

        if (scope.Value(parts[0]) is { } value)
        {
            return parts.Count == 1 ? Print(value, scope) : throw new ImportRefusal(path.At, ImportTexts.UnknownFunction(parts[^1]));
        }

        if (scope.ListOf(parts[0]) is { } list)
        {
            return Shown(list.Field([.. parts.Skip(1)]));
        }

        if (parts.Count == 1 && scope.Param(parts[0]) is { } param)
        {
            return param.Name is null ? param : Shown(param.Name);
        }

        return parts[^1] switch
        {
            "Value" when parts.Count > 2 => Path(path with { Parts = [.. parts.SkipLast(1)] }, scope),
            "HasValue" when parts.Count > 2 => Given(path with { Parts = [.. parts.SkipLast(1)] }, scope, given: true),
            "Count" or "Length" when names.IsList([.. parts.SkipLast(1)]) => CountOf(names.Of([.. parts.SkipLast(1)])),
            "Length" when parts.Count > 2 => Length(path),
            _ => Shown(names.Of(parts)),
        };
    }

    private Printed Member(StockMember member, StockScope scope) => member.Name switch
    {
        "Length" when Behind(member.Target) is { } path && scope.ListOf(path.Parts[0]) is null =>
            Length(path with { Parts = [.. path.Parts, "Length"] }),
        "Count" or "Length" => Call(new StockCall(member.At, member.Target, "Count", []), scope),
        "Value" => Print(member.Target, scope),
        _ => throw new ImportRefusal(member.At, ImportTexts.UnknownFunction(member.Name)),
    };

    /// <summary>The length of a text becomes a number that is submitted.</summary>
    private Printed Length(StockPath path)
    {
        var name = names.Of(path.Parts);
        name.Type = GuessedType.Number;
        tell(ImportTexts.TextLength(string.Join('.', path.Parts), name.Id));
        return Shown(name);
    }

    /// <summary>The path under calls that change nothing here.</summary>
    private static StockPath? Behind(StockNode node) => node switch
    {
        StockPath path => path,
        StockCall { Target: { } target, Name: "Trim" or "ToString" or "ToLower" or "ToUpper", Arguments: [] } => Behind(target),
        _ => null,
    };

    private Printed Shown(ImportedName name)
    {
        Read.Add(name);
        return new Printed(name.Id, Printed.Single, name.Type, name);
    }

    private Printed CountOf(ImportedName list)
    {
        Read.Add(list);
        return new Printed($"{list.Id}.Count()", Printed.Single, GuessedType.Number);
    }

    /// <summary>The list that a path leads to.</summary>
    private ImportedName ListAt(StockNode node, StockScope scope)
    {
        if (node is not StockPath path || scope.ListOf(path.Parts[0]) is not null)
        {
            throw new ImportRefusal(node.At, ImportTexts.ListAlone);
        }

        var list = names.Of(path.Parts);
        if (list.Type is not (GuessedType.Unknown or GuessedType.List))
        {
            throw new ImportRefusal(node.At, ImportTexts.MixedTypes(list.Id));
        }

        list.Type = GuessedType.List;
        Read.Add(list);
        return list;
    }

    /// <summary>Any, All, Count, Sum, … over a list, with a condition or a value of its items.</summary>
    private Printed Aggregate(StockCall call, StockScope scope)
    {
        if (call.Target is StockCall { Name: "Where", Target: { } filtered, Arguments: [StockLambda filter] })
        {
            return Filtered(call, filtered, filter, scope);
        }

        var list = ListAt(call.Target!, scope);
        var (argument, inner) =
            call.Arguments is [StockLambda lambda] ? (lambda.Body, scope.WithItem(lambda.Parameter, list)) : (null, scope);
        var type = call.Name is "Any" or "All" ? GuessedType.Boolean : GuessedType.Number;
        if (argument is null)
        {
            return call.Name switch
            {
                "Any" => new Printed($"{list.Id}.Count() > 0", Printed.Comparison, type),
                "Count" => CountOf(list),
                _ => Over(list, call.Name, Want(Shown(list.Field([])), GuessedType.Number, call), type),
            };
        }

        return Over(list, call.Name, call.Name is "Any" or "All" or "Count" ? Condition(argument, inner) : Number(argument, inner), type);
    }

    private Printed Filtered(StockCall call, StockNode filtered, StockLambda filter, StockScope scope)
    {
        var list = ListAt(filtered, scope);
        var condition = Condition(filter.Body, scope.WithItem(filter.Parameter, list));
        return (call.Name, call.Arguments) switch
        {
            ("Count", []) => Over(list, "Count", condition, GuessedType.Number),
            ("Any", []) => Over(list, "Any", condition, GuessedType.Boolean),
            ("Sum", [StockLambda sum]) => Over(
                list, "Sum", new Printed(
                    $"{condition.Inside(Printed.Or)} ? {Number(sum.Body, scope.WithItem(sum.Parameter, list)).Inside(Printed.Or)} : 0",
                    Printed.Choice,
                    GuessedType.Number), GuessedType.Number),
            _ => throw new ImportRefusal(call.At, ImportTexts.UnknownFunction($"Where(…).{call.Name}")),
        };
    }

    private static Printed Over(ImportedName list, string function, Printed argument, GuessedType type) =>
        new($"{list.Id}.{function}({argument.Text})", Printed.Single, type);
}
