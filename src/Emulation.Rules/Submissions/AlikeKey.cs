using System.Globalization;
using System.Text;
using Emulation.Rules.Diagnostics;

namespace Emulation.Rules.Submissions;

/// <summary>
/// Ids are the same to it that differ in case, zeros in front or letters that look alike. What is plain is compared where it is: millions
/// of ids would each have a text made for it.
/// </summary>
internal sealed class AlikeKey : IEqualityComparer<string>
{
    public bool Equals(string? x, string? y)
    {
        if (string.Equals(x, y, StringComparison.Ordinal) || x is null || y is null)
        {
            return x is null == y is null;
        }

        return Ascii.IsValid(x) && Ascii.IsValid(y)
            ? x.AsSpan().TrimStart('0').Equals(y.AsSpan().TrimStart('0'), StringComparison.OrdinalIgnoreCase)
            : string.Equals(Of(x), Of(y), StringComparison.Ordinal);
    }

    public int GetHashCode(string obj) => string.GetHashCode(
        Ascii.IsValid(obj) ? obj.AsSpan().TrimStart('0') : Of(obj), StringComparison.OrdinalIgnoreCase);

    private static string Of(string id) => LookAlikes.Skeleton(id).ToUpper(CultureInfo.InvariantCulture).TrimStart('0');
}
