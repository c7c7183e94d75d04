using Spectre.Console;
using Spectre.Console.Rendering;

namespace Emulation.Rules.Cli.Output;

/// <summary>Tables and lines for people: as wide as the terminal, or, for a file or a pipe, plain and as wide as the text needs.</summary>
internal static class Page
{
    private const int WidthOfAFile = 10_000;

    public static void Write(CliContext context, IEnumerable<IRenderable> blocks)
    {
        if (context.IsTerminal)
        {
            WriteTo(Console(context.Output, context.UsesColor), blocks);
            return;
        }

        var text = new StringWriter { NewLine = "\n" };
        var console = Console(text, color: false);
        console.Profile.Width = WidthOfAFile;
        WriteTo(console, blocks);
        foreach (var line in text.ToString().ReplaceLineEndings("\n").TrimEnd('\n').Split('\n'))
        {
            context.Output.WriteLine(line.TrimEnd());
        }
    }

    /// <summary>A table in the one style all have.</summary>
    public static Table Table(params TableColumn[] columns)
    {
        var table = new Table().Border(TableBorder.Simple);
        foreach (var column in columns)
        {
            table.AddColumn(column);
        }

        return table;
    }

    public static TableColumn Column(string header) => new(Cell(header, Bold));

    public static TableColumn NumberColumn(string header) => Column(header).RightAligned().NoWrap();

    public static Text Cell(string text, Style? style = null) => new(PlainText.OneLine(text), style ?? Style.Plain);

    public static Text Lines(IEnumerable<string> lines, Style? style = null) =>
        new(string.Join('\n', lines.Select(PlainText.OneLine)), style ?? Style.Plain);

    public static Style Bold { get; } = new(decoration: Decoration.Bold);

    public static Style Warning { get; } = new(Color.Yellow);

    public static Style Failure { get; } = new(Color.Red);

    private static void WriteTo(IAnsiConsole console, IEnumerable<IRenderable> blocks)
    {
        foreach (var block in blocks)
        {
            console.Write(block is Table table ? NarrowTable.Fit(console, table) : block);
            if (block is Text)
            {
                console.WriteLine();
            }
        }
    }

    private static IAnsiConsole Console(TextWriter writer, bool color)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = color ? AnsiSupport.Detect : AnsiSupport.No,
            ColorSystem = color ? ColorSystemSupport.Detect : ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,
            Out = new AnsiConsoleOutput(writer),
            // The default enrichers turn colours on where they recognise a build server.
            Enrichment = new ProfileEnrichment { UseDefaultEnrichers = false },
        });
        console.Profile.Capabilities.Unicode = true;
        return console;
    }
}
