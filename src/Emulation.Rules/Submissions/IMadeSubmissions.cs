namespace Emulation.Rules.Submissions;

/// <summary>
/// Submissions that are made when they are asked for, each time anew: there may be too many to hold, so that nobody copies them.
/// </summary>
internal interface IMadeSubmissions : IReadOnlyList<Submission>
{
    /// <summary>The participant alone, for whom nothing else is made.</summary>
    string ParticipantAt(int index);
}
