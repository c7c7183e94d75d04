using Emulation.Rules.Definitions;
using Emulation.Rules.Scoring;

namespace Emulation.Rules.Cli.Output;

/// <summary>Disqualifications.</summary>
internal sealed partial class Texts
{
    public string FaultOfDisqualification(string participant, string disqualification, Fault fault, bool demotes) => In(
        $"đơn vị {participant}, điều kiện {(demotes ? "hạ bậc" : "không xét")} '{disqualification}': {fault.Describe(Language)}",
        $"participant {participant}, {(demotes ? "demotion" : "disqualification")} '{disqualification}': {fault.Describe(Language)}");
}
