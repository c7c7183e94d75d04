using System.Text.Json;

namespace Emulation.Rules.Json;

/// <summary>A value that cannot be read, in words of ours: they are passed on as they are.</summary>
internal sealed class UnreadableValueException(string message) : JsonException(message);
