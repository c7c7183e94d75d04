using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Text.RegularExpressions;
using Emulation.Rules.Cli.Tests.Support;

namespace Emulation.Rules.Cli.Tests;

/// <summary>
/// What the core shows is what a consumer comes to: our own packages, the hosts of the embeddings, the examples of the READMEs.
/// </summary>
public sealed partial class PublicTypeTests
{
    private static readonly Assembly Core = typeof(Campaign).Assembly;

    private static readonly string[] Packages =
        ["emulation-rules.dll", "Emulation.Rules.Documents.dll", "Emulation.Rules.Store.dll", "Emulation.Rules.Studio.dll"];

    private static readonly string[] Sources =
        ["src/Emulation.Rules.Testing", "tests/Emulation.Rules.Embeddings", "tests/Emulation.Rules.SampleHost"];

    /// <summary>What rules themselves call: stock RulesEngine is given these types, and takes public ones alone.</summary>
    private static readonly string[] Rules = ["Fn", "ListFn", "AwardHistory"];

    [Fact]
    public void Nothing_is_public_that_no_consumer_comes_to()
    {
        var named = NamedByPackages().Concat(NamedByTexts()).Concat(Rules).ToHashSet(StringComparer.Ordinal);
        var reached = new HashSet<Type>();
        var open = new Queue<Type>(Core.GetExportedTypes().Where(type => NamesOf(type).Any(named.Contains)));
        while (open.TryDequeue(out var type))
        {
            if (type.Assembly == Core && reached.Add(type))
            {
                foreach (var next in TypesIn(type).SelectMany(Parts))
                {
                    open.Enqueue(next);
                }
            }
        }

        Core.GetExportedTypes().Where(type => !type.IsNested).Except(reached).Select(type => type.FullName).Should().BeEmpty();
    }

    private static IEnumerable<string> NamedByPackages()
    {
        foreach (var package in Packages)
        {
            using var file = new PEReader(File.OpenRead(Path.Combine(AppContext.BaseDirectory, package)));
            var metadata = file.GetMetadataReader();
            foreach (var handle in metadata.TypeReferences)
            {
                yield return metadata.GetString(metadata.GetTypeReference(handle).Name);
            }
        }
    }

    private static IEnumerable<string> NamedByTexts() =>
        Sources.SelectMany(
                folder => Directory.EnumerateFiles(Path.Combine(Repository.Root, folder), "*.cs", SearchOption.AllDirectories))
            .Append(Path.Combine(Repository.Root, "README.md"))
            .Append(Path.Combine(Repository.Root, "src", "Emulation.Rules", "README.md"))
            .SelectMany(file => Word().Matches(File.ReadAllText(file)).Select(match => match.Value));

    /// <summary>A type's names as metadata and sources have them: without the number of its arguments, an attribute's in short.</summary>
    private static IEnumerable<string> NamesOf(Type type)
    {
        var name = type.Name.Split('`')[0];
        return typeof(Attribute).IsAssignableFrom(type) ? [name, name[..^nameof(Attribute).Length]] : [name];
    }

    private static IEnumerable<Type> TypesIn(Type type) =>
        type.GetMembers(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly)
            .SelectMany(member => member switch
            {
                PropertyInfo property => [property.PropertyType],
                FieldInfo field => [field.FieldType],
                EventInfo handled => [handled.EventHandlerType!],
                MethodBase method => method.GetParameters().Select(parameter => parameter.ParameterType)
                    .Append(method is MethodInfo called ? called.ReturnType : typeof(void)),
                _ => Enumerable.Empty<Type>(),
            })
            .Concat(type.GetInterfaces())
            .Append(type.BaseType ?? typeof(object))

            // A form of a criterion, a source of campaigns: what is declared as the base is one of these.
            .Concat(Core.GetExportedTypes().Where(other => other.BaseType == type || other.GetInterfaces().Contains(type)));

    private static IEnumerable<Type> Parts(Type type) =>
        type.HasElementType ? Parts(type.GetElementType()!)
        : type.IsGenericType ? [type.GetGenericTypeDefinition(), .. type.GetGenericArguments().SelectMany(Parts)]
        : [type];

    [GeneratedRegex(@"\b[A-Z]\w+", RegexOptions.None, 1000)]
    private static partial Regex Word();
}
