using Emulation.Rules.Store.Faults;
using Emulation.Rules.Submissions;

namespace Emulation.Rules.Store.Figures;

/// <summary>Documents read again.</summary>
internal static partial class FigureDocument
{
    /// <summary>What was written by <see cref="Write(Submission)"/>.</summary>
    /// <exception cref="InvalidDataException">It was altered in the database and is no submission any more.</exception>
    public static IReadOnlyList<Submission> Read(IReadOnlyList<string> documents)
    {
        var plain = documents.Select(PlainDocument.Read).ToList();
        var others = new Queue<Submission>(ReadWhole(documents.Where((_, index) => plain[index] is null)));
        return [.. plain.Select(submission => submission ?? others.Dequeue())];
    }

    /// <summary>The same, in one way for all.</summary>
    public static IReadOnlyList<Submission> ReadWhole(IEnumerable<string> documents) =>
        SubmissionJson.TryRead($"[{string.Join(",\n", documents)}]", "store", out var submissions, out var diagnostics)
            ? [.. submissions.Select(WithoutPlaces)]
            : throw new InvalidDataException(diagnostics[0].ToString());

    public static Submission Read(string document) => Read([document])[0];

    /// <summary>A document that can be read again: one that cannot would take all others of its period with it.</summary>
    private static string Readable(string document, string participant) =>
        PlainDocument.Read(document) is not null || SubmissionJson.TryRead($"[{document}]", "", out _, out var wrong)
            ? document
            : throw new StoreRefusedException(StoreTexts.CannotBeKept(participant, wrong[0].Message));
}
