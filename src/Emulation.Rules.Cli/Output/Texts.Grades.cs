using Emulation.Rules.Definitions;
using Emulation.Rules.Scoring;

namespace Emulation.Rules.Cli.Output;

/// <summary>Disqualifications.</summary>
internal sealed partial class Texts
{
    public string FaultOfDisqualification(string participant, string disqualification, Fault fault, bool demotes) => demotes
        ? In(
            $"đơn vị {participant}, điều kiện hạ bậc '{disqualification}': {fault.Describe(Language)}",
            $"participant {participant}, demotion '{disqualification}': {fault.Describe(Language)}")
        : In(
            $"đơn vị {participant}, điều kiện không xét '{disqualification}': {fault.Describe(Language)}",
            $"participant {participant}, disqualification '{disqualification}': {fault.Describe(Language)}");
}
