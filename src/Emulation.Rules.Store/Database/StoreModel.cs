using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Emulation.Rules.Store.Database;

/// <summary>Keys, columns and indexes, as the newest migration makes them; a test holds both to each other.</summary>
internal static class StoreModel
{
    public const string Prefix = "er_";

    public static void Configure(ModelBuilder model)
    {
        model.Entity<HeadRow>().ToTable(Prefix + "heads").HasKey(r => r.Id);
        model.Entity<BlobRow>().ToTable(Prefix + "blobs").HasKey(r => r.Sha256);
        Rules(model);
        Figures(model);
        Results(model);
        model.Entity<AuditRow>(row =>
        {
            row.ToTable(Prefix + "audit").HasKey(r => r.Sequence);
            Stamp(row, r => r.By);
            row.HasIndex(r => r.Campaign);
        });

        // Numbers are the store's own: see HeadRow.LastId.
        foreach (var key in model.Model.GetEntityTypes().SelectMany(entity => entity.FindPrimaryKey()!.Properties))
        {
            key.ValueGenerated = ValueGenerated.Never;
        }
    }

    private static void Rules(ModelBuilder model)
    {
        model.Entity<DraftRow>(row =>
        {
            row.ToTable(Prefix + "drafts").HasKey(r => r.Id);
            Stamp(row, r => r.Created);
            Stamp(row, r => r.Changed);
            Stamp(row, r => r.Submitted);
            Stamp(row, r => r.Approved);
            row.HasIndex(r => r.Campaign);
        });
        model.Entity<FileRow>(row =>
        {
            row.ToTable(Prefix + "files").HasKey(r => new { r.Draft, r.Path });
            Stamp(row, r => r.Changed);
        });
        model.Entity<VersionRow>(row =>
        {
            row.ToTable(Prefix + "versions").HasKey(r => r.Id);
            Stamp(row, r => r.Published);
            Stamp(row, r => r.Submitted);
            Stamp(row, r => r.Approved);
            row.HasIndex(r => new { r.Campaign, r.Version }).IsUnique();
        });
    }

    private static void Figures(ModelBuilder model)
    {
        model.Entity<ParticipantRow>(row =>
        {
            row.ToTable(Prefix + "participants").HasKey(r => r.Id);
            row.Property(r => r.Predecessors).HasDefaultValue("[]");
            Stamp(row, r => r.Changed);
        });
        model.Entity<PeriodRow>(row =>
        {
            row.ToTable(Prefix + "periods").HasKey(r => r.Id);
            Stamp(row, r => r.Changed);
            row.HasIndex(r => new { r.Campaign, r.Name }).IsUnique();
        });
        model.Entity<FiguresRow>(row =>
        {
            row.ToTable(Prefix + "figures").HasKey(r => r.Id);
            Stamp(row, r => r.Changed);
            row.HasIndex(r => new { r.Period, r.Participant }).IsUnique();
        });
        model.Entity<ChangeRow>(row =>
        {
            row.ToTable(Prefix + "changes").HasKey(r => r.Id);
            Stamp(row, r => r.By);
            row.HasIndex(r => new { r.Figures, r.Revision }).IsUnique();
            row.HasIndex(r => r.Entry);
        });
        model.Entity<FieldRow>().ToTable(Prefix + "fields").HasKey(r => new { r.Change, r.Field });
        model.Entity<SnapshotRow>().ToTable(Prefix + "snapshots").HasKey(r => new { r.Figures, r.Revision });
        model.Entity<EvidenceRow>(row =>
        {
            row.ToTable(Prefix + "evidence").HasKey(r => r.Id);
            Stamp(row, r => r.Attached);
            Stamp(row, r => r.Withdrawn);
            row.HasIndex(r => r.Figures);
        });
    }

    private static void Results(ModelBuilder model)
    {
        model.Entity<ResultRow>(row =>
        {
            row.ToTable(Prefix + "results").HasKey(r => r.Id);
            Stamp(row, r => r.Created);
            Stamp(row, r => r.Published);
            row.HasIndex(r => new { r.Campaign, r.Period });
            row.HasIndex(r => r.Corrects);
        });
        model.Entity<DecisionRow>(row =>
        {
            row.ToTable(Prefix + "decisions").HasKey(r => new { r.Result, r.Number });
            Stamp(row, r => r.By);
        });
        model.Entity<AppealRow>(row =>
        {
            row.ToTable(Prefix + "appeals").HasKey(r => r.Id);
            Stamp(row, r => r.Opened);
            Stamp(row, r => r.Answered);
            row.HasIndex(r => r.Result);
        });
    }

    private static void Stamp<T>(EntityTypeBuilder<T> row, Expression<Func<T, StampRow?>> property)
        where T : class =>
        row.ComplexProperty(property);
}
