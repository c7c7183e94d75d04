using Emulation.Rules.Compilation;
using Emulation.Rules.Scoring;

namespace Emulation.Rules.Writing;

/// <summary>
/// Writes lines as they are found out: the first of its kind whole, those that differ from it in figures alone without their being made.
/// What has more to say than most lines have, or is of one kind too many to be kept, is written whole.
/// </summary>
internal sealed class LineTemplates(TwinJson json) : ILineTaker
{
    private const int MostOfACriterion = 16;
    private const int Most = 4_096;

    private LineTemplate?[] _ofCriteria = [];
    private int _count;

    public void Take(in SheetLines lines, in LineFacts facts, Row row)
    {
        if (facts.Extras is not null)
        {
            LineWriter.Write(new TwinTokens(json), lines.Make(facts));
            return;
        }

        var hits = lines.HitsOf(facts);
        ref var first = ref Of(facts.Node.Index);
        var tried = 0;
        for (var template = first; template is not null; template = template.Next, tried++)
        {
            if (template.Fits(json, facts, hits))
            {
                template.Write(json, facts, hits, row);
                return;
            }
        }

        var made = LineTemplate.Write(json, lines, facts, first);
        if (made is not null && tried < MostOfACriterion && _count < Most)
        {
            first = made;
            _count++;
        }
    }

    private ref LineTemplate? Of(int criterion)
    {
        if (_ofCriteria.Length <= criterion)
        {
            Array.Resize(ref _ofCriteria, criterion + 1);
        }

        return ref _ofCriteria[criterion];
    }
}
