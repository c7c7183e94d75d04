using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Emulation.Rules.Store.Database.Migrations;

/// <summary>Appeals, outcomes, and what units were made of.</summary>
[DbContext(typeof(StoreContext))]
[Migration(Id)]
internal sealed class M0002Appeals : Migration
{
    public const string Id = "20261126000002_Appeals";

    protected override void Up(MigrationBuilder migrationBuilder)
    {
        NewTable.Named("appeals").With<long>("Id", "Result", "Revision").With<string>("Participant", "Text").With<int>("State")
            .Maybe<string>("Answer", "Change")
            .Maybe<long>("Correction").Stamp("Opened").MaybeStamp("Answered").Key("Id").AddTo(migrationBuilder);
        migrationBuilder.CreateIndex("IX_er_appeals_Result", "er_appeals", "Result");
        migrationBuilder.AddColumn<string>("Predecessors", "er_participants", nullable: false, defaultValue: "[]");
        migrationBuilder.AddColumn<string>("Outcome", "er_results", nullable: true);
        migrationBuilder.AddColumn<string>("OutcomeFingerprint", "er_results", nullable: true);
        migrationBuilder.CreateIndex("IX_er_results_Corrects", "er_results", "Corrects", unique: true);
    }
}
