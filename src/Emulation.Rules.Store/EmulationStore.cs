using Emulation.Rules.Hosting;
using Emulation.Rules.Store.Access;
using Emulation.Rules.Store.Auditing;
using Emulation.Rules.Store.Database;
using Emulation.Rules.Store.Figures;
using Emulation.Rules.Store.Publishing;
using Emulation.Rules.Store.Results;
using Emulation.Rules.Store.Serving;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Emulation.Rules.Store;

/// <summary>A store over one database: rules, figures, results, audit. One for a process; thread-safe. It holds no connection between
/// operations.</summary>
public sealed class EmulationStore
{
    private readonly StoreDatabase _database;

    private EmulationStore(StoreDatabase database)
    {
        _database = database;
        Rules = new RuleStore(database, new FigureReading(database));
        Submissions = new SubmissionStore(database);
        Results = new ResultStore(database);
        Audit = new AuditLog(database);
        Source = new StoreCampaignSource(database);
    }

    /// <summary>Drafts and published versions of rules.</summary>
    public IRuleStore Rules { get; }

    /// <summary>Participants, periods, figures and evidence.</summary>
    public ISubmissionStore Submissions { get; }

    /// <summary>Evaluations, decisions, publication, appeals.</summary>
    public IResultStore Results { get; }

    /// <summary>Who did what.</summary>
    public IAuditLog Audit { get; }

    /// <summary>Every published version, for a <see cref="CampaignCatalog"/>; it notices within two seconds what another process
    /// publishes.</summary>
    public ICampaignSource Source { get; }

    /// <summary>A store without dependency injection.</summary>
    /// <param name="database">Chooses the database: <c>o => o.UseSqlite(…)</c> or <c>o => o.UseNpgsql(…)</c>.</param>
    /// <param name="authorizer">Who may do what; <see cref="LocalAuthorizer"/> on one person's own machine.</param>
    /// <param name="options">How it works; null for the defaults.</param>
    /// <param name="timeProvider">The clock of stamps and deadlines; null for the system's.</param>
    /// <exception cref="ArgumentOutOfRangeException">An option is out of its range.</exception>
    public static EmulationStore Open(
        Action<DbContextOptionsBuilder> database, IStoreAuthorizer authorizer, StoreOptions? options =
            null, TimeProvider? timeProvider = null)
    {
        ArgumentNullException.ThrowIfNull(database);
        ArgumentNullException.ThrowIfNull(authorizer);
        var chosen = options ?? new StoreOptions();
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(chosen.MostBytes, 0, nameof(options));
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(chosen.PollInterval, TimeSpan.Zero, nameof(options));
        ArgumentOutOfRangeException.ThrowIfGreaterThan(chosen.PollInterval, TimeSpan.FromSeconds(2), nameof(options));
        ArgumentException.ThrowIfNullOrWhiteSpace(chosen.Name, nameof(options));
        var builder = new DbContextOptionsBuilder<StoreContext>();
        database(builder);

        // The migrations hold for two databases, so that there is no snapshot of the model for one of them; a test compares the tables
        // themselves.
        builder.ConfigureWarnings(warnings => warnings.Ignore(RelationalEventId.PendingModelChangesWarning));
        return new EmulationStore(new StoreDatabase(builder.Options, chosen, authorizer, timeProvider ?? TimeProvider.System));
    }

    /// <summary>
    /// Makes the tables in an empty database, or brings those of an older version of this package up to date. Nothing is done where they
    /// are
    /// already. Several processes may call it at once.
    /// </summary>
    /// <param name="cancellationToken">Stops it.</param>
    /// <exception cref="Faults.StoreUnavailableException">The database does not answer, or refuses.</exception>
    public Task MigrateAsync(CancellationToken cancellationToken = default) => _database.MigrateAsync(cancellationToken);
}
