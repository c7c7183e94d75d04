using Microsoft.EntityFrameworkCore;

namespace Emulation.Rules.Store.Database;

/// <summary>The tables. One context is one piece of work.</summary>
internal sealed class StoreContext(DbContextOptions<StoreContext> options) : DbContext(options)
{
    public DbSet<HeadRow> Heads => Set<HeadRow>();

    public DbSet<BlobRow> Blobs => Set<BlobRow>();

    public DbSet<DraftRow> Drafts => Set<DraftRow>();

    public DbSet<FileRow> Files => Set<FileRow>();

    public DbSet<VersionRow> Versions => Set<VersionRow>();

    public DbSet<ParticipantRow> Participants => Set<ParticipantRow>();

    public DbSet<PeriodRow> Periods => Set<PeriodRow>();

    public DbSet<FiguresRow> Figures => Set<FiguresRow>();

    public DbSet<ChangeRow> Changes => Set<ChangeRow>();

    public DbSet<FieldRow> Fields => Set<FieldRow>();

    public DbSet<SnapshotRow> Snapshots => Set<SnapshotRow>();

    public DbSet<EvidenceRow> Evidence => Set<EvidenceRow>();

    public DbSet<ResultRow> Results => Set<ResultRow>();

    public DbSet<DecisionRow> Decisions => Set<DecisionRow>();

    public DbSet<AppealRow> Appeals => Set<AppealRow>();

    public DbSet<AuditRow> Audit => Set<AuditRow>();

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder) =>
        configurationBuilder.ComplexProperties<StampRow>();

    protected override void OnModelCreating(ModelBuilder modelBuilder) => StoreModel.Configure(modelBuilder);
}
