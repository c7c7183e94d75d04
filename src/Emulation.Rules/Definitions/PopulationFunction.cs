namespace Emulation.Rules.Definitions;

/// <summary>How the values of many participants become one.</summary>
public enum PopulationFunction
{
    /// <summary>The greatest.</summary>
    Max,

    /// <summary>The smallest.</summary>
    Min,

    /// <summary>The sum; 0 of none.</summary>
    Sum,

    /// <summary>The mean.</summary>
    Average,

    /// <summary>The middle value; of an even number, the mean of the two in the middle.</summary>
    Median,

    /// <summary>How many there are.</summary>
    Count,

    /// <summary>The participant's own place among the members, the greatest value first.</summary>
    Rank,

    /// <summary>The value of another participant, named by id.</summary>
    Of,

    /// <summary>The product; 1 of none.</summary>
    Product,

    /// <summary>The standard deviation of the members as the whole population.</summary>
    StDev,

    /// <summary>The standard deviation of the members as a sample of a larger population; it takes two.</summary>
    StDevSample,

    /// <summary>The value at a percentage of the way through the sorted values, inclusive and linear between neighbours.</summary>
    Percentile,
}
