using Emulation.Rules.Store.Figures;
using Emulation.Rules.Store.Tests.Support;

namespace Emulation.Rules.Store.Tests;

/// <summary>Documents put together at random, of what figures are made of and of what only an altered database holds.</summary>
public sealed class PlainDocumentPropertyTests
{
    private static readonly string[] Texts =
    [
        "a", "Lớp 10A1", "Cụm I, II", "x", "X", "2026-12-31", "%", "a  b", " a", "a ", "", "e\u0301", "é", "\u1ec7", "a\u00a0b",
        "a\u200bb", "a\\tb", "a\\\"b", "\\u0061", "\\u00e9", "１２", "ﬁ", "Å", "\ud83c\udf96", "\\ud83c",
        "{}", "name", "values", "true", "null", "1,5",
    ];

    private static readonly string[] Numbers =
    [
        "0", "-0", "1", "-3", "12.50", "0.1", "1e2", "1E-3", "79228162514264337593543950335", "79228162514264337593543950336",
        "0.1234567890123456789012345678", "0.12345678901234567890123456789", "-0.00", "100000000000000000000000000.0", "01", "1.", "+1",
    ];

    private static readonly string[] Others = ["true", "false", "null", "[]", "{}", "[{\"n\":1}]", "[1]"];
    private static readonly string[] Fields =
        ["participant", "name", "cluster", "stage", "evidence", "history", "adjustments", "Name", "other"];

    [Fact]
    public void What_is_read_quickly_is_what_the_whole_reading_makes_of_it_and_what_that_refuses_is_never_read()
    {
        var random = new Random(335);
        var (read, refused) = (0, 0);
        for (var i = 0; i < Counts.Documents; i++)
        {
            var document = Document(random);
            var quick = PlainDocument.Read(document);
            try
            {
                var whole = FigureDocument.ReadWhole([document]);
                read += quick is null ? 0 : 1;
                (quick ?? whole[0]).Should().Be(whole[0], document);
                FigureDocument.Write(quick ?? whole[0]).Should().Be(FigureDocument.Write(whole[0]), document);
            }
            catch (InvalidDataException fault)
            {
                refused++;
                quick.Should().BeNull($"{document} is refused: {fault.Message}");
            }
        }

        read.Should().BeGreaterThan(Counts.Documents / 20, "most of what a store keeps is plain");
        refused.Should().BeGreaterThan(Counts.Documents / 20);
    }

    private static string Document(Random random)
    {
        var isOdd = random.Next(3) == 0;
        var fields = new List<string> { $"\"participant\":{Text(random, isOdd)}", $"\"values\":{Values(random, isOdd)}" };
        if (random.Next(2) == 0)
        {
            fields.Add($"\"name\":{Text(random, isOdd)}");
        }

        if (isOdd && random.Next(2) == 0)
        {
            var value = random.Next(2) == 0 ? Text(random, isOdd) : Pick(random, Others);
            fields.Insert(random.Next(fields.Count + 1), $"\"{Pick(random, Fields)}\":{value}");
        }

        if (isOdd && random.Next(4) == 0)
        {
            fields.RemoveAt(random.Next(fields.Count));
        }

        var text = $"{{{string.Join(random.Next(2) == 0 ? "," : " ,\n", fields)}}}";
        return isOdd && random.Next(6) == 0 ? text.Remove(random.Next(text.Length), 1) : text;
    }

    private static string Values(Random random, bool isOdd) => isOdd && random.Next(8) == 0
        ? Pick(random, Others)
        : $"{{{string.Join(',', Enumerable.Range(0, random.Next(5)).Select(i => $"{Name(random, i, isOdd)}:{Value(random, isOdd)}"))}}}";

    private static string Name(Random random, int place, bool isOdd) =>
        isOdd && random.Next(4) == 0 ? Text(random, isOdd) : $"\"indicator{place}\"";

    private static string Value(Random random, bool isOdd) => random.Next(3) switch
    {
        0 => Text(random, isOdd),
        1 when isOdd => Pick(random, Others),
        _ => Pick(random, isOdd ? Numbers : Numbers[..6]),
    };

    private static string Text(Random random, bool isOdd) => $"\"{Pick(random, isOdd ? Texts : Texts[..6])}\"";

    private static string Pick(Random random, string[] from) => from[random.Next(from.Length)];
}
