using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace Emulation.Rules.Json;

/// <summary>
/// How a type that asks for <see cref="ResultConverter"/> is written within <see cref="ResultShape"/>, where it would only lead back here:
/// by its properties, in their order.
/// </summary>
internal sealed class ResultResolver : IJsonTypeInfoResolver
{
    private static readonly MethodInfo ObjectMethod =
        typeof(ResultResolver).GetMethod(nameof(ObjectOf), BindingFlags.Static | BindingFlags.NonPublic)!;
    private static readonly MethodInfo PropertyMethod =
        typeof(ResultResolver).GetMethod(nameof(PropertyOf), BindingFlags.Static | BindingFlags.NonPublic)!;

    private readonly DefaultJsonTypeInfoResolver _others = new();

    public JsonTypeInfo? GetTypeInfo(Type type, JsonSerializerOptions options) =>
        type.GetCustomAttribute<JsonConverterAttribute>()?.ConverterType == typeof(ResultConverter)
            ? ComputedFields.Compared((JsonTypeInfo)ObjectMethod.MakeGenericMethod(type).Invoke(null, [options])!)
            : ComputedFields.Compared(_others.GetTypeInfo(type, options));

    private static JsonTypeInfo<T> ObjectOf<T>(JsonSerializerOptions options)
        where T : class => JsonMetadataServices.CreateObjectInfo(options, new JsonObjectInfoValues<T>
        {
            ObjectCreator = () => (T)Activator.CreateInstance(typeof(T), nonPublic: true)!,
            PropertyMetadataInitializer = _ =>
            [
                .. typeof(T).GetProperties(BindingFlags.Instance | BindingFlags.Public)
                    .Where(p =>
                        p.GetMethod is { IsPublic: true }
                            && p.GetCustomAttribute<JsonIgnoreAttribute>()?.Condition != JsonIgnoreCondition.Always)
                    .Select(p => (JsonPropertyInfo)PropertyMethod.MakeGenericMethod(typeof(T), p.PropertyType).Invoke(null, [p, options])!),
            ],
        });

    private static JsonPropertyInfo PropertyOf<T, TValue>(PropertyInfo property, JsonSerializerOptions options)
        where T : class
    {
        var get = property.GetMethod!.CreateDelegate<Func<T, TValue?>>();
        var set = property.SetMethod is { IsPublic: true } setter ? setter.CreateDelegate<Action<T, TValue?>>() : null;
        var info = JsonMetadataServices.CreatePropertyInfo(options, new JsonPropertyInfoValues<TValue>
        {
            IsProperty = true,
            IsPublic = true,
            DeclaringType = typeof(T),
            PropertyName = property.Name,
            Getter = record => get((T)record),
            Setter = set is null ? null : (record, value) => set((T)record, value),
            IgnoreCondition = property.GetCustomAttribute<JsonIgnoreAttribute>()?.Condition,
        });
        if (set is not null)
        {
            info.IsRequired = property.IsDefined(typeof(RequiredMemberAttribute));
            if (options.RespectNullableAnnotations && new NullabilityInfoContext().Create(property).WriteState == NullabilityState.NotNull)
            {
                info.IsSetNullable = false;
            }
        }

        return info;
    }
}
