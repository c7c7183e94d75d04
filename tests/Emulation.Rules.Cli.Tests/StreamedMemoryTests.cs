using System.Globalization;
using System.Runtime.CompilerServices;
using Emulation.Rules.Awards;
using Emulation.Rules.Cli.Commands;
using Emulation.Rules.Cli.Output;
using Emulation.Rules.Cli.Tests.Support;
using Emulation.Rules.Scoring;
using Emulation.Rules.Serialization;

namespace Emulation.Rules.Cli.Tests;

/// <summary>What is told of rules that failed, and what is written, keeps nothing of the sheets and recommendations that went by.</summary>
public sealed class StreamedMemoryTests : IDisposable
{
    private const int Participants = 600;

    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("csv")]
    [InlineData("json")]
    [InlineData("dossier")]
    public async Task Lines_and_reasons_are_let_go_when_they_are_told(string format)
    {
        var campaign = SampleCampaign.WriteTo(_folder, campaign: json => json.TrimEnd().TrimEnd('}') + Award, workflows: WithAward);
        var rows = Enumerable.Range(0, Participants).Select(i => string.Create(
            CultureInfo.InvariantCulture, $"{i:D4},Đơn vị {i},Cụm I,{i % 30},{(i % 10 == 0 ? 0 : 3)},{i % 4}"));
        var request = new EvaluationRequest(
            campaign, SampleCampaign.WriteData(_folder, [.. rows]), [], History: null, CultureInfo.InvariantCulture);
        var data = (await CheckedData.TryAsync(QuietContext.Create(), request, CancellationToken.None))!;
        using var stream = new MemoryStream();
        using var rowsOut = new ScoreCsv(new StreamWriter(stream), data.Campaign.Definition, CultureInfo.InvariantCulture);
        using var json = format == "dossier" ? EvaluationJsonSink.ForDossier(stream) : new EvaluationJsonSink(stream);
        var error = new StringWriter();
        var told = new WatchedSink(
            format == "csv" ? rowsOut : json, QuietContext.Create() with { Error = error }, data, progress: null);

        var (lines, reasons) = await WhatWentByAsync(data, told);
        GC.Collect();
        GC.WaitForPendingFinalizers();
        GC.Collect();

        lines.Should().HaveCount(Participants * 4);
        reasons.Should().HaveCount(Participants);
        told.Faults.Should().Be(60 + 120, "points per head need staff, and the award, of those with points, a report that was late");
        lines.Count(line => line.IsAlive).Should().Be(0);
        reasons.Count(reason => reason.IsAlive).Should().Be(0);
        GC.KeepAlive(told);
    }

    private const string Award = """
        , "awards": [ { "id": "flag", "name": { "vi": "Cờ", "en": "Flag" }, "workflow": "flag" } ] }
        """;

    private static string WithAward(string json) => json.TrimEnd().TrimEnd(']') + """
        , { "WorkflowName": "flag", "Rules": [ { "RuleName": "due", "Expression": "cost / late >= 2" } ] } ]
        """;

    /// <summary>In a method of its own: what it has in its hands, it has let go when it is done.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static async Task<(List<WeakReference> Lines, List<WeakReference> Reasons)> WhatWentByAsync(CheckedData data, WatchedSink told)
    {
        var witness = new Witness(told);
        await data.Campaign.EvaluateAsync(data.Source, witness);
        return (witness.Lines, witness.Reasons);
    }

    /// <summary>Remembers weakly what goes by.</summary>
    private sealed class Witness(IEvaluationSink inner) : IEvaluationSink
    {
        public List<WeakReference> Lines { get; } = [];

        public List<WeakReference> Reasons { get; } = [];

        public ValueTask BeginAsync(EvaluationOutline outline, CancellationToken cancellationToken) =>
            inner.BeginAsync(outline, cancellationToken);

        public ValueTask WriteAsync(ScoreSheet sheet, CancellationToken cancellationToken)
        {
            Lines.AddRange(sheet.Criteria.Select(line => new WeakReference(line)));
            return inner.WriteAsync(sheet, cancellationToken);
        }

        public ValueTask WriteAsync(Recommendation recommendation, CancellationToken cancellationToken)
        {
            Reasons.Add(new WeakReference(recommendation.Eligibility));
            return inner.WriteAsync(recommendation, cancellationToken);
        }

        public ValueTask CompleteAsync(CancellationToken cancellationToken) => inner.CompleteAsync(cancellationToken);
    }
}
