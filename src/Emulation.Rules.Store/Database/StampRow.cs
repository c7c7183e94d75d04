namespace Emulation.Rules.Store.Database;

/// <summary>Who and when, as columns. Instants are UTC ticks: both databases order and compare them alike.</summary>
internal sealed class StampRow
{
    public required string UserId { get; set; }

    public required string UserName { get; set; }

    public required long At { get; set; }

    public StoreStamp ToStamp() => new() { UserId = UserId, UserName = UserName, At = new DateTimeOffset(At, TimeSpan.Zero) };

    public static StampRow Of(StoreUser user, DateTimeOffset at) => new() { UserId = user.Id, UserName = user.Name, At = at.UtcTicks };
}
