using Emulation.Rules.SampleHost;

await HostApplication.Create(args).RunAsync();
