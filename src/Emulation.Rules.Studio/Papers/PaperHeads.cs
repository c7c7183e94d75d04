using System.Globalization;
using Emulation.Rules.Documents.Papers;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Extensions;

namespace Emulation.Rules.Studio.Papers;

/// <summary>Head and foot of a paper in its address: they are of one printing, and kept nowhere.</summary>
internal static class PaperHeads
{
    private const string Authority = "authority";
    private const string ParentAuthority = "parent-authority";
    private const string Number = "number";
    private const string Place = "place";
    private const string Date = "date";
    private const string Addressee = "to";
    private const string Recipient = "recipient";
    private const string DateFormat = "yyyy-MM-dd";

    /// <summary>The query of an address, with the language.</summary>
    /// <param name="head">The head; what it leaves out, the query does too.</param>
    /// <param name="language">The language's code.</param>
    public static string QueryOf(Letterhead head, string language)
    {
        var query = new QueryBuilder { { "lang", language } };
        Add(Authority, head.Authority);
        Add(ParentAuthority, head.ParentAuthority);
        Add(Number, head.Number);
        Add(Place, head.Place);
        Add(Date, head.Date?.ToString(DateFormat, CultureInfo.InvariantCulture));
        Add(Addressee, head.Addressee);
        foreach (var recipient in head.Recipients)
        {
            Add(Recipient, recipient);
        }

        return query.ToString();

        void Add(string name, string? value)
        {
            if (!string.IsNullOrWhiteSpace(value))
            {
                query.Add(name, value.Trim());
            }
        }
    }

    /// <summary>What an address says; a day that is none is left to be filled in by hand, as what it does not name.</summary>
    /// <param name="query">The query.</param>
    public static Letterhead In(IQueryCollection query) => new()
    {
        Authority = Text(query, Authority),
        ParentAuthority = Text(query, ParentAuthority),
        Number = Text(query, Number),
        Place = Text(query, Place),
        Date = DateOnly.TryParseExact(
            query[Date].ToString(), DateFormat, CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? date : null,
        Addressee = Text(query, Addressee),
        Recipients = [.. query[Recipient].Where(one => !string.IsNullOrWhiteSpace(one)).Select(one => one!)],
    };

    private static string? Text(IQueryCollection query, string name) => query[name].ToString() is { Length: > 0 } text ? text : null;
}
