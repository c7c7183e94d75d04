namespace Emulation.Rules.Definitions;

/// <summary>Square roots to the last digits a decimal holds, by Newton's method: no double is used, so no machine differs.</summary>
internal static class DecimalRoot
{
    /// <summary>An exact root has at most half the decimals of its square.</summary>
    private const int MostDecimals = 14;

    /// <summary>
    /// The root of a number that is not negative: exact where it has at most 14 decimals after scaling, otherwise to 27 digits.
    /// </summary>
    public static decimal Of(decimal value)
    {
        if (value == 0m)
        {
            return 0m;
        }

        // Between 1 and 100 every root has the same number of digits before the point.
        var (scaled, unit) = (value, 1m);
        while (scaled >= 100m)
        {
            (scaled, unit) = (scaled / 100m, unit * 10m);
        }

        while (scaled < 1m)
        {
            (scaled, unit) = (scaled * 100m, unit / 10m);
        }

        var root = Newton(scaled);
        var exact = decimal.Round(root, MostDecimals);
        return (exact * exact == scaled ? exact : root) * unit;
    }

    /// <summary>From above, each step comes closer until the last digit no longer falls.</summary>
    private static decimal Newton(decimal value)
    {
        var root = 10m;
        for (var next = (root + (value / root)) / 2m; next < root; next = (root + (value / root)) / 2m)
        {
            root = next;
        }

        return root;
    }
}
