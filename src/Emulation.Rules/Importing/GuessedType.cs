namespace Emulation.Rules.Importing;

/// <summary>What a value is taken for, by how rules use it.</summary>
internal enum GuessedType
{
    Unknown,
    Number,
    Text,
    Boolean,
    Date,
    List,
}
