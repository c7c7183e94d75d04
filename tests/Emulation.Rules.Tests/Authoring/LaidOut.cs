using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Emulation.Rules.Tests.Authoring;

/// <summary>One campaign laid out in any way: lines, spaces and comments wherever they may stand.</summary>
internal sealed partial class LaidOut(int seed)
{
    private readonly Random _random = new(seed);

    /// <summary>The tokens of the campaign, of which none has a space or a slash.</summary>
    public static IReadOnlyList<string> Tokens { get; } = """
        { "formatVersion" : 1 , "id" : "t" , "name" : "T" , "version" : "1.0.0" ,
        "effective" : { "from" : "2026-01-01" , "to" : "2026-12-31" } ,
        "constants" : { "low" : 1 , "high" : 2 , "most" : 3 } , "indicators" : [ { "id" : "x" , "type" : "number" } ] , "criteria" : [
        { "id" : "a" , "maxPoints" : 5 , "bands" : { "by" : "x" , "below" : 0 , "from" : { "1" : 2 , "2.5" : 4 , "7" : 5 } } } ,
        { "id" : "b" , "maxPoints" : 5 , "mark" : "x" } , { "id" : "g" , "maxPoints" : 5 , "cap" : true , "criteria" : [
        { "id" : "h" , "maxPoints" : 7 , "mark" : "x" } ] } ] , "checks" : [ ] , "clusters" : [ "K1" , "K2" ] }
        """.Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries);

    /// <summary>What the text says without its comments; null where it is no JSON.</summary>
    public static string? Read(string text)
    {
        try
        {
            return JsonNode.Parse(Comment().Replace(text, " "))!.ToJsonString();
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <summary>The marks of the comments, in order.</summary>
    public static IEnumerable<string> Remarks(string text) => Remark().Matches(text).Select(match => match.Value);

    /// <summary>The campaign; with one of the tokens that can be, if asked for, written otherwise.</summary>
    public string Text(Func<IReadOnlyList<string>, int, string?>? otherwise = null)
    {
        List<int> places = otherwise is null ? [] : [.. Enumerable.Range(0, Tokens.Count).Where(i => otherwise(Tokens, i) is not null)];
        var place = places.Count == 0 ? -1 : places[_random.Next(places.Count)];
        var remarks = 0;
        var newLine = _random.Next(2) == 0 ? "\n" : "\r\n";
        var many = _random.Next(2, 12);
        return string.Concat(Tokens.Select((token, i) => (i == place ? otherwise!(Tokens, i) : token) + _random.Next(many) switch
        {
            0 => $" // r{++remarks}, }} \"{newLine}",
            1 => $" /* r{++remarks}, ] */",
            2 => $" /* r{++remarks}, {newLine}   : */ ",
            3 or 4 => newLine + "    ",
            5 or 6 when place < 0 => "",
            _ => " ",
        }));
    }

    /// <summary>A text of JSON with comments and other spaces between its tokens, and letters of its texts escaped.</summary>
    public static string Otherwise(string json, Random random)
    {
        var remarks = 0;
        string Behind() => random.Next(6) switch
        {
            0 => $" // r{++remarks}, }} \"\n",
            1 => $" /* r{++remarks}, \n ] */ ",
            2 => "\n  ",
            _ => "",
        };
        return Token().Replace(json, token => token.Value.StartsWith('/') ? token.Value : Escaped(token.Value, random) + Behind());
    }

    private static string Escaped(string token, Random random) => token[0] != '"' ? token : $"\"{Letter().Replace(
        token[1..^1],
        letter => letter.Value is [var one] && random.Next(8) == 0
            ? string.Create(CultureInfo.InvariantCulture, $"\\u{(int)one:x4}")
            : letter.Value)}\"";

    [GeneratedRegex("""
        "(?:\\.|[^"\\])*"|[\[\]{}:,]|[^\s\[\]{}:,"/]+|//[^\r\n]*|/\*.*?\*/
        """, RegexOptions.CultureInvariant | RegexOptions.Singleline, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Token();

    [GeneratedRegex(@"\\u....|\\.|[^\\]", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Letter();

    /// <summary>No text of the campaign looks like one.</summary>
    [GeneratedRegex("//[^\r\n]*|/\\*.*?\\*/", RegexOptions.CultureInvariant | RegexOptions.Singleline, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Comment();

    [GeneratedRegex("r[0-9]+,", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Remark();
}
