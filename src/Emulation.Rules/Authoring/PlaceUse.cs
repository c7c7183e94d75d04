namespace Emulation.Rules.Authoring;

/// <summary>What a text or a name of a JSON file is for.</summary>
internal enum PlaceUse
{
    /// <summary>An expression.</summary>
    Expression,

    /// <summary>A text with <c>$(name)</c> in it.</summary>
    Message,

    /// <summary>The id of something that is declared there.</summary>
    Declares,

    /// <summary>The id of something that is declared elsewhere.</summary>
    Refers,

    /// <summary>The same behind <c>grade:</c> or <c>award:</c>.</summary>
    RefersByPrefix,

    /// <summary>The same in a path, such as <c>awards/merit/quota</c>.</summary>
    RefersByPath,
}
