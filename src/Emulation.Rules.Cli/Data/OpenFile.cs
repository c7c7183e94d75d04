using Emulation.Rules.Cli.Output;

namespace Emulation.Rules.Cli.Data;

/// <summary>Gives all the bytes of a file that was named on the command line.</summary>
internal delegate Task<MemoryStream> OpenFile(string path, Texts texts, CancellationToken cancellationToken);
