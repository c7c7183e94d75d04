using System.Text.Encodings.Web;
using System.Text.Json;
using Emulation.Rules.Store.Access;
using Emulation.Rules.Store.Auditing;
using Emulation.Rules.Store.Faults;
using Emulation.Rules.Store.Serving;
using Microsoft.EntityFrameworkCore;

namespace Emulation.Rules.Store.Database;

/// <summary>One transaction that changes something. No other write is under way meanwhile, on any node.</summary>
internal sealed class StoreWrite(
    StoreContext context, HeadRow head, WriteOrder order, DateTimeOffset now, TimeZoneInfo zone, CancellationToken cancellationToken)
{
    private static readonly JsonSerializerOptions Json = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private StoreAccess _access = order.Access;
    private long? _content;
    private string? _contentHash;

    public StoreContext Context => context;

    public CancellationToken Cancellation => cancellationToken;

    public StoreUser User => order.User;

    public DateTimeOffset Now => now;

    /// <summary>In which people are told of instants.</summary>
    public TimeZoneInfo Zone => zone;

    /// <summary>The number of the audit entry this write makes.</summary>
    public long Entry => head.AuditSequence + 1;

    /// <summary>A number for a new row.</summary>
    public long NextId() => ++head.LastId;

    /// <summary>A stamp of its own for each row: rows do not share objects.</summary>
    public StampRow Stamp() => StampRow.Of(order.User, now);

    /// <summary>Says more of what was done.</summary>
    public void Note(string name, object? value) => order.Details[name] = value;

    /// <summary>Says which campaign, period and participant it turned out to concern.</summary>
    public void Concerns(StoreAccess access) => _access = access;

    /// <summary>Seals what was kept with it.</summary>
    public void Seal(long? content, string hash) => (_content, _contentHash) = (content, hash);

    /// <summary>Tells every node that rules were published.</summary>
    public Task PublishAsync()
    {
        head.Publications++;
        return PublicationBell.RingAsync(context, cancellationToken);
    }

    public Task SaveAsync() => context.SaveChangesAsync(cancellationToken);

    /// <summary>Keeps bytes under their SHA-256.</summary>
    public async Task<string> KeepAsync(ReadOnlyMemory<byte> content)
    {
        var sha256 = AuditChain.Sha256Of(content.Span);
        if (!context.Blobs.Local.Any(blob => blob.Sha256 == sha256)
            && !await context.Blobs.AnyAsync(blob => blob.Sha256 == sha256, cancellationToken).ConfigureAwait(false))
        {
            context.Blobs.Add(new BlobRow { Sha256 = sha256, Content = content.ToArray() });
        }

        return sha256;
    }

    public void Log(AuditOutcome outcome, StoreException? fault)
    {
        if (fault is not null)
        {
            (_content, _contentHash) = (null, null);
            order.Details["fault"] = fault.Text.English;
        }

        var row = new AuditRow
        {
            Sequence = ++head.AuditSequence,
            By = Stamp(),
            Action = _access.Action,
            Outcome = outcome,
            Campaign = _access.Campaign,
            Period = _access.Period,
            Participant = _access.Participant,
            Details = JsonSerializer.Serialize(order.Details, Json),
            Content = _content,
            ContentHash = _contentHash,
            PreviousHash = head.AuditHash,
            Hash = "",
        };
        row.Hash = head.AuditHash = AuditChain.HashOf(row);
        context.Audit.Add(row);
    }
}
