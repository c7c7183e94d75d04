namespace Emulation.Rules.Json;

internal enum JsonNodeKind
{
    Object,
    Array,
    Text,
    Number,
    Boolean,
    Null,
}
