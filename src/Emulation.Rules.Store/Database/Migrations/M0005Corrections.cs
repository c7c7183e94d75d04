using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Emulation.Rules.Store.Database.Migrations;

/// <summary>A result may have several open corrections, of which one is published.</summary>
[DbContext(typeof(StoreContext))]
[Migration(Id)]
internal sealed class M0005Corrections : Migration
{
    public const string Id = "20261127000005_Corrections";

    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.DropIndex("IX_er_results_Corrects", "er_results");
        migrationBuilder.CreateIndex("IX_er_results_Corrects", "er_results", "Corrects");
    }
}
