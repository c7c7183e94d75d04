using Emulation.Rules.Definitions;
using Emulation.Rules.Scoring;

namespace Emulation.Rules.Cli.Output;

/// <summary>Disqualifications.</summary>
internal sealed partial class Texts
{
    public string FaultOfDisqualification(string participant, Fault fault, bool demotes) => In(
        $"đơn vị '{participant}', điều kiện {(demotes ? "hạ bậc" : "không xét")} '{fault.Rule}': {fault.Describe(Language)}",
        $"participant '{participant}', {(demotes ? "demotion" : "disqualification")} '{fault.Rule}': {fault.Describe(Language)}");
}
