using System.Linq.Dynamic.Core;
using System.Reflection;
using Emulation.Rules.Source;
using Emulation.Rules.Tests.Support;

namespace Emulation.Rules.Tests.Source;

public sealed class ReservedWordTests
{
    [Theory]
    [InlineData("vi", "Từ dành riêng, viết hoa hay thường:")]
    [InlineData("en", "Reserved, in any case:")]
    public void The_guide_lists_every_reserved_word(string language, string opening)
    {
        var guide = File.ReadAllText(Path.Combine(Repository.Root, "rules", $"GUIDE.{language}.md"));
        var listed = guide[guide.IndexOf(opening, StringComparison.Ordinal)..].Split("```")[1];
        listed.Split((char[])[' ', '\r', '\n'], StringSplitOptions.RemoveEmptyEntries).Skip(1).Should()
            .BeEquivalentTo(ReservedNames.ParserWords, opening);
    }

    /// <summary>A word the parser knows that could be an id would be read as that word, not as the name.</summary>
    [Fact]
    public void Every_word_that_the_parser_knows_is_reserved()
    {
        var helper = typeof(ParsingConfig).Assembly.GetType("System.Linq.Dynamic.Core.Parser.KeywordsHelper")!;
        var keywords = helper.GetFields(BindingFlags.NonPublic | BindingFlags.Instance)
            .Select(field => field.GetValue(Activator.CreateInstance(helper, ParsingConfig.Default)))
            .OfType<System.Collections.IDictionary>()
            .SelectMany(dictionary => dictionary.Keys.OfType<string>())
            .Where(ReservedNames.IsId)
            .ToList();
        keywords.Should().HaveCountGreaterThan(10).And.OnlyContain(word => ReservedNames.Contains(word));
    }
}
