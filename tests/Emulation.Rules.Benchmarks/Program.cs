using BenchmarkDotNet.Running;
using Emulation.Rules.Benchmarks;

if (args is ["--quick"])
{
    await Quick.RunAsync(Console.Out);
}
else if (args is ["--quick", var part])
{
    await Quick.RunAsync(Console.Out, part);
}
else if (args is ["--sheets"])
{
    await Sheets.RunAsync(Console.Out);
}
else if (args is ["--loading"])
{
    await Quick.LoadingAsync(Console.Out);
    KeystrokeScenario.Run(Console.Out);
}
else if (args is ["--stops"])
{
    await Stops.RunAsync(Console.Out);
}
else if (args is ["--stops", var word])
{
    await Stops.RunAsync(Console.Out, word);
}
else
{
    BenchmarkSwitcher.FromAssembly(typeof(Quick).Assembly).Run(args);
}
