namespace Emulation.Rules.Submissions;

/// <summary>What submissions are of those who take part.</summary>
internal enum Attendance
{
    /// <summary>The data of all: who is missing is said.</summary>
    Everyone,

    /// <summary>Some of them, as they come.</summary>
    Some,

    /// <summary>Worked examples, whose participants may be made up.</summary>
    Examples,
}
