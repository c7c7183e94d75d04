using System.Text.Json;

namespace Emulation.Rules.Replay;

/// <summary>A dossier of a newer form, which may have what this version does not know.</summary>
internal sealed class NewerDossierException(string version) : JsonException($"The dossier's formatVersion {version} is newer.")
{
    public string Version { get; } = version;
}
