using System.Globalization;
using System.Text;
using Emulation.Rules.Definitions;

namespace Emulation.Rules.Scaffold;

/// <summary>A campaign's id made of the name of its folder.</summary>
internal static class CampaignId
{
    private const string WithoutName = "campaign";

    /// <summary>The last part that is a year of this century; null where there is none.</summary>
    public static int? YearIn(string id) =>
        id.Split('-').LastOrDefault(part => part is ['2', '0', _, _] && part.All(char.IsAsciiDigit)) is { } year
            ? int.Parse(year, CultureInfo.InvariantCulture)
            : null;

    /// <summary>The name in lower case without diacritics, with a hyphen for each run of anything but letters and digits.</summary>
    public static string From(string folder)
    {
        var id = new StringBuilder();
        foreach (var character in UnicodeText.Shown(folder)
            .Normalize(NormalizationForm.FormD)
            .Where(c => char.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark))
        {
            // The one Vietnamese letter whose stroke is no mark of its own.
            var letter = character is 'đ' or 'Đ' ? 'd' : char.ToLowerInvariant(character);
            if (char.IsAsciiLetterOrDigit(letter))
            {
                id.Append(letter);
            }
            else if (id.Length > 0 && id[^1] != '-')
            {
                id.Append('-');
            }
        }

        return id.ToString().TrimEnd('-') is { Length: > 0 } made ? made : WithoutName;
    }
}
