using Emulation.Rules.Store.Database;
using Emulation.Rules.Store.Faults;
using Microsoft.EntityFrameworkCore;

namespace Emulation.Rules.Store.Auditing;

/// <summary>Looks at every entry from the first: its number, its link, its own hash, and what was kept with it.</summary>
internal sealed class AuditCheck(StoreContext context, CancellationToken cancellationToken)
{
    private const int Page = 1_000;

    private readonly AuditContent _content = new(context, cancellationToken);
    private long _sequence;
    private string _hash = AuditChain.Start;

    public async Task<AuditVerification> RunAsync()
    {
        var head = await context.Heads.SingleAsync(row => row.Id == HeadRow.TheOne, cancellationToken).ConfigureAwait(false);
        List<AuditRow> page;
        do
        {
            page = await context.Audit.Where(row => row.Sequence > _sequence)
                .OrderBy(row => row.Sequence)
                .Take(Page)
                .ToListAsync(cancellationToken)
                .ConfigureAwait(false);
            foreach (var row in page)
            {
                if (await FaultOfAsync(row).ConfigureAwait(false) is { } fault)
                {
                    return Found(row.Sequence, fault);
                }

                (_sequence, _hash) = (row.Sequence, row.Hash);
            }
        }
        while (page.Count == Page);
        return head.AuditSequence != _sequence || head.AuditHash != _hash ? Found(_sequence, AuditFault.CutOff) : Found(null, null);
    }

    private async Task<AuditFault?> FaultOfAsync(AuditRow row) =>
        row.Sequence != _sequence + 1 ? AuditFault.Missing
        : row.PreviousHash != _hash ? AuditFault.Unlinked
        : row.Hash != AuditChain.HashOf(row) ? AuditFault.Altered
        : row.ContentHash is not null && row.ContentHash != await _content.HashOfAsync(row).ConfigureAwait(false)
            ? AuditFault.ContentAltered
        : null;

    private AuditVerification Found(long? sequence, AuditFault? fault) => new()
    {
        Entries = _sequence,
        LastHash = _hash,
        FirstBroken = sequence,
        Fault = fault,
        Text = fault is { } kind ? StoreTexts.Broken(sequence!.Value, kind) : StoreTexts.Intact(_sequence),
    };
}
