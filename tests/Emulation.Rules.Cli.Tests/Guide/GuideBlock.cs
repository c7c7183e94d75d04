namespace Emulation.Rules.Cli.Tests.Guide;

/// <summary>
/// A block of code of the guide: <c>sh</c> is a command to type, <c>text</c> what it prints, <c>csv FILE</c> lines to put into a file.
/// </summary>
internal sealed record GuideBlock(string Kind, string Text);
