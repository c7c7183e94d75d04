using System.Linq.Expressions;
using Emulation.Rules.Definitions;

namespace Emulation.Rules.Expressions;

/// <summary>
/// Puts a guard around a host's function: whatever it throws, or gives beyond what it was declared to give, is its failure.
/// </summary>
internal static class HostFunctionGuard
{
    /// <summary>The type in rules of a parameter; null where rules have none to give.</summary>
    public static Type? TypeInRules(Type type) =>
        type == typeof(decimal) || type == typeof(string) || type == typeof(bool) || type == typeof(DateTime) ? type
        : type == typeof(DateOnly) ? typeof(DateTime)
        : null;

    /// <summary>The type in rules of a result; null where rules take none.</summary>
    public static Type? ResultInRules(Type type) => type == typeof(int) || type == typeof(long) ? typeof(decimal) : TypeInRules(type);

    /// <summary>A delegate of the types that rules have.</summary>
    public static Delegate Of(string name, Delegate function, decimal? min, decimal? max)
    {
        var invoke = function.GetType().GetMethod(nameof(Action.Invoke))!;
        var given = invoke.GetParameters();
        var parameters = Array.ConvertAll(given, p => Expression.Parameter(TypeInRules(p.ParameterType)!, p.Name));
        var arguments = parameters.Zip(given, (parameter, p) => p.ParameterType == typeof(DateOnly)
            ? Expression.Call(((Func<DateTime, DateOnly>)DateOnly.FromDateTime).Method, parameter)
            : (Expression)parameter);
        var call = Expression.Invoke(Expression.Constant(function), arguments);
        var thrown = Expression.Parameter(typeof(Exception), "thrown");
        var failed = Expression.Throw(Expression.Call(((Func<string, Exception, Exception>)Failed).Method, Name(), thrown), call.Type);
        var guarded = Expression.TryCatch(call, Expression.Catch(thrown, failed));
        var result = ResultInRules(call.Type);
        return Expression.Lambda(
            result == typeof(decimal)
                ? Expression.Call(
                    ((Func<string, decimal, decimal?, decimal?, decimal>)Number).Method,
                    Name(),
                    Expression.Convert(guarded, typeof(decimal)),
                    Expression.Constant(min, typeof(decimal?)),
                    Expression.Constant(max, typeof(decimal?)))
                : result == typeof(string) ? Expression.Call(((Func<string, string?, string>)Text).Method, Name(), guarded)
                : call.Type == typeof(DateOnly) ? Expression.Call(((Func<DateOnly, DateTime>)Day).Method, guarded)
                : call.Type == typeof(DateTime) ? Expression.Property(guarded, nameof(DateTime.Date))
                : guarded,
            parameters).Compile();

        ConstantExpression Name() => Expression.Constant(name);
    }

    /// <summary>A process without memory left cannot be told of faults.</summary>
    private static Exception Failed(string name, Exception thrown) =>
        thrown is OutOfMemoryException ? thrown : new HostFunctionException(name, isOfResult: false, thrown);

    private static decimal Number(string name, decimal value, decimal? min, decimal? max) =>
        value < min || value > max ? throw new HostFunctionException(name, isOfResult: true, null) : value;

    private static string Text(string name, string? value) => value is not null && UnicodeText.IsValid(value)
        ? UnicodeText.Normalize(value)
        : throw new HostFunctionException(name, isOfResult: true, null);

    private static DateTime Day(DateOnly day) => day.ToDateTime(TimeOnly.MinValue);
}
