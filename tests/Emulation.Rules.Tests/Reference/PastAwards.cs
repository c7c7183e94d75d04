using Emulation.Rules.Submissions;

namespace Emulation.Rules.Tests.Reference;

/// <summary>The awards of the years strictly before the one judged.</summary>
internal sealed class PastAwards(IEnumerable<PastAward> past, int year)
{
    private readonly List<PastAward> _past = [.. past.Where(p => p.Year < year)];

    public bool Has(string award) => _past.Exists(p => p.Award == award);

    public object Ask(string function, object[] arguments)
    {
        var award = (string)arguments[0];
        var years = arguments.Length > 1 ? (int)((Exact)arguments[1]).Numerator : int.MaxValue;
        var recent = _past.Where(p => p.Award == award && year - p.Year <= years).ToList();
        return function switch
        {
            "Count" => Exact.Of(recent.Count),
            "Any" => recent.Count > 0,
            "Consecutive" => recent.Select(p => p.Year).Distinct().Count() == years,
            _ => throw new NotSupportedException(function),
        };
    }
}
