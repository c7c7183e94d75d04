using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Emulation.Rules.Store.Database.Migrations;

/// <summary>The figures a result was scored from, kept with it.</summary>
[DbContext(typeof(StoreContext))]
[Migration(Id)]
internal sealed class M0003Inputs : Migration
{
    public const string Id = "20261126000003_Inputs";

    protected override void Up(MigrationBuilder migrationBuilder) =>
        migrationBuilder.AddColumn<string>("Inputs", "er_results", nullable: true);
}
