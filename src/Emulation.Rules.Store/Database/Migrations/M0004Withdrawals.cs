using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Emulation.Rules.Store.Database.Migrations;

/// <summary>Decisions that were taken back.</summary>
[DbContext(typeof(StoreContext))]
[Migration(Id)]
internal sealed class M0004Withdrawals : Migration
{
    public const string Id = "20261126000004_Withdrawals";

    protected override void Up(MigrationBuilder migrationBuilder) =>
        migrationBuilder.AddColumn<string>("Withdrawal", "er_decisions", nullable: true);
}
