using System.Reflection;
using System.Reflection.Emit;
using Emulation.Rules.Definitions;
using Emulation.Rules.Source;

namespace Emulation.Rules.Expressions;

/// <summary>
/// Makes a static class of a host's functions: RulesEngine calls static methods of classes it is told of, and of those alone.
/// </summary>
internal static class HostFunctionClass
{
    private const string Target = "Target_";

    /// <summary>The class of functions; null of none.</summary>
    public static Type? Of(IReadOnlyList<HostFunction> functions) => functions.Count == 0 ? null : functions[0].Method.DeclaringType;

    public static IReadOnlyList<HostFunction> From(IReadOnlyList<HostFunctionDeclaration> declared)
    {
        if (declared.Count == 0)
        {
            return [];
        }

        var assembly = AssemblyBuilder.DefineDynamicAssembly(new AssemblyName("Emulation.Rules.HostFunctions"), AssemblyBuilderAccess.Run);
        var type = assembly.DefineDynamicModule(FnFunction.HostClass)
            .DefineType(FnFunction.HostClass, TypeAttributes.Public | TypeAttributes.Abstract | TypeAttributes.Sealed);
        foreach (var function in declared)
        {
            Define(type, function);
        }

        var made = type.CreateType();
        return [.. declared.Select(function => Finish(made, function))];
    }

    /// <summary>static decimal Days360(DateTime a, DateTime b) => Target_Days360.Invoke(a, b);</summary>
    private static void Define(TypeBuilder type, HostFunctionDeclaration function)
    {
        var invoke = InvokeOf(function);
        Type[] parameters = [.. invoke.GetParameters().Select(p => p.ParameterType)];
        var target = type.DefineField(
            Target + function.Name, function.Guarded.GetType(), FieldAttributes.Private | FieldAttributes.Static);
        var method =
            type.DefineMethod(function.Name, MethodAttributes.Public | MethodAttributes.Static, invoke.ReturnType, parameters);
        var code = method.GetILGenerator();
        code.Emit(OpCodes.Ldsfld, target);
        for (var i = 0; i < parameters.Length; i++)
        {
            code.Emit(OpCodes.Ldarg, (short)i);
        }

        code.Emit(OpCodes.Callvirt, invoke);
        code.Emit(OpCodes.Ret);
    }

    private static HostFunction Finish(Type made, HostFunctionDeclaration function)
    {
        made.GetField(Target + function.Name, BindingFlags.NonPublic | BindingFlags.Static)!.SetValue(null, function.Guarded);
        return new HostFunction
        {
            Name = function.Name,
            Parameters = function.Parameters,
            Description = function.Description,
            Min = function.Min,
            Max = function.Max,
            Method = made.GetMethod(function.Name)!,
        };
    }

    private static MethodInfo InvokeOf(HostFunctionDeclaration function) =>
        function.Guarded.GetType().GetMethod(nameof(Action.Invoke))!;
}
