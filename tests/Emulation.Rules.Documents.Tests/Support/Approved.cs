namespace Emulation.Rules.Documents.Tests.Support;

/// <summary>Files that were looked at and approved. With APPROVE=1 in the environment they are written anew, to be looked at.</summary>
internal static class Approved
{
    public static void Check(string name, string text)
    {
        var file = Path.Combine(Repository.Root, "tests", "Emulation.Rules.Documents.Tests", "Approved", name);
        if (Environment.GetEnvironmentVariable("APPROVE") == "1")
        {
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllText(file, text);
        }

        var approved = File.Exists(file) ? File.ReadAllText(file).ReplaceLineEndings("\n") : "";
        var (expected, actual) = (approved.Split('\n'), text.Split('\n'));
        var different = Enumerable.Range(0, Math.Max(expected.Length, actual.Length))
            .FirstOrDefault(i => expected.ElementAtOrDefault(i) != actual.ElementAtOrDefault(i), -1);
        different.Should()
            .Be(
                -1,
                $"line {different + 1} of {name} should be {expected.ElementAtOrDefault(different)} but is "
                    + $"{actual.ElementAtOrDefault(different)}");
    }
}
