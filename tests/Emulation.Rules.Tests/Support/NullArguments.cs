using System.Reflection;
using Emulation.Rules.Diagnostics;

namespace Emulation.Rules.Tests.Support;

/// <summary>Calls whatever is public in an assembly with null where none is taken.</summary>
/// <param name="assembly">The assembly.</param>
/// <param name="there">What stands where something has to.</param>
internal sealed class NullArguments(Assembly assembly, IReadOnlyList<object> there)
{
    private const BindingFlags Own = BindingFlags.Public | BindingFlags.Static | BindingFlags.Instance | BindingFlags.DeclaredOnly;

    /// <summary>What broke inside instead of saying which argument it is, and how many arguments were tried.</summary>
    public async Task<(IReadOnlyList<string> Broken, int Tried)> TryAllAsync()
    {
        List<string> broken = [];
        var tried = 0;
        foreach (var (method, self) in Callable())
        {
            foreach (var parameter in method.GetParameters().Where(MayNotBeNull))
            {
                tried++;
                if (await FaultOfAsync(method, self, parameter) is NullReferenceException fault)
                {
                    broken.Add($"{method.DeclaringType!.Name}.{method.Name}({parameter.Name}): {fault.StackTrace!.Split('\n')[0].Trim()}");
                }
            }
        }

        return (broken, tried);
    }

    private IEnumerable<(MethodBase Method, object? Self)> Callable() =>
        from type in assembly.GetExportedTypes()
        where !type.IsGenericTypeDefinition && !typeof(Delegate).IsAssignableFrom(type)
        from method in type.GetMethods(Own).Cast<MethodBase>().Concat(type.GetConstructors())
        where method is { IsGenericMethodDefinition: false, IsSpecialName: false } or ConstructorInfo
        where method.Name is not (nameof(Equals) or nameof(GetHashCode) or nameof(ToString) or "<Clone>$")
        let self = method is ConstructorInfo || method.IsStatic ? null : Made(type)
        where method is ConstructorInfo || method.IsStatic || self is not null
        select (method, self);

    private static bool MayNotBeNull(ParameterInfo parameter) =>
        !parameter.ParameterType.IsValueType && !parameter.ParameterType.IsByRef
        && new NullabilityInfoContext().Create(parameter).WriteState == NullabilityState.NotNull;

    private async Task<Exception?> FaultOfAsync(MethodBase method, object? self, ParameterInfo without)
    {
        object?[] arguments = [.. method.GetParameters().Select(p => p.Position == without.Position ? null : ArgumentOf(p))];
        try
        {
            var given = method is ConstructorInfo made
                ? made.Invoke(BindingFlags.DoNotWrapExceptions, null, arguments, null)
                : method.Invoke(self, BindingFlags.DoNotWrapExceptions, null, arguments, null);
            await (given switch
            {
                Task task => task,
                ValueTask task => task.AsTask(),
                _ => Task.CompletedTask,
            });
            _ = given is System.Collections.IEnumerable items and not string ? items.Cast<object?>().FirstOrDefault() : null;
            return null;
        }
        catch (Exception exception)
        {
            return exception;
        }
    }

    private object? ArgumentOf(ParameterInfo parameter) =>
        parameter.HasDefaultValue ? parameter.DefaultValue : Made(parameter.ParameterType);

    private object? Made(Type type, int depth = 0)
    {
        if (type.IsByRef || type.IsByRefLike || depth > 3)
        {
            return null;
        }

        if (type == typeof(string))
        {
            return "x";
        }

        if (type == typeof(Language) || type.IsValueType)
        {
            return Activator.CreateInstance(type);
        }

        if (type != typeof(object) && there.FirstOrDefault(type.IsInstanceOfType) is { } known)
        {
            return known;
        }

        if (type.IsGenericType && type.GetGenericArguments() is [var item] && type.IsAssignableFrom(item.MakeArrayType()))
        {
            return Array.CreateInstance(item, 0);
        }

        foreach (var constructor in type.GetConstructors().Where(_ => !type.IsAbstract).OrderBy(c => c.GetParameters().Length))
        {
            try
            {
                return constructor.Invoke([.. constructor.GetParameters().Select(p => Made(p.ParameterType, depth + 1))]);
            }
            catch (TargetInvocationException)
            {
                // It takes something else.
            }
        }

        return null;
    }
}
