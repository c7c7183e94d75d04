using Emulation.Rules.Definitions;
using Emulation.Rules.Diagnostics;
using Emulation.Rules.Json;

namespace Emulation.Rules.Loading;

/// <summary>Finds the campaigns a campaign is laid over, each by the <c>"extends"</c> of the one above it.</summary>
internal static class CampaignChain
{
    /// <summary>The campaign itself first, its last base at the end; null, and said so, when there is no such chain.</summary>
    public static IReadOnlyList<CampaignLayer>? Of(CampaignFiles files, JsonNode root, DiagnosticBag bag, LoadState state)
    {
        List<CampaignLayer> layers = [.. Alone(files, root)];
        var length = LengthOf(files);
        while (layers[^1].Root["extends"] is { } extends)
        {
            if (Find(files.Bases, layers, extends, bag) is not { } found || Open(found, bag, state) is not { } opened)
            {
                return null;
            }

            layers.Add(opened);
            length += LengthOf(found);
            if (length > JsonLimits.Rules.Characters)
            {
                var most = DiagnosticTexts.Characters(JsonLimits.Rules.Characters);
                bag.Add(Codes.CampaignTooLarge.At(new SourcePosition { File = files.Name }, DiagnosticTexts.Characters(length), most));
                return null;
            }
        }

        return layers;
    }

    public static IReadOnlyList<CampaignLayer> Alone(CampaignFiles files, JsonNode root) =>
        [new CampaignLayer(files, root, CampaignHead.Of(root).Self)];

    public static long LengthOf(CampaignFiles files) => files.Texts.Values.Sum(text => (long)text.Length);

    private static CampaignFiles? Find(
        IReadOnlyList<CampaignFiles> bases, List<CampaignLayer> layers, JsonNode extends, DiagnosticBag bag)
    {
        if (Read(extends, bag) is not { } wanted)
        {
            return null;
        }

        if (layers.FindIndex(layer => layer.Self == wanted) is >= 0 and var first)
        {
            var circle = layers.Skip(first).Select(layer => layer.Self!.ToString()).Append(wanted.ToString());
            bag.Add(Codes.ExtendsCircle.At(extends.Position, string.Join(" → ", circle)));
            return null;
        }

        List<CampaignFiles> named = [.. bases.Where(other => other.Head.Self?.Id == wanted.Id)];
        List<CampaignFiles> found = [.. named.Where(other => other.Head.Self == wanted).DistinctBy(Content, StringComparer.Ordinal)];
        switch (found)
        {
            case [var one]:
                return one;
            case [var one, var another, ..]:
                bag.Add(Codes.TwoBases.At(extends.Position, wanted, one.Name, another.Name));
                return null;
        }

        if (named.Count > 0)
        {
            var versions = named.Select(other => other.Head.Self!.Version).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal);
            bag.Add(Codes.OtherVersionOfBase.At(extends.Position, wanted.Id, wanted.Version, string.Join(", ", versions)));
        }
        else
        {
            bag.Add(Codes.NoBase.At(extends.Position, wanted));
        }

        return null;
    }

    private static BaseReference? Read(JsonNode extends, DiagnosticBag bag)
    {
        if (ObjectReader.Open(extends, "extends", new LoadContext(bag)) is not { } reader)
        {
            return null;
        }

        var id = reader.NonEmptyText("id", required: true);
        var version = reader.NonEmptyText("version", required: true);
        reader.Done();
        return id is null || version is null ? null : new BaseReference { Id = id, Version = version };
    }

    private static CampaignLayer? Open(CampaignFiles files, DiagnosticBag bag, LoadState state)
    {
        var isReadable = files.Findings.All(finding => finding.Severity != DiagnosticSeverity.Error);
        foreach (var finding in files.Findings)
        {
            bag.Add(finding);
        }

        return isReadable && JsonFile.Open(
            files.FileName(CampaignFiles.CampaignFile), files.Texts[CampaignFiles.CampaignFile], JsonLimits.Campaign, bag, state)
                is var (root, _)
            && !CampaignLoader.IsTooNew(root, bag)
            ? new CampaignLayer(files, root, CampaignHead.Of(root).Self)
            : null;
    }

    /// <summary>The same campaign may be found in two ways, such as in the catalog and beside the folder.</summary>
    private static string Content(CampaignFiles files) => string.Join('\0', files.Texts.Select(text => $"{text.Key}\0{text.Value}"));
}
