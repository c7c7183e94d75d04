using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Emulation.Rules.Store.Database.Migrations;

/// <summary>The tables as they first were.</summary>
[DbContext(typeof(StoreContext))]
[Migration(Id)]
internal sealed class M0001First : Migration
{
    public const string Id = "20261126000001_First";

    protected override void Up(MigrationBuilder migrationBuilder)
    {
        NewTable.Named("heads").With<int>("Id").With<long>("Turn", "LastId", "AuditSequence", "Publications").With<string>("AuditHash")
            .Key("Id").AddTo(migrationBuilder);
        NewTable.Named("blobs").With<string>("Sha256").With<byte[]>("Content").Key("Sha256").AddTo(migrationBuilder);
        NewTable.Named("audit").With<long>("Sequence").With<int>("Outcome").With<string>("Action", "Details", "PreviousHash", "Hash")
            .Maybe<string>("Campaign", "Period", "Participant", "ContentHash").Maybe<long>("Content").Stamp("By").Key("Sequence")
                .AddTo(migrationBuilder);
        migrationBuilder.CreateIndex("IX_er_audit_Campaign", "er_audit", "Campaign");
        Rules(migrationBuilder);
        Figures(migrationBuilder);
        Results(migrationBuilder);
        migrationBuilder.InsertData(
            "er_heads", ["Id", "Turn", "LastId", "AuditSequence", "AuditHash", "Publications"],
            ["integer", "bigint", "bigint", "bigint", "text", "bigint"], [HeadRow.TheOne, 0L, 0L, 0L, AuditChain.Start, 0L]);
    }

    private static void Rules(MigrationBuilder migration)
    {
        NewTable.Named("drafts").With<long>("Id").With<string>("Campaign", "Editors").With<int>("State").With<long>("Revision")
            .Maybe<string>("BasedOn", "Folder", "Note")
            .Stamp("Created").Stamp("Changed").MaybeStamp("Submitted").MaybeStamp("Approved").Key("Id").AddTo(migration);
        migration.CreateIndex("IX_er_drafts_Campaign", "er_drafts", "Campaign");
        NewTable.Named("files").With<long>("Draft", "Revision").With<string>("Path", "Sha256").Stamp("Changed").Key("Draft", "Path")
            .AddTo(migration);
        NewTable.Named("versions").With<long>("Id").With<string>("Campaign", "Version", "Fingerprint", "Note", "Folder", "Impact")
            .With<DateOnly>("From", "To").With<long>("Draft")
            .Maybe<string>("BasedOn").Stamp("Published").MaybeStamp("Submitted").MaybeStamp("Approved").Key("Id").AddTo(migration);
        migration.CreateIndex("IX_er_versions_Campaign_Version", "er_versions", ["Campaign", "Version"], unique: true);
    }

    private static void Figures(MigrationBuilder migration)
    {
        NewTable.Named("participants").With<string>("Id", "Name").Maybe<string>("Cluster").With<long>("Revision").Stamp("Changed").Key("Id")
            .AddTo(migration);
        NewTable.Named("periods").With<long>("Id").With<string>("Campaign", "Name").With<DateOnly>("From", "To").With<long>("Revision")
            .Maybe<long>("SubmitBy", "VerifyBy")
            .Stamp("Changed").Key("Id").AddTo(migration);
        migration.CreateIndex("IX_er_periods_Campaign_Name", "er_periods", ["Campaign", "Name"], unique: true);
        NewTable.Named("figures").With<long>("Id", "Period", "Revision").With<string>("Participant", "Document").With<int>("Stage")
            .Maybe<long>("Deadline")
            .Stamp("Changed").Key("Id").AddTo(migration);
        migration.CreateIndex("IX_er_figures_Period_Participant", "er_figures", ["Period", "Participant"], unique: true);
        NewTable.Named("changes").With<long>("Id", "Figures", "Revision", "Entry").With<int>("Stage").Maybe<string>("Reason").Stamp("By")
            .Key("Id").AddTo(migration);
        migration.CreateIndex("IX_er_changes_Figures_Revision", "er_changes", ["Figures", "Revision"], unique: true);
        migration.CreateIndex("IX_er_changes_Entry", "er_changes", "Entry");
        NewTable.Named("fields").With<long>("Change").With<string>("Field").Maybe<string>("Before", "After").Key("Change", "Field")
            .AddTo(migration);
        NewTable.Named("snapshots").With<long>("Figures", "Revision").With<int>("Stage").With<string>("Document").Key("Figures", "Revision")
            .AddTo(migration);
        NewTable.Named("evidence").With<long>("Id", "Figures", "Size").With<string>("Indicator", "Name", "Sha256", "MediaType")
            .Maybe<string>("Address", "WithdrawalReason")
            .Stamp("Attached").MaybeStamp("Withdrawn").Key("Id").AddTo(migration);
        migration.CreateIndex("IX_er_evidence_Figures", "er_evidence", "Figures");
    }

    private static void Results(MigrationBuilder migration)
    {
        NewTable.Named("results").With<long>("Id")
            .With<string>("Campaign", "Version", "Fingerprint", "Period", "InputFingerprint", "ResultFingerprint", "Evaluation", "Note")
            .With<int>("Participants").With<long>("Revision").Maybe<long>("Corrects").Maybe<string>("PublicationNote", "Dossier")
                .Stamp("Created").MaybeStamp("Published").Key("Id")
            .AddTo(migration);
        migration.CreateIndex("IX_er_results_Campaign_Period", "er_results", ["Campaign", "Period"]);
        NewTable.Named("decisions").With<long>("Result", "Entry").With<int>("Number").With<string>("Document").Stamp("By")
            .Key("Result", "Number").AddTo(migration);
    }
}
