using System.Diagnostics;
using System.Globalization;
using Emulation.Rules.Store.Figures;
using Emulation.Rules.Store.Publishing;
using Emulation.Rules.Store.Tests.Support;
using Emulation.Rules.Submissions;
using Microsoft.Data.Sqlite;
using Npgsql;
using Xunit.Abstractions;

namespace Emulation.Rules.Store.Tests.Reliability;

public sealed class ManySubmissionsTests(ITestOutputHelper output)
{
    private const int Figures = 40;
    private const string Fields = "er_bare";

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Many_submissions_are_entered_read_back_and_scored_to_the_fingerprint_of_the_file(DatabaseKind kind)
    {
        await using var store = await TestStore.NewAsync(kind);
        await PublishAsync(store);
        var submissions = Enumerable.Range(0, Counts.Submissions).Select(Made).ToList();
        var expected = Campaign.Load(CampaignOf(Texts.Id)).Evaluate(submissions);

        var half =
            await TimeAsync(
                () => store.Figures.ImportAsync(People.An, Texts.Id, Texts.Period, submissions.Take(submissions.Count / 2), "first half"));
        var rest =
            await TimeAsync(
                () => store.Figures.ImportAsync(People.An, Texts.Id, Texts.Period, submissions.Skip(submissions.Count / 2), "second half"));
        var read = await TimeAsync(async () =>
        {
            var evaluation = await store.Results.EvaluateAsync(People.An, Texts.Id, Texts.Period);
            evaluation.InputFingerprint.Should().Be(expected.InputFingerprint);
            evaluation.ResultFingerprint.Should().Be(expected.ResultFingerprint);
        });
        output.WriteLine(
            $"{kind}: {submissions.Count} submissions of {Figures} figures: first half {half} ms, second half {rest} ms; read and scored "
                + $"{read} ms");
        if (Counts.IsFull)
        {
            var bare = await TimeAsync(() => BareAsync(store, submissions));
            output.WriteLine(
                string.Create(
                    CultureInfo.InvariantCulture, $"the same rows by plain ADO.NET {bare} ms: ratio {(double)(half + rest) / bare:F2}"));
            rest.Should().BeLessThan(3 * half, "the second half is as many as the first");
        }
    }

    private static Submission Made(int number)
    {
        var submission = new Submission { Participant = $"p{number.Text()}", Name = $"Đơn vị {number.Text()}" };
        for (var figure = 0; figure < Figures; figure++)
        {
            submission = submission.With($"x{figure.Text()}", (number * 7 + figure) % 100 / 10m);
        }

        return submission;
    }

    private static CampaignFiles CampaignOf(string name)
    {
        var indicators = string.Join(',', Enumerable.Range(0, Figures).Select(i => $$"""{ "id": "x{{i.Text()}}", "type": "number" }"""));
        var criteria =
            string.Join(
                ',', Enumerable.Range(0, Figures).Select(i => $$"""{ "id": "c{{i.Text()}}", "maxPoints": 10, "mark": "x{{i.Text()}}" }"""));
        return new CampaignFiles(name, new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["campaign.json"] = $$"""
                { "formatVersion": 1, "id": "{{name}}", "version": "1", "name": "Many",
                  "effective": { "from": "2026-01-01", "to": "2026-12-31" },
                  "indicators": [ {{indicators}} ], "criteria": [ {{criteria}} ] }
                """,
        });
    }

    private static async Task PublishAsync(TestStore store)
    {
        var draft = await store.Rules.CreateDraftAsync(
            People.An, new NewDraft
            {
                Campaign = Texts.Id, Files = [.. CampaignOf(Texts.Id).Texts.Select(text => FileEdit.Write(text.Key, text.Value))],
            });
        await store.Rules.PublishAsync(People.An, draft.Id, draft.ETag, "many");
        await store.Figures.SavePeriodAsync(
            People.An, new StorePeriod { Campaign = Texts.Id, Name = Texts.Period, From = new(2026, 1, 1), To = new(2026, 12, 31) }, null);
    }

    /// <summary>A row for each submission and each figure, in one transaction, by nothing but the database's own client.</summary>
    private static async Task BareAsync(TestStore store, List<Submission> submissions)
    {
        await using var connection = store.NewConnection();
        await connection.OpenAsync();
        await using (var create = connection.CreateCommand())
        {
            create.CommandText =
                $"CREATE TABLE {Fields} (change bigint NOT NULL, field text NOT NULL, after text, PRIMARY KEY (change, field))";
            await create.ExecuteNonQueryAsync();
        }

        var rows =
            submissions.SelectMany(
                (submission, i) =>
                    submission.Values.Select(pair => (Change: (long)i, Field: pair.Key, After: pair.Value.Value.ToString()))
                        .Prepend((i, "document", "{}")));
        if (connection is NpgsqlConnection npgsql)
        {
            await using var importer =
                await npgsql.BeginBinaryImportAsync($"COPY {Fields} (change, field, after) FROM STDIN (FORMAT BINARY)");
            foreach (var (change, field, after) in rows)
            {
                await importer.StartRowAsync();
                await importer.WriteAsync(change);
                await importer.WriteAsync(field);
                await importer.WriteAsync(after);
            }

            await importer.CompleteAsync();
            return;
        }

        await using var transaction = ((SqliteConnection)connection).BeginTransaction();
        await using var insert = ((SqliteConnection)connection).CreateCommand();
        insert.Transaction = transaction;
        insert.CommandText = $"INSERT INTO {Fields} VALUES ($change, $field, $after)";
        var parameters =
            ((string[])["$change", "$field", "$after"]).Select(name => insert.Parameters.Add(new SqliteParameter(name, null))).ToList();
        foreach (var (change, field, after) in rows)
        {
            (parameters[0].Value, parameters[1].Value, parameters[2].Value) = (change, field, after);
            await insert.ExecuteNonQueryAsync();
        }

        await transaction.CommitAsync();
    }

    private static async Task<long> TimeAsync(Func<Task> work)
    {
        var time = Stopwatch.StartNew();
        await work();
        return Math.Max(1, time.ElapsedMilliseconds);
    }
}
